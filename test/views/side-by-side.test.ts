import { describe, expect, test } from 'vitest';
import { sideBySideOf } from '../../src/views/side-by-side.ts';
import { caseFor } from '../support/paper-case.ts';

const breakEven = (changes: Readonly<Record<string, number>>) => caseFor('wolverhampton-2013', 'break-even', undefined, changes);
const row = <R extends { cell: string }>(rows: readonly R[], cell: string) => rows.find((each) => each.cell === cell);

describe('sideBySideOf', () => {
  const a = breakEven({ costPerChildYearGbp: 30_000 });
  const b = breakEven({ costPerChildYearGbp: 44_000, childrenFewer: 14 });

  test('paper, A and B with B against A: only the inputs that differ, every headline', () => {
    const found = sideBySideOf({ a, b });
    expect(found.inputs).toEqual([
      {
        cell: 'costPerChildYearGbp',
        label: 'Cost of a placement for a year',
        paper: '£40,000',
        a: '£30,000',
        b: '£44,000',
        difference: '£14,000 more',
      },
      { cell: 'childrenFewer', label: 'Children fewer in care', paper: '10', a: '10', b: '14', difference: '4 more' },
    ]);
    // £384,000 ÷ £40,000 = 9.6, ÷ £30,000 = 12.8, ÷ £44,000 = 8.7, each rounded up
    expect(row(found.headlines, 'childrenToRecoverOnce')).toMatchObject({ paper: '10', a: '13', b: '9', difference: '4 less' });
    // 10 × £40,000, 10 × £30,000, 14 × £44,000
    expect(row(found.headlines, 'fullYearSaving')).toMatchObject({
      paper: '£400,000',
      a: '£300,000',
      b: '£616,000',
      difference: '£316,000 more',
    });
    expect(found.sentence).toBe(
      '“Saved in a full year, less what is spent each year” is £300,000 in scenario A and £616,000 in scenario B: £316,000 more.',
    );
  });

  test('A alone is set against the paper’s case', () => {
    const found = sideBySideOf({ a, b: undefined });
    expect(found.inputs.map(({ cell, b: none, difference }) => [cell, none, difference])).toEqual([
      ['costPerChildYearGbp', undefined, '£10,000 less'],
    ]);
    expect(found.sentence).toContain('is £400,000 in the paper’s case and £300,000 in scenario A: £100,000 less.');
  });

  test('where the first number stays, the next headline that moves speaks, and of several years the last', () => {
    const reserve = (reserveGbp: number) => caseFor('wolverhampton-2013', 'staffing-cost', undefined, { reserveGbp });
    // £384,000 and £528,000 at £44,000 a month
    expect(sideBySideOf({ a: reserve(384_000), b: reserve(528_000) }).sentence).toMatch(
      /is 8\.73 months in scenario A and 12\.00 months in scenario B: 3\.27 more\.$/,
    );
    const aim = (childrenAimedAt: number) => caseFor('wolverhampton-2013', 'placement-budget', undefined, { childrenAimedAt });
    expect(sideBySideOf({ a: aim(650), b: aim(520) }).sentence).toMatch(/^“Spending forecast, 2014-15” is/);
  });

  test('shares differ by percentage points, amounts below nil by higher and lower, and a reader who subtracts finds the same', () => {
    const grant = (changes: Readonly<Record<string, number>>) =>
      caseFor('kensington-2011', 'grant-reduction', undefined, changes);
    const shares = sideBySideOf({ a: grant({}), b: grant({ reductionWantedShare: 0.25 }) });
    expect(row(shares.inputs, 'reductionWantedShare')).toMatchObject({
      a: '10%',
      b: '25%',
      difference: '15 percentage points more',
    });
    const loss = sideBySideOf({ a: breakEven({ yearlyInvestmentGbp: 500_000 }), b: breakEven({ yearlyInvestmentGbp: 600_000 }) });
    expect(row(loss.headlines, 'netEachYear')).toMatchObject({ a: '−£100,000', b: '−£200,000', difference: '£100,000 lower' });
    const months = (reserveGbp: number) => caseFor('wolverhampton-2013', 'staffing-cost', undefined, { reserveGbp });
    // £100,001 and £150,002 at £44,000 a month: 2.2727… and 3.4091…
    const lasts = row(sideBySideOf({ a: months(100_001), b: months(150_002) }).headlines, 'monthsReserveLasts');
    expect([lasts?.a, lasts?.b, lasts?.difference]).toEqual(['2.27', '3.41', '1.14 more']);
  });

  test('says so where nothing differs', () => {
    const found = sideBySideOf({ a, b: a });
    expect(found.sentence).toBe('Scenario B gives the same answers as scenario A.');
    expect(found.headlines.every(({ difference }) => difference === 'the same')).toBe(true);
  });

  test('a reason stands where there is no answer, and no difference', () => {
    const found = sideBySideOf({ a, b: breakEven({ costPerChildYearGbp: 0 }) });
    expect(row(found.headlines, 'childrenToRecoverOnce')).toMatchObject({
      a: '13',
      b: 'Nothing is saved for each child, so the money never comes back.',
      difference: '–',
    });
  });

  test('lines that are nil throughout stay out', () => {
    expect(row(sideBySideOf({ a, b }).headlines, 'childrenEachYear')).toBeUndefined();
    expect(row(sideBySideOf({ a, b: breakEven({ yearlyInvestmentGbp: 80_000 }) }).headlines, 'childrenEachYear')).toMatchObject({
      a: '0',
      b: '2',
    });
  });
});
