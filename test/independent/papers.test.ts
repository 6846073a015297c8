import { describe, expect, test } from 'vitest';
import { breakEven } from './break-even.ts';
import { caseloadRedistribution } from './caseload-redistribution.ts';
import { demand } from './demand.ts';
import { grantReduction } from './grant-reduction.ts';
import {
  costsAndSavings,
  coventryForecast,
  hammersmithCosts,
  hammersmithDrivers,
  hammersmithPrinted,
  kensingtonGrant,
  kensingtonWeek,
  oneMoved,
  portsmouthDemand,
  portsmouthPayback,
  portsmouthPlacements,
  wolverhamptonCaseloads,
  wolverhamptonForecast,
  wolverhamptonPayback,
  wolverhamptonTwoUnits,
  wolverhamptonUnit,
} from './papers-figures.ts';
import { placementBudget } from './placement-budget.ts';
import { placementMix } from './placement-mix.ts';
import { programmeCashFlow } from './programme-cash-flow.ts';
import { socialWorkTime } from './social-work-time.ts';
import { staffingCost } from './staffing-cost.ts';
import { at, difference, total } from './sums-without-noise.ts';

/** A number as a paper would print it: in these units, to these decimals, a half away from zero. Expected values are the papers'. */
function printed(value: number | null, unit: number, decimals: number): number | null {
  if (value === null) {
    return null;
  }
  const shifted = (Math.abs(value) / unit) * 10 ** decimals;
  return (Math.sign(value) * Math.floor(shifted + 0.5 + 1e-9)) / 10 ** decimals + 0;
}

const millions = (values: readonly (number | null)[]) => values.map((value) => printed(value, 1_000_000, 1));
const thousands = (values: readonly number[]) => values.map((value) => printed(value, 1000, 0));
const whole = (values: readonly number[]) => values.map((value) => printed(value, 1, 0));
const percent = (share: number | null, decimals = 0) => printed(share, 0.01, decimals);

describe('Wolverhampton', () => {
  test.each([
    { at14: 700, outturn: [30.6, 30.8], variance: [3.9, 5.3] },
    { at14: 650, outturn: [30.0, 28.7], variance: [3.3, 3.2] },
    { at14: 520, outturn: [28.1, 23.1], variance: [1.4, -2.4] },
  ])('2.4: forecast and variance with $at14 children at July 2014', ({ at14, outturn, variance }) => {
    const lines = placementBudget(wolverhamptonForecast(at14));
    expect(millions(lines.outturn)).toEqual(outturn);
    expect(millions(lines.variance)).toEqual(variance);
    expect(lines.childrenAtYearEnd[1]).toBe(at14);
  });

  test('2.4: with nothing else, £44,000 gives all of 2014-15 and the printed £40,000 none of it', () => {
    const secondYear = (costPerChildYearGbp: number, aim: number) => {
      const lines = placementBudget({ ...wolverhamptonForecast(aim), costPerChildYearGbp, otherCostGbp: [0, 0] });
      return millions(lines.outturn)[1];
    };
    const paper = [30.8, 28.7, 23.1];
    expect([700, 650, 520].map((aim) => secondYear(44_000, aim))).toEqual(paper);
    expect([700, 650, 520].filter((aim, row) => secondYear(40_000, aim) === paper[row])).toEqual([]);
  });

  test('3.6 and 3.7: cases to redistribute', () => {
    const to20 = caseloadRedistribution(wolverhamptonCaseloads);
    const to15 = caseloadRedistribution({ ...wolverhamptonCaseloads, targetCaseload: 15 });
    expect(to20.casesHeld).toBe(1050);
    expect([printed(to20.casesOverTarget, 100, 0), printed(to15.casesOverTarget, 100, 0)]).toEqual([2, 4]);
    expect([to20.extraSocialWorkersFte, to15.extraSocialWorkersFte]).toEqual([10.5, 28]);
    expect(to20.caseloadWithPostsAdded).toBe(21);
    // The printed 10 and 27 come from the rounded 200 and 400: caseloads that would leave just those over.
    const over = (cases: number, targetCaseload: number) =>
      caseloadRedistribution({ ...wolverhamptonCaseloads, targetCaseload, averageCaseload: targetCaseload + cases / 42 });
    expect([over(200, 20).extraPosts, over(400, 15).extraPosts]).toEqual([10, 27]);
  });

  test('6.1: a unit by line, in a full year and in both part-years', () => {
    const unit = staffingCost(wolverhamptonUnit);
    expect(thousands(unit.unitFullYearCost)).toEqual([55, 142, 20, 30, 17]);
    expect(unit.oneUnitFullYearCost).toBe(264_000);
    const inYear = (year: number) => thousands(unit.costOfLine.map((line) => at(line, year)));
    expect(inYear(0)).toEqual([18, 47, 7, 10, 6]);
    expect(inYear(1)).toEqual([37, 95, 13, 20, 11]);
    expect(thousands(unit.costInYear)).toEqual([88, 176]);
  });

  test('6.1 and 6.2: two units and the reserve', () => {
    const both = staffingCost(wolverhamptonTwoUnits);
    expect(both.allUnitsFullYearCost).toBe(527_000);
    expect(thousands(both.reserveLeft)).toEqual([208, 0]);
    // The paper prints 175 for the first part-year, £667 less than a third of 527; 175 + 208 is not 384 either.
    expect(whole([difference(at(both.costInYear, 0), 175_000)])).toEqual([667]);
    // "Four and a half months": 4.74.
    expect(printed(both.monthsLeft[0] ?? null, 1, 2)).toBe(4.74);
    expect(printed(both.monthsReserveLasts, 1, 2)).toBe(8.74);
    expect(staffingCost({ ...wolverhamptonUnit, units: 2 }).totalPosts).toBe(12.5);
  });

  test('6.4: ten children pay the reserve back', () => {
    const at40 = breakEven(wolverhamptonPayback);
    expect([at40.childrenToRecoverOnceExact, at40.childrenToRecoverOnce, at40.childrenEachYear]).toEqual([9.6, 10, 14]);
    expect(at40.childrenBeforeMoneyIsReleased).toBe(194);
    const at44 = breakEven({ ...wolverhamptonPayback, costPerChildYearGbp: 44_000 });
    expect([at44.childrenToRecoverOnce, at44.childrenEachYear]).toEqual([9, 12]);
    expect(breakEven({ ...wolverhamptonPayback, costPerChildYearGbp: 43_600 }).childrenEachYear).toBe(13);
  });
});

describe('Coventry', () => {
  const lines = placementBudget(coventryForecast);

  test('table 1: children and in-house fostering at each year end', () => {
    expect(whole(lines.childrenAtYearEnd)).toEqual([538, 498, 457, 457]);
    expect(whole(lines.inHouseAtYearEnd)).toEqual([213, 236, 258, 281]);
  });

  test('table 2: saving and net position', () => {
    expect(millions(lines.saving)).toEqual([1.1, 3.4, 5.6, 7.0]);
    expect(millions(lines.savingStillToFind)).toEqual([2.2, 1.9, 0.9, -0.5]);
  });

  test('table 2 as a programme: £5.0m short, £4.5m after the surplus', () => {
    const flow = programmeCashFlow(costsAndSavings([3.3, 5.3, 6.5, 6.5], [1.1, 3.4, 5.6, 7.0], 0));
    expect(flow.net.map((amount) => printed(amount, 1, 1))).toEqual([-2.2, -1.9, -0.9, 0.5]);
    expect(flow.cumulative.map((amount) => printed(amount, 1, 1))).toEqual([-2.2, -4.1, -5.0, -4.5]);
    expect([printed(flow.peakFundingNeed, 1, 1), flow.paybackYears]).toEqual([5.0, null]);
  });

  test('5.1.4: seven specialist carers at £50,000 each', () => {
    expect(placementMix(oneMoved(50_000, 0, 350_000)).placementsForSaving).toBe(7);
  });
});

describe('Portsmouth', () => {
  test('Fig 3: costs of placements, each line and total to the pound but two and their total', () => {
    const mix = placementMix(portsmouthPlacements);
    const fig3 = [4_845_738, 1_455_152, 535_744, 96_680, 823_859, 2_620_229];
    expect(whole(mix.forecast.map((amount, type) => difference(amount, at(fig3, type))))).toEqual([0, 15, 0, 0, 0, 2]);
    expect(whole([mix.totalForecast - 10_377_402, mix.totalBudget - 8_693_750])).toEqual([17, 0]);
    const over = mix.overBudget.map(Number);
    const overBudget = [...over.slice(0, 2), total(over.slice(2, 5)), at(over, 5)];
    const deficit = [448_488, -485_848, 337_883, 1_383_129];
    expect(whole(overBudget.map((amount, row) => difference(amount, at(deficit, row))))).toEqual([0, 15, 0, 2]);
    expect(whole([total(overBudget.slice(0, 3)) - 300_523, Number(mix.totalOverBudget) - 1_683_652])).toEqual([15, 17]);
  });

  test('Figs 4 and 5: totals and growth', () => {
    const lines = demand(portsmouthDemand, 5);
    expect(lines.totalReferrals).toEqual([1958, 1880, 1744, 1991, 2482]);
    expect(lines.totalAssessments).toEqual([1545, 1659, 1643, 1814, 2279]);
    expect([percent(lines.totalReferralGrowth), percent(lines.totalAssessmentGrowth)]).toEqual([27, 48]);
    expect([percent(at(lines.referralGrowth, 2)), percent(at(lines.assessmentGrowth, 2))]).toEqual([70, 104]);
  });

  test('6.3: four placements', () => {
    const avoided = breakEven(portsmouthPayback);
    expect([printed(avoided.childrenEachYearExact, 1, 2), avoided.childrenEachYear]).toEqual([3.05, 4]);
    expect(avoided.fullYearSaving).toBe(654_240);
    const moved = breakEven({ ...portsmouthPayback, replacementCostGbp: 44_871 });
    expect([printed(moved.childrenEachYearExact, 1, 2), moved.childrenEachYear]).toEqual([4.2, 5]);
  });
});

describe('Hammersmith & Fulham', () => {
  test('5.2: eight lines of cost', () => {
    expect(staffingCost(hammersmithCosts).costInYear).toEqual([1_418_000, 3_540_000]);
  });

  test('5.3 and 5.4: re-referrals and entries to care', () => {
    const shares = { reReferralShareNow: 0.2, reReferralShareWanted: 0.1, entriesToCare: 300, entriesReductionShare: 0.2 };
    const from = (reReferralBase: number) => demand({ ...portsmouthDemand, ...shares, reReferralBase }, 5);
    expect([from(4000).fewerReReferrals, from(4600).fewerReReferrals, from(4000).entriesAvoided]).toEqual([400, 460, 60]);
  });

  test('5.5 as printed: savings, running total, payback, present value', () => {
    const flow = programmeCashFlow(hammersmithPrinted);
    expect(flow.savings).toEqual([0, 680, 1600, 2730, 4200, 4200]);
    expect(flow.net).toEqual([-1418, -2860, 1600, 2730, 4200, 4200]);
    expect(flow.cumulative).toEqual([-1418, -4278, -2678, 52, 4252, 8452]);
    expect([flow.peakFundingNeed, printed(flow.netPresentValue, 1, 0)]).toEqual([4278, 6971]);
    expect(printed(flow.paybackYears, 1, 2)).toBe(3.98);
    expect([flow.overGrant[1], flow.overGrantToDate[1], flow.councilShareOfGrant]).toEqual([1040, 958, 1520]);
    // The councils' own £1m is back in 2016-17, the third year.
    expect(Math.ceil(flow.ownPaybackYears ?? 0)).toBe(3);
  });

  test('5.5 from drivers: each printed figure to £0.01m, and what would change the answer', () => {
    const driven = (changes: Partial<typeof hammersmithDrivers>) => programmeCashFlow({ ...hammersmithDrivers, ...changes });
    const flow = driven({});
    const inMillions = flow.savingFromChildren.map((amount) => printed(amount, 1000, 2));
    expect(inMillions).toEqual([0, 0.68, 1.35, 2.03, 2.7, 2.7]);
    expect(flow.cumulative[3]).toBe(42);
    const paidBackAfter = (years: number, changes: Partial<typeof hammersmithDrivers>) =>
      (driven(changes).cumulative[years - 1] ?? 0) > 0;
    expect([22, 23].map((children) => paidBackAfter(5, { deliveryShare: children / 60 }))).toEqual([false, true]);
    const withThem = [32, 33].map((children) => paidBackAfter(5, { deliveryShare: children / 60, followsDelivery: [1] }));
    expect(withThem).toEqual([false, true]);
    expect([59, 60].map((children) => paidBackAfter(4, { deliveryShare: children / 60 }))).toEqual([false, true]);
    expect([16.7, 16.75].map((savingPerChildYearGbp) => paidBackAfter(5, { savingPerChildYearGbp }))).toEqual([false, true]);
    expect([1410, 1420].map((ongoingCostGbp) => paidBackAfter(5, { ongoingCostGbp }))).toEqual([true, false]);
  });

  test('5.5 with £1.5m or £2.0m a year after 2015-16 pays back in 2019-20, the sixth year', () => {
    const years = [1500, 2000].map((ongoingCostGbp) => programmeCashFlow({ ...hammersmithPrinted, ongoingCostGbp }).paybackYears);
    expect(years.map((exact) => Math.ceil(exact ?? 0))).toEqual([6, 6]);
  });
});

describe('Kensington', () => {
  test('3.1: agency against in-house, at Kensington costs', () => {
    const year = 52;
    const switches = [712, 820].map((inHouse) => placementMix(oneMoved(1000 * year, inHouse * year, 125_000)));
    expect(switches.map((mix) => mix.savingPerPlacementLeft)).toEqual([14_976, 9_360]);
    expect(switches.map((mix) => printed(mix.placementsForSaving, 1, 1))).toEqual([8.3, 13.4]);
  });

  test('4.1: the week of 42 social workers', () => {
    const week = socialWorkTime(kensingtonWeek);
    const directContact = (lists: readonly number[]) => total(lists.slice(0, 2));
    expect([percent(week.describedNow), percent(directContact(kensingtonWeek.shareNow))]).toEqual([64, 23]);
    expect([printed(at(week.fteMoved, 0), 1, 2), printed(directContact(week.fteMoved), 1, 2)]).toEqual([4.2, 5.04]);
    expect(printed(week.workersAfter, 1, 1)).toBe(37.8);
    const noOverlap = socialWorkTime({ ...kensingtonWeek, shareNow: [0.15, 0.23, 0.21, 0.11, 0.09] });
    expect(percent(noOverlap.describedNow)).toBe(79);
  });

  test('5.2 to 5.7: the grant, the services and the redesign', () => {
    const lines = grantReduction(kensingtonGrant);
    expect([lines.grantReduction, percent(lines.grantReductionShare, 1)]).toEqual([1_800_000, 21.2]);
    expect([lines.spendListed, lines.savingsFound, lines.reductionInAll]).toEqual([8_300_000, 500_000, 2_300_000]);
    // Social work at 10% less (4.1), were the other staff to cost 60% of a social worker, which the paper does not print.
    expect(printed(lines.workToMoveShare, 1, 2)).toBe(0.25);
  });
});

test('Discount factors and the Green Book example that CALCULATION.md quotes', () => {
  const tenYears = (amount: number) => [0, ...Array.from({ length: 10 }, () => amount)];
  const flow = (amount: number) => programmeCashFlow(costsAndSavings([1000, ...tenYears(0).slice(1)], tenYears(amount), 0.035));
  const factors = flow(150).discountFactor.slice(0, 6);
  expect(factors.map((factor) => printed(factor, 1, 4))).toEqual([1, 0.9662, 0.9335, 0.9019, 0.8714, 0.842]);
  expect([150, 100].map((amount) => printed(flow(amount).netPresentValue, 1, 0))).toEqual([247, -168]);
  const deflated = programmeCashFlow(costsAndSavings([0, 0, 0, 0, 0, 0], [1000, 1000, 1000, 1000, 1000, 1000], 0.02));
  expect(whole(deflated.presentValue)).toEqual([1000, 980, 961, 942, 924, 906]);
});
