import { describe, expect, test } from 'vitest';
import { breakEven, calculate } from '../../src/calculation/index.ts';
import { plainText } from '../../src/views/answer.ts';
import { breakEvenAnswer } from '../../src/views/break-even-answer.ts';

const paper = {
  oneOffInvestmentGbp: 384_000,
  yearlyInvestmentGbp: 0,
  costPerChildYearGbp: 40_000,
  avoidableShare: 1,
  replacementCostGbp: 0,
  monthsInFirstYear: 12,
  childrenFewer: 10,
  childrenBudgetAssumes: 0,
};
const say = (changes: Partial<typeof paper> = {}) => {
  const values = { ...paper, ...changes };
  const result = calculate(breakEven, values);
  if (!result.ok) throw new Error('refused');
  return plainText(breakEvenAnswer(values, result.lines));
};

describe('breakEvenAnswer', () => {
  test('money spent once', () => {
    expect(say()).toBe(
      'It takes 10 children fewer in care for a year to pay back the £384k spent once. Each saves £40,000 in a full year.',
    );
  });
  test('money spent each year, one child', () => {
    expect(say({ oneOffInvestmentGbp: 0, yearlyInvestmentGbp: 40_000 })).toBe(
      'It takes 1 child fewer in care in every year to cover the £40,000 spent each year. Each saves £40,000 in a full year.',
    );
  });
  test('both, a first year of six months, and a budget that counts on fewer already', () => {
    expect(say({ yearlyInvestmentGbp: 527_000, monthsInFirstYear: 6, childrenBudgetAssumes: 180 })).toBe(
      'It takes 20 children fewer in care in the first year to pay back the £384k spent once. It takes 14 children fewer in care in every year to cover the £527k spent each year. These are two sums, each for its own cost. Each saves £40,000 in a full year. The budget already counts on 180 fewer, so the first of them release no money: they only shrink an overspend.',
    );
  });
  test('nothing saved, nothing spent, no saving in the first year', () => {
    expect(say({ avoidableShare: 0 })).toBe('Nothing is saved for each child, so the money never comes back.');
    expect(say({ replacementCostGbp: 50_000 })).toBe('Nothing is saved for each child, so the money never comes back.');
    expect(say({ oneOffInvestmentGbp: 0 })).toBe('Nothing is spent, so nothing has to come back.');
    expect(say({ monthsInFirstYear: 0 })).toBe(
      'Nothing is saved in the first year, so what is spent once does not come back in it. Each saves £40,000 in a full year.',
    );
  });
});
