import { at, excess, product, quotient, runningTotals, sum, total, totalsByYear } from './sums-without-noise.ts';

export interface StaffingCostInputs {
  /** How many units (Wolverhampton 1.1: two). */
  units: number;
  /** For each kind of post, how many are in one unit (Wolverhampton 4.7; Hammersmith & Fulham 5.2 in brackets). */
  postsPerUnit: number[];
  /** For each kind of post, what one costs in a full year (Wolverhampton 6.1). */
  yearlyCostPerPostGbp: number[];
  /** For each year, in how many of its months the posts are paid (Wolverhampton 6.1: four, then eight). */
  monthsPaid: number[];
  /** For each kind of post and each year, amounts for all units that are not posts times cost (Hammersmith & Fulham 5.2). */
  otherCostGbp: number[][];
  /** The money set aside (Wolverhampton 1.2: £384,000). */
  reserveGbp: number;
}

export interface StaffingCostLines {
  unitFullYearCost: number[];
  oneUnitFullYearCost: number;
  allUnitsFullYearCost: number;
  costOfLine: number[][];
  costInYear: number[];
  costToDate: number[];
  costInAll: number;
  reserveLeft: number[];
  notCovered: number[];
  monthlyCost: number;
  monthsReserveLasts: number | null;
  monthsLeft: (number | null)[];
  totalPosts: number;
}

/** What posts cost, year by year, and how long a reserve pays for them. */
export function staffingCost(inputs: StaffingCostInputs): StaffingCostLines {
  const { units, monthsPaid, reserveGbp } = inputs;

  /** One unit in a full year, by kind of post and in all (Wolverhampton 6.1: £264,000). */
  const unitFullYearCost = inputs.postsPerUnit.map((posts, post) => product(posts, at(inputs.yearlyCostPerPostGbp, post)));
  const oneUnitFullYearCost = total(unitFullYearCost);
  /** All units in a full year (Wolverhampton 6.1: £527,000 for two). */
  const allUnitsFullYearCost = product(units, oneUnitFullYearCost);

  /** All units in each year: the months paid, and other cost (Wolverhampton 6.1's two last columns for one unit). */
  const costOfLine = unitFullYearCost.map((unitCost, post) =>
    monthsPaid.map((months, year) => sum((product(units, unitCost) * months) / 12, at(at(inputs.otherCostGbp, post), year))),
  );
  /** The totals under those columns (Hammersmith & Fulham 5.2: £1,418k and £3,540k), and to the end of each year. */
  const costInYear = totalsByYear(costOfLine, monthsPaid.length);
  const costToDate = runningTotals(costInYear);
  const costInAll = total(costInYear);

  /** The reserve at the end of each year (Wolverhampton 6.2: £208,000), and the cost that it does not reach. */
  const reserveLeft = costToDate.map((cost) => excess(reserveGbp, cost));
  const notCovered = costToDate.map((cost) => excess(cost, reserveGbp));

  /** A month of all units' posts, and for how many such months the reserve lasts (Wolverhampton 6.2: four and a half). */
  const monthlyCost = allUnitsFullYearCost / 12 + 0;
  const monthsReserveLasts = quotient(reserveGbp, monthlyCost);
  const monthsLeft = reserveLeft.map((left) => quotient(left, monthlyCost));

  const totalPosts = product(units, total(inputs.postsPerUnit));

  return {
    unitFullYearCost,
    oneUnitFullYearCost,
    allUnitsFullYearCost,
    costOfLine,
    costInYear,
    costToDate,
    costInAll,
    reserveLeft,
    notCovered,
    monthlyCost,
    monthsReserveLasts,
    monthsLeft,
    totalPosts,
  };
}
