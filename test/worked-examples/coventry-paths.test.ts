/** Coventry, 12 March 2013, paragraph 5.1.3, tables 1 and 2: two paths, what they save, and what is still to find. */

import { describe, expect, test } from 'vitest';
import { placementBudget, placementMix, programmeCashFlow, roundHalfAway } from '../../src/calculation/index.ts';
import { along, work } from './worked.ts';

const years = ['2013-14', '2014-15', '2015-16', '2016-17'];

describe('tables 1 and 2, from drivers', () => {
  // 579 children fall by 122 in three years, 190 in-house foster homes grow by 91 in four; £41,000 and £25,000 are inferred.
  const worked = work(
    placementBudget,
    {
      childrenAtStart: 579,
      childrenAimedAt: 457,
      changeBegins: 0,
      changeEnds: 36,
      readingPoint: 0.5,
      fewerStartsPerYear: 0,
      averageStay: 0,
      costPerChildYearGbp: 41_000,
      priceGrowthShare: 0,
      ...along('otherCostGbp', years, [0, 0, 0, 0]),
      ...along('budgetGbp', years, [0, 0, 0, 0]),
      inHouseAtStart: 190,
      inHouseAimedAt: 281,
      inHouseBegins: 0,
      inHouseEnds: 48,
      inHouseSavingGbp: 25_000,
      ...along('savingRequiredGbp', years, [3_300_000, 5_300_000, 6_500_000, 6_500_000]),
    },
    { years, lists: {} },
  );
  const millions = (line: string) => years.map((year) => roundHalfAway(worked.number(`${line}.${year}`) / 1e6, 1));

  test('579 less 40⅔ a year: 538, 498, 457, 457', () => {
    expect(worked.shownAlong('childrenAtYearEnd')).toEqual(['538', '498', '457', '457']);
  });
  test('190 and 22¾ a year: 213, 236, 258, 281', () => {
    expect(worked.shownAlong('inHouseAtYearEnd')).toEqual(['213', '236', '258', '281']);
  });
  test('£41,000 × the average fall (20⅓, 61, 101⅔, 122) and £25,000 × the average growth (11⅜, 34⅛, 56⅞, 79⅝): £1.1m, £3.4m, £5.6m, £7.0m', () => {
    expect(worked.number('saving.2013-14')).toBeCloseTo(41_000 * (122 / 6) + 25_000 * 11.375, 4);
    expect(worked.number('saving.2016-17')).toBeCloseTo(41_000 * 122 + 25_000 * 79.625, 4);
    expect(millions('saving')).toEqual([1.1, 3.4, 5.6, 7.0]);
  });
  test('required 3.3, 5.3, 6.5, 6.5 less that: 2.2, 1.9, 0.9 still to find, then £0.5m more than required', () => {
    expect(millions('savingStillToFind')).toEqual([2.2, 1.9, 0.9, -0.5]);
    // Saved 1.1, 3.4, 5.6 and 7.0 against 3.3, 5.3, 6.5 and 6.5: only the last year goes beyond what the budget has taken already.
    expect(millions('cashReleased')).toEqual([0, 0, 0, 0.5]);
    expect(millions('costAvoided')).toEqual([1.1, 3.4, 5.6, 6.5]);
    // 1.118 + 3.354 + 5.590 + 6.5
    expect(Math.round(worked.number('totalCostAvoided') / 1e5) / 10).toBe(16.6);
    expect(worked.number('totalCashReleased')).toBe(worked.number('cashReleased.2016-17'));
  });
});

describe('table 2, as printed', () => {
  const worked = work(
    programmeCashFlow,
    {
      ...along('costGbp', years, [3_300_000, 5_300_000, 6_500_000, 6_500_000]),
      ongoingCostGbp: 0,
      fundedYears: 4,
      ...along('grantGbp', years, [0, 0, 0, 0]),
      ...along('matchGbp', years, [0, 0, 0, 0]),
      ...along('seriesGbp.placements', years, [1_100_000, 3_400_000, 5_600_000, 7_000_000]),
      'followsDelivery.placements': 1,
      'cashableShare.placements': 1,
      'avoidedShare.placements': 0,
      childrenAimed: 0,
      savingPerChildYearGbp: 0,
      ...along('ramp', years, [0, 0, 0, 0]),
      deliveryShare: 1,
      deadweightShare: 0,
      childrenCashableShare: 1,
      childrenAvoidedShare: 0,
      countAvoidedShare: 0,
      countCapacityShare: 0,
      delayMonths: 0,
      councilShare: 0,
      discountRateShare: 0.035,
    },
    { years, lists: { savings: ['placements'] } },
  );
  test('short by 2.2, 1.9 and 0.9: £5.0m over three years, £4.5m after the surplus of the fourth', () => {
    expect(worked.shownAlong('net')).toEqual(['−£2,200,000', '−£1,900,000', '−£900,000', '£500,000']);
    expect(worked.shownAlong('cumulative')).toEqual(['−£2,200,000', '−£4,100,000', '−£5,000,000', '−£4,500,000']);
    expect(worked.number('peakFundingNeed')).toBeCloseTo(5_000_000, 6);
    expect(worked.reason('paybackYears')).toBe('It does not pay back within these years.');
  });
});

test('5.1.4: seven children moved from residential care to specialist carers, £50,000 saved by each, offset £350,000', () => {
  const placements = ['residential'];
  const worked = work(
    placementMix,
    {
      'number.residential': 7,
      'unitCostGbp.residential': 50_000,
      'budgetGbp.residential': 0,
      'change.residential': -7,
      monthsOfChange: 12,
      savingWantedGbp: 350_000,
    },
    { years: [], lists: { placements } },
  );
  expect(worked.shown('totalCostOfChange')).toBe('−£350,000');
  expect(worked.shown('placementsForSaving')).toBe('7.0');
  expect(worked.number('savedBeyondWanted')).toBe(0);
});
