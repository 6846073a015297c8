/** Test vectors from outside the papers: discounting as the Green Book teaches it, and a deflator. */

import { expect, test } from 'vitest';
import { programmeCashFlow, roundHalfAway } from '../../src/calculation/index.ts';
import { along, work } from './worked.ts';

/** A programme that costs `cost` in the first year and saves `saving` in each of the later ones. */
function programme(cost: number, saving: number, laterYears: number, rate: number) {
  const years = Array.from({ length: laterYears + 1 }, (_, index) => `${2020 + index}-${String(21 + index)}`);
  const nil = years.map(() => 0);
  return work(
    programmeCashFlow,
    {
      ...along('costGbp', years, [cost, ...nil.slice(1)]),
      ongoingCostGbp: 0,
      fundedYears: 1,
      ...along('grantGbp', years, nil),
      ...along('matchGbp', years, nil),
      ...along('seriesGbp.saving', years, [cost === 0 ? saving : 0, ...nil.slice(1).map(() => saving)]),
      'followsDelivery.saving': 0,
      'cashableShare.saving': 1,
      'avoidedShare.saving': 0,
      childrenAimed: 0,
      savingPerChildYearGbp: 0,
      ...along('ramp', years, nil),
      deliveryShare: 1,
      deadweightShare: 0,
      childrenCashableShare: 1,
      childrenAvoidedShare: 0,
      countAvoidedShare: 0,
      countCapacityShare: 0,
      delayMonths: 0,
      councilShare: 0,
      discountRateShare: rate,
    },
    { years, lists: { savings: ['saving'] } },
  );
}

test('£1,000k now and £150k in each of ten years at 3.5% is worth +£247k (2003 Green Book, quoted second hand)', () => {
  expect(roundHalfAway(programme(1_000_000, 150_000, 10, 0.035).number('netPresentValue') / 1_000)).toBe(247);
});

test('with £100k a year it is worth −£168k', () => {
  expect(roundHalfAway(programme(1_000_000, 100_000, 10, 0.035).number('netPresentValue') / 1_000)).toBe(-168);
});

test('£1,000 of each year, deflated at 2%: 1000, 980, 961, 942, 924, 906', () => {
  const worked = programme(0, 1_000, 5, 0.02);
  expect(worked.shownAlong('presentValue')).toEqual(['£1,000', '£980', '£961', '£942', '£924', '£906']);
});
