/** Portsmouth, 29 June 2017: Fig 3, placements against budget; Figs 4 and 5, referrals and assessments by age; 5.6 and 6.3. */

import { describe, expect, test } from 'vitest';
import { demand, placementMix } from '../../src/calculation/index.ts';
import { along, work } from './worked.ts';

const placements = ['in_house', 'agency', 'adoption', 'residence', 'guardianship', 'residential'];
const fig3 = {
  ...along('number', placements, [206, 32.43, 64, 20, 131, 16.02]),
  ...along('unitCostGbp', placements, [23_523, 44_871, 8_371, 4_834, 6_289, 163_560]),
  ...along('budgetGbp', placements, [4_397_250, 1_941_000, 1_118_400, 0, 0, 1_237_100]),
  ...along('change', placements, [0, 0, 0, 0, 0, 0]),
  monthsOfChange: 12,
  savingWantedGbp: 499_000,
};
const at = (changes: Record<string, number> = {}) =>
  work(placementMix, { ...fig3, ...changes }, { years: [], lists: { placements } });

describe('Fig 3', () => {
  test.each([
    ['in_house', '£4,845,738', '£448,488'], // 206 × 23,523
    ['agency', '£1,455,167', '−£485,833'], // 32.43 × 44,871 = 1,455,166.53: £15 more than the 1,455,152 printed
    ['adoption', '£535,744', '−£582,656'], // 64 × 8,371, against the budget of all three orders
    ['residence', '£96,680', '£96,680'], // 20 × 4,834
    ['guardianship', '£823,859', '£823,859'], // 131 × 6,289
    ['residential', '£2,620,231', '£1,383,131'], // 16.02 × 163,560 = 2,620,231.20: £2 more than printed
  ])('%s: %s, over budget by %s', (type, forecast, over) => {
    expect(at().shown(`forecast.${type}`)).toBe(forecast);
    expect(at().shown(`overBudget.${type}`)).toBe(over);
  });
  test('the three orders share a budget: −582,656 + 96,680 + 823,859 = £337,883 over', () => {
    const orders = ['adoption', 'residence', 'guardianship'].reduce((sum, type) => sum + at().number(`overBudget.${type}`), 0);
    expect(orders).toBe(337_883);
  });
  test('in all £10,377,418.73 against £8,693,750: £17 more than printed, as its rows are', () => {
    expect(at().number('totalForecast')).toBeCloseTo(10_377_418.73, 2);
    expect(at().shown('totalBudget')).toBe('£8,693,750');
    expect(at().shown('totalOverBudget')).toBe('£1,683,669');
  });
});

describe('fewer residential placements', () => {
  test('four avoided save 4 × £163,560 = £654,240; to save £499,000 takes 3.1', () => {
    const four = at({ 'change.residential': -4 });
    expect(four.shown('totalCostOfChange')).toBe('−£654,240');
    expect(four.shown('savingPerPlacementLeft')).toBe('£163,560');
    expect(four.shown('placementsForSaving')).toBe('3.1');
    expect(four.shown('numberAfter.residential')).toBe('12.02');
  });
  test('four avoided close £654,240 of an overspend of £1,683,669; only from the eleventh on does a budget get smaller', () => {
    const four = at({ 'change.residential': -4 });
    expect([four.shown('cashReleased'), four.shown('costAvoided')]).toEqual(['£0', '£654,240']);
    // 12 × £163,560 = £1,962,720, less £1,683,669
    const twelve = at({ 'change.residential': -12 });
    expect([twelve.shown('cashReleased'), twelve.shown('costAvoided')]).toEqual(['£279,051', '£1,683,669']);
  });
  test('four moved to agency foster homes save 4 × £118,689 = £474,756; £499,000 takes 4.2', () => {
    const moved = at({ 'change.residential': -4, 'change.agency': 4 });
    expect(moved.shown('totalCostOfChange')).toBe('−£474,756');
    expect(moved.shown('placementsForSaving')).toBe('4.2');
    expect(moved.number('totalNumberAfter')).toBeCloseTo(at().number('totalNumber'), 9);
  });
  test('£10,377,418.73 for 469.45 placements is £22,105 each; £654,240 less is £9,723,179, £1,029,429 over budget', () => {
    const four = at({ 'change.residential': -4 });
    expect(four.shown('averageUnitCost')).toBe('£22,105');
    expect(four.shown('totalForecastAfter')).toBe('£9,723,179');
    expect(four.shown('totalOverBudgetAfter')).toBe('£1,029,429');
  });
  test('from October they save half of it this year', () => {
    expect(at({ 'change.residential': -4, monthsOfChange: 6 }).shown('totalCostOfChange')).toBe('−£327,120');
  });
  test('more than there are cannot end', () => {
    expect(() => at({ 'change.residential': -17 })).toThrow('More placements would end than there are. Make the change smaller.');
  });
  test('a move that costs more never saves what is wanted', () => {
    const dearer = at({ 'change.agency': -1, 'change.residential': 1 });
    expect(dearer.reason('placementsForSaving')).toBe('The change saves nothing, however often it is made.');
    expect(at().reason('savingPerPlacementLeft')).toBe('No placement ends or is avoided.');
  });
});

describe('Figs 4 and 5', () => {
  const years = ['2012-13', '2013-14', '2014-15', '2015-16', '2016-17'];
  const ages = ['under_6', 'from_6_to_13', 'from_14'];
  const rows = (name: string, counts: readonly (readonly number[])[]) =>
    Object.assign({}, ...ages.map((age, index) => along(`${name}.${age}`, years, counts[index] ?? [])));
  const worked = work(
    demand,
    {
      ...rows('referrals', [
        [949, 866, 770, 834, 954],
        [727, 741, 681, 790, 1_049],
        [282, 273, 293, 367, 479],
      ]),
      ...rows('assessments', [
        [751, 768, 719, 757, 876],
        [582, 659, 647, 736, 970],
        [212, 232, 277, 321, 433],
      ]),
      reReferralBase: 0,
      reReferralShareNow: 0,
      reReferralShareWanted: 0,
      entriesToCare: 0,
      entriesReductionShare: 0,
      averageStay: 0,
    },
    { years, lists: { ages } },
  );
  test('totals: 1,958, 1,880, 1,744, 1,991, 2,482 referrals; 1,545, 1,659, 1,643, 1,814, 2,279 assessments', () => {
    expect(worked.shownAlong('totalReferrals')).toEqual(['1,958', '1,880', '1,744', '1,991', '2,482']);
    expect(worked.shownAlong('totalAssessments')).toEqual(['1,545', '1,659', '1,643', '1,814', '2,279']);
  });
  test('2,482 ÷ 1,958 is 27% more, 2,279 ÷ 1,545 is 48% more', () => {
    expect(worked.shown('totalReferralGrowth')).toBe('27%');
    expect(worked.shown('totalAssessmentGrowth')).toBe('48%');
  });
  test('2,279 assessments for 2,482 referrals in the last year is 0.92 for each, 1,545 for 1,958 in the first 0.79', () => {
    expect(worked.shown('assessmentsPerReferral.2016-17')).toBe('0.92');
    expect(worked.shown('assessmentsPerReferral.2012-13')).toBe('0.79');
  });
  test('14 and over: 479 ÷ 282 is 70% more referrals, 433 ÷ 212 is 104% more assessments', () => {
    expect(worked.shown('referralGrowth.from_14')).toBe('70%');
    expect(worked.shown('assessmentGrowth.from_14')).toBe('104%');
    expect(worked.shown('referralGrowth.under_6')).toBe('1%'); // 954 ÷ 949
  });
});
