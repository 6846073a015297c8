import type { BreakEvenInputs } from './break-even.ts';
import type { CaseloadRedistributionInputs } from './caseload-redistribution.ts';
import type { DemandInputs } from './demand.ts';
import type { GrantReductionInputs } from './grant-reduction.ts';
import type { PlacementBudgetInputs } from './placement-budget.ts';
import type { PlacementMixInputs } from './placement-mix.ts';
import type { ProgrammeCashFlowInputs } from './programme-cash-flow.ts';
import type { SocialWorkTimeInputs } from './social-work-time.ts';
import type { StaffingCostInputs } from './staffing-cost.ts';

/** What the five papers print, as inputs of the models; what they do not print is marked. */

/** Wolverhampton 3.6 and 4.7. */
export const wolverhamptonCaseloads: CaseloadRedistributionInputs = {
  socialWorkersFte: 42,
  averageCaseload: 25,
  targetCaseload: 20,
  postsAddedFte: 8,
  yearlyCostPerSocialWorkerGbp: 0,
  caseGrowthShare: 0,
  vacancyShare: 0,
  nonHoldingShare: 0,
};

/** Wolverhampton 6.1, one unit: consultant, social workers, clerical officer, family support worker, psychologist. */
export const wolverhamptonUnit: StaffingCostInputs = {
  units: 1,
  postsPerUnit: [1, 3, 1, 1, 0.25],
  yearlyCostPerPostGbp: [55_000, 142_000 / 3, 20_000, 30_000, 68_000],
  monthsPaid: [4, 8],
  otherCostGbp: [1, 2, 3, 4, 5].map(() => [0, 0]),
  reserveGbp: 384_000,
};

/** Wolverhampton 6.1 and 6.2, two units at the £527,000 printed, which is two of an unrounded £263,500. */
export const wolverhamptonTwoUnits: StaffingCostInputs = {
  units: 2,
  postsPerUnit: [1],
  yearlyCostPerPostGbp: [263_500],
  monthsPaid: [4, 8],
  otherCostGbp: [[0, 0]],
  reserveGbp: 384_000,
};

/** Wolverhampton 2.4. Path, reading, cost of a child and other cost are CALCULATION.md's reconstruction, fitted and not printed. */
export function wolverhamptonForecast(childrenAimedAt: number): PlacementBudgetInputs {
  return {
    childrenAtStart: 700,
    childrenAimedAt,
    changeBegins: 2,
    changeEnds: 15,
    readingPoint: 0.5,
    fewerStartsPerYear: 0,
    averageStay: 0,
    costPerChildYearGbp: 43_600,
    priceGrowthShare: 0,
    otherCostGbp: [129_300, 249_300],
    budgetGbp: [26_700_000, 25_500_000],
    inHouseAtStart: 0,
    inHouseAimedAt: 0,
    inHouseBegins: 0,
    inHouseEnds: 0,
    inHouseSavingGbp: 0,
    savingRequiredGbp: [0, 0],
  };
}

/** Coventry tables 1 and 2. £41,000 a child and £25,000 in-house are inferred; straight lines read at mid-month. */
export const coventryForecast: PlacementBudgetInputs = {
  childrenAtStart: 579,
  childrenAimedAt: 457,
  changeBegins: 0,
  changeEnds: 36,
  readingPoint: 0.5,
  fewerStartsPerYear: 0,
  averageStay: 0,
  costPerChildYearGbp: 41_000,
  priceGrowthShare: 0,
  otherCostGbp: [0, 0, 0, 0],
  budgetGbp: [0, 0, 0, 0],
  inHouseAtStart: 190,
  inHouseAimedAt: 281,
  inHouseBegins: 0,
  inHouseEnds: 48,
  inHouseSavingGbp: 25_000,
  savingRequiredGbp: [3_300_000, 5_300_000, 6_500_000, 6_500_000],
};

/** Portsmouth Fig 3. Adoption, residence and special guardianship orders share one budget, which is on the first of the three. */
export const portsmouthPlacements: PlacementMixInputs = {
  number: [206, 32.43, 64, 20, 131, 16.02],
  unitCostGbp: [23_523, 44_871, 8_371, 4_834, 6_289, 163_560],
  budgetGbp: [4_397_250, 1_941_000, 1_118_400, 0, 0, 1_237_100],
  change: [0, 0, 0, 0, 0, 0],
  monthsOfChange: 12,
  savingWantedGbp: 0,
};

/** One placement moved from the first type to the second (Kensington 3.1, Coventry 5.1.4). */
export function oneMoved(fromCostGbp: number, toCostGbp: number, savingWantedGbp: number): PlacementMixInputs {
  return {
    number: [1, 0],
    unitCostGbp: [fromCostGbp, toCostGbp],
    budgetGbp: [0, 0],
    change: [-1, 1],
    monthsOfChange: 12,
    savingWantedGbp,
  };
}

/** Wolverhampton 6.4, with both units for a full year as the yearly investment, and 2.4's 700 − 520 in the budget. */
export const wolverhamptonPayback: BreakEvenInputs = {
  oneOffInvestmentGbp: 384_000,
  yearlyInvestmentGbp: 527_000,
  costPerChildYearGbp: 40_000,
  avoidableShare: 1,
  replacementCostGbp: 0,
  monthsInFirstYear: 12,
  childrenFewer: 10,
  childrenBudgetAssumes: 180,
};

/** Portsmouth 2.1 and 6.3. */
export const portsmouthPayback: BreakEvenInputs = {
  oneOffInvestmentGbp: 0,
  yearlyInvestmentGbp: 499_000,
  costPerChildYearGbp: 163_560,
  avoidableShare: 1,
  replacementCostGbp: 0,
  monthsInFirstYear: 12,
  childrenFewer: 4,
  childrenBudgetAssumes: 0,
};

/** Portsmouth Figs 4 (the second of that number) and 5; no other input is printed. */
export const portsmouthDemand: DemandInputs = {
  referrals: [
    [949, 866, 770, 834, 954],
    [727, 741, 681, 790, 1049],
    [282, 273, 293, 367, 479],
  ],
  assessments: [
    [751, 768, 719, 757, 876],
    [582, 659, 647, 736, 970],
    [212, 232, 277, 321, 433],
  ],
  reReferralBase: 0,
  reReferralShareNow: 0,
  reReferralShareWanted: 0,
  entriesToCare: 0,
  entriesReductionShare: 0,
  averageStay: 0,
};

/** Hammersmith & Fulham 5.2, eight lines; where the paper prints a number of posts, without a cost for one. */
export const hammersmithCosts: StaffingCostInputs = {
  units: 1,
  postsPerUnit: [0, 0, 0, 3, 24, 15, 0, 24],
  yearlyCostPerPostGbp: [0, 0, 0, 0, 0, 0, 0, 0],
  monthsPaid: [12, 12],
  otherCostGbp: [
    [41_000, 70_000],
    [200_000, 460_000],
    [20_000, 30_000],
    [81_000, 210_000],
    [400_000, 1_080_000],
    [309_000, 530_000],
    [100_000, 200_000],
    [267_000, 960_000],
  ],
  reserveGbp: 0,
};

/** Hammersmith & Fulham 5.2 and 5.5 as printed, 2014-15 to 2019-20, in thousands of pounds; the year of the match is not printed. */
export const hammersmithPrinted: ProgrammeCashFlowInputs = {
  costGbp: [1418, 3540, 0, 0, 0, 0],
  ongoingCostGbp: 0,
  fundedYears: 2,
  grantGbp: [1500, 2500, 0, 0, 0, 0],
  matchGbp: [0, 1000, 0, 0, 0, 0],
  seriesGbp: [
    [0, 680, 1350, 2030, 2700, 2700],
    [0, 0, 250, 700, 1500, 1500],
  ],
  followsDelivery: [0, 0],
  cashableShare: [1, 1],
  avoidedShare: [0, 0],
  childrenAimed: 60,
  savingPerChildYearGbp: 0,
  ramp: [0, 0, 0, 0, 0, 0],
  deliveryShare: 1,
  deadweightShare: 0,
  childrenCashableShare: 1,
  childrenAvoidedShare: 0,
  countAvoidedShare: 0,
  countCapacityShare: 0,
  delayMonths: 0,
  councilShare: 0.38,
  discountRateShare: 0.035,
};

/** The same with placements from drivers: 60 children (5.4), and £45,000 and a ramp that are inferred. Staff savings stay a series. */
export const hammersmithDrivers: ProgrammeCashFlowInputs = {
  ...hammersmithPrinted,
  seriesGbp: [[0, 0, 250, 700, 1500, 1500]],
  followsDelivery: [0],
  cashableShare: [1],
  avoidedShare: [0],
  savingPerChildYearGbp: 45,
  ramp: [0, 0.25, 0.5, 0.75, 1, 1],
};

/** Costs and one series of savings, and nothing else. */
export function costsAndSavings(costGbp: number[], savingsGbp: number[], discountRateShare: number): ProgrammeCashFlowInputs {
  const nothing = costGbp.map(() => 0);
  return {
    ...hammersmithDrivers,
    costGbp,
    grantGbp: nothing,
    matchGbp: nothing,
    seriesGbp: [savingsGbp],
    childrenAimed: 0,
    ramp: nothing,
    discountRateShare,
  };
}

/** Kensington 4.1: face to face, other direct contact, recording, calls and agencies, travel. 37 hours is the site's assumption. */
export const kensingtonWeek: SocialWorkTimeInputs = {
  socialWorkersFte: 42,
  hoursPerWeek: 37,
  shareNow: [0.15, 0.08, 0.21, 0.11, 0.09],
  shareWanted: [0.25, 0.1, 0.21, 0.11, 0.09],
  fewerWorkersShare: 0.1,
};

/** Kensington 5.2 to 5.7; £9.5m is the middle of "£9-10m", the costs of other staff are not printed. */
export const kensingtonGrant: GrantReductionInputs = {
  grantBeforeGbp: 8_500_000,
  grantAfterGbp: 6_700_000,
  localSpendGbp: 9_500_000,
  spendGbp: [3_700_000, 4_600_000],
  serviceReductionShare: [0, 0],
  redesignSavingGbp: 500_000,
  socialWorkersFte: 42,
  reductionWantedShare: 0.1,
  otherStaffCostShare: 0.6,
};
