/** Wolverhampton 6.4 and Portsmouth 6.3: how many fewer children would pay for it. */

import { describe, expect, test } from 'vitest';
import { breakEven } from '../../src/calculation/index.ts';
import { work } from './worked.ts';

const wolverhampton = {
  oneOffInvestmentGbp: 384_000,
  yearlyInvestmentGbp: 527_000,
  costPerChildYearGbp: 40_000,
  avoidableShare: 1,
  replacementCostGbp: 0,
  monthsInFirstYear: 12,
  childrenFewer: 10,
  childrenBudgetAssumes: 180,
};
const at = (changes: Partial<typeof wolverhampton> = {}) => work(breakEven, { ...wolverhampton, ...changes });

describe('Wolverhampton, paragraph 6.4', () => {
  test('£384,000 ÷ £40,000 = 9.6, so ten children once', () => {
    expect(at().shown('childrenToRecoverOnceExact')).toBe('9.60');
    expect(at().number('childrenToRecoverOnce')).toBe(10);
  });
  test('£527,000 ÷ £40,000 = 13.2, so fourteen children every year', () => {
    expect(at().shown('childrenEachYearExact')).toBe('13.18');
    expect(at().number('childrenEachYear')).toBe(14);
  });
  test.each([
    [44_000, 9, 12], // 384 ÷ 44 = 8.73; 527 ÷ 44 = 11.98
    [43_600, 9, 13], // 384 ÷ 43.6 = 8.81; 527 ÷ 43.6 = 12.09
    [38_400, 10, 14], // 384 ÷ 38.4 is 10 exactly; 527 ÷ 38.4 = 13.72
  ])('at £%d a child: %d once, %d each year', (cost, once, each) => {
    expect(at({ costPerChildYearGbp: cost }).number('childrenToRecoverOnce')).toBe(once);
    expect(at({ costPerChildYearGbp: cost }).number('childrenEachYear')).toBe(each);
  });
  test('half the cost stays: £20,000 a child, 19.2 and 26.35, so 20 and 27', () => {
    const half = at({ avoidableShare: 0.5 });
    expect(half.number('savingPerChildYear')).toBe(20_000);
    expect(half.number('childrenToRecoverOnce')).toBe(20);
    expect(half.number('childrenEachYear')).toBe(27);
  });
  test('ten children from October save 10 × £20,000 in the first year and £400,000 in a full one; £384,000 takes 11.5 months of that', () => {
    const october = at({ monthsInFirstYear: 6 });
    expect(october.number('firstYearSaving')).toBe(200_000);
    expect(october.number('fullYearSaving')).toBe(400_000);
    expect(october.number('netEachYear')).toBe(-127_000);
    expect(october.shown('monthsToRecoverOnce')).toBe('11.5');
    // £384,000 ÷ £20,000 = 19.2: twenty children, if only the first year counts.
    expect(october.number('childrenToRecoverOnce')).toBe(20);
  });
  test.each([
    [10, 1, ['£0', '£400,000', '£0', '−£527,000']], // all ten are among the 180
    [200, 1, ['£800,000', '£7,200,000', '£0', '£273,000']], // 20 × 40, 180 × 40, 800 − 527
    [10, 0.5, ['£0', '£200,000', '£200,000', '−£527,000']], // half of 10 × 40 stays
    [200, 0.5, ['£400,000', '£3,600,000', '£4,000,000', '−£127,000']],
  ] as const)('three kinds of money: %d children fewer with %d of the cost avoidable', (childrenFewer, avoidableShare, shown) => {
    const worked = at({ childrenFewer, avoidableShare });
    const lines = ['cashReleased', 'costAvoided', 'capacityFreed', 'netCashEachYear'];
    expect(lines.map((line) => worked.shown(line))).toEqual(shown);
  });
  test('the budget already counts on 700 − 520 = 180 fewer: 180 and then 14 before money is released', () => {
    expect(at().number('childrenBeforeMoneyIsReleased')).toBe(194);
    expect(at({ yearlyInvestmentGbp: 0 }).number('childrenBeforeMoneyIsReleased')).toBe(190);
  });
});

describe('Portsmouth, paragraph 6.3', () => {
  const portsmouth = {
    oneOffInvestmentGbp: 0,
    yearlyInvestmentGbp: 499_000,
    costPerChildYearGbp: 163_560,
    childrenFewer: 4,
    childrenBudgetAssumes: 0,
  };
  test('£499,000 ÷ £163,560 = 3.05, so four residential placements a year', () => {
    expect(at(portsmouth).shown('childrenEachYearExact')).toBe('3.05');
    expect(at(portsmouth).number('childrenEachYear')).toBe(4);
  });
  test('four of them cost 4 × £163,560 = £654,240, not the £600,000 printed', () => {
    expect(at(portsmouth).number('fullYearSaving')).toBe(654_240);
    expect(at(portsmouth).number('netEachYear')).toBe(155_240);
  });
  test('if each moves to an agency foster home at £44,871: £118,689 saved, 4.20, so five', () => {
    const moved = at({ ...portsmouth, replacementCostGbp: 44_871 });
    expect(moved.number('savingPerChildYear')).toBe(118_689);
    expect(moved.shown('childrenEachYearExact')).toBe('4.20');
    expect(moved.number('childrenEachYear')).toBe(5);
  });
});

describe('no answer', () => {
  test.each([{ costPerChildYearGbp: 0 }, { avoidableShare: 0 }, { replacementCostGbp: 40_000 }, { replacementCostGbp: 50_000 }])(
    'where nothing is saved: %o',
    (changes) => {
      const none = at(changes);
      for (const cell of ['childrenToRecoverOnce', 'childrenEachYear', 'childrenBeforeMoneyIsReleased'])
        expect(none.reason(cell)).toBe('Nothing is saved for each child, so the money never comes back.');
      expect(none.reason('monthsToRecoverOnce')).toBe('Nothing is saved in a year, so the money never comes back.');
    },
  );
});
