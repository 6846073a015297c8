import { at, difference, indexes, product, sum, total } from './sums-without-noise.ts';

export interface PlacementBudgetInputs {
  /** Children looked after at the start (Wolverhampton 2.2: 700; Coventry 5.1.3: 579) and those aimed at (520 or 650; 457). */
  childrenAtStart: number;
  childrenAimedAt: number;
  /** Months from 1 April of the first year at which the change begins and ends; the end is not before the beginning. */
  changeBegins: number;
  changeEnds: number;
  /** Where in the month numbers are read: 0 its start, 0.5 its middle, 1 its end. */
  readingPoint: number;
  /** Children a year who no longer come into care, in a steady stream from the beginning of the change. */
  fewerStartsPerYear: number;
  /** Months that each of those would have stayed. */
  averageStay: number;
  /** What a child costs a year, at prices of the first year (Wolverhampton 2.2 and 6.4 print £40,000). */
  costPerChildYearGbp: number;
  priceGrowthShare: number;
  /** Spending on other things, for each year. */
  otherCostGbp: number[];
  /** The budget of each year (Wolverhampton 2.4: £26.7m and £25.5m); nil where there is none. */
  budgetGbp: number[];
  /** Children in in-house fostering at the start and aimed at (Coventry 5.1.3: 190 and 281), and the months of that change. */
  inHouseAtStart: number;
  inHouseAimedAt: number;
  inHouseBegins: number;
  inHouseEnds: number;
  /** What each child fostered in-house rather than elsewhere saves a year, at prices of the first year. */
  inHouseSavingGbp: number;
  /** The saving that each year's budget counts on (Coventry table 2: £3.3m, 5.3, 6.5, 6.5); nil where there is none. */
  savingRequiredGbp: number[];
}

export interface PlacementBudgetLines {
  readAt: number[];
  partReached: number[];
  fewerFromStarts: number[];
  children: number[];
  inHouse: number[];
  averageChildren: number[];
  averageInHouse: number[];
  childrenAtYearEnd: number[];
  inHouseAtYearEnd: number[];
  priceLevel: number[];
  unitCostInYear: number[];
  savingFromFewerChildren: number[];
  savingFromInHouse: number[];
  saving: number[];
  outturn: number[];
  variance: (number | null)[];
  savingStillToFind: (number | null)[];
  cashReleased: (number | null)[];
  costAvoided: (number | null)[];
  totalCashReleased: number | null;
  totalCostAvoided: number | null;
}

/** The share of the way gone at a time: nil up to the beginning, a straight line, all from the end on; a step if both coincide. */
function partOfTheWay(time: number, begins: number, ends: number): number {
  if (time >= ends) {
    return 1;
  }
  return time <= begins ? 0 : difference(time, begins) / difference(ends, begins);
}

/** A number on its way from one level to another. */
function onTheWay(start: number, aim: number, part: number): number {
  return sum(start, product(part, difference(aim, start)));
}

/** Children not in care at a time because they never came: more each month until the first of them would have left again. */
function neverStarted(inputs: PlacementBudgetInputs, time: number): number {
  const months = Math.max(0, difference(time, inputs.changeBegins));
  return product(inputs.fewerStartsPerYear / 12, Math.min(months, inputs.averageStay));
}

function partReachedAt(inputs: PlacementBudgetInputs, time: number): number {
  return partOfTheWay(time, inputs.changeBegins, inputs.changeEnds);
}

/** Children looked after at a time, after both effects; never fewer than none. */
function childrenAt(inputs: PlacementBudgetInputs, time: number): number {
  const onPath = onTheWay(inputs.childrenAtStart, inputs.childrenAimedAt, partReachedAt(inputs, time));
  return Math.max(0, difference(onPath, neverStarted(inputs, time)));
}

/** Children fostered in-house at a time. */
function inHouseAt(inputs: PlacementBudgetInputs, time: number): number {
  return onTheWay(inputs.inHouseAtStart, inputs.inHouseAimedAt, partOfTheWay(time, inputs.inHouseBegins, inputs.inHouseEnds));
}

/** A total over years; none where a year has no answer. */
function totalWhereAllKnown(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length < amounts.length ? null : total(known);
}

/** The average of the twelve months of a year. */
function averageOfYear(monthly: readonly number[], year: number): number {
  return total(monthly.slice(12 * year, 12 * year + 12)) / 12 + 0;
}

/** Children looked after, month by month, and what they cost against the budget. Spending follows the average of the year. */
export function placementBudget(inputs: PlacementBudgetInputs): PlacementBudgetLines {
  const years = indexes(inputs.budgetGbp.length);
  const readAt = indexes(12 * years.length).map((month) => sum(month, inputs.readingPoint));
  const children = readAt.map((time) => childrenAt(inputs, time));
  const inHouse = readAt.map((time) => inHouseAt(inputs, time));
  const averageChildren = years.map((year) => averageOfYear(children, year));
  const averageInHouse = years.map((year) => averageOfYear(inHouse, year));

  /** Prices grow from the second year on. */
  const priceLevel = years.map((year) => sum(1, inputs.priceGrowthShare) ** year);
  const unitCostInYear = priceLevel.map((level) => product(inputs.costPerChildYearGbp, level));

  /** Against the number at the start staying, at the year's own unit cost; likewise in-house (Coventry table 2, both together). */
  const savingFromFewerChildren = averageChildren.map((average, year) =>
    product(difference(inputs.childrenAtStart, average), at(unitCostInYear, year)),
  );
  const savingFromInHouse = averageInHouse.map((average, year) =>
    product(difference(average, inputs.inHouseAtStart), inputs.inHouseSavingGbp, at(priceLevel, year)),
  );
  const saving = savingFromFewerChildren.map((amount, year) => sum(amount, at(savingFromInHouse, year)));

  /** Forecast outturn (Wolverhampton 2.4). */
  const outturn = averageChildren.map((average, year) => {
    const placements = product(average, at(unitCostInYear, year));
    return difference(sum(placements, at(inputs.otherCostGbp, year)), at(savingFromInHouse, year));
  });
  /** Over budget is positive (Wolverhampton 2.4, where brackets are under it). */
  const variance = outturn.map((amount, year) => {
    const budget = at(inputs.budgetGbp, year);
    return budget === 0 ? null : difference(amount, budget);
  });
  /** Coventry table 2, "Net Position". */
  const savingStillToFind = saving.map((amount, year) => {
    const required = at(inputs.savingRequiredGbp, year);
    return required === 0 ? null : difference(required, amount);
  });

  /** What a year saves is cash as far as spending falls below the budget, or the saving goes beyond the one required. */
  const cashReleased = saving.map((amount, year) => {
    const [budget, required] = [at(inputs.budgetGbp, year), at(inputs.savingRequiredGbp, year)];
    if (budget + required <= 0) {
      return null;
    }
    const under = Math.max(0, difference(budget, at(outturn, year)));
    const beyond = required > 0 ? Math.max(0, difference(amount, required)) : 0;
    return Math.min(Math.max(0, amount), sum(under, beyond));
  });
  const costAvoided = saving.map((amount, year) => {
    const cash = at(cashReleased, year);
    return cash === null ? null : difference(Math.max(0, amount), cash);
  });

  return {
    readAt,
    partReached: readAt.map((time) => partReachedAt(inputs, time)),
    fewerFromStarts: readAt.map((time) => neverStarted(inputs, time)),
    children,
    inHouse,
    averageChildren,
    averageInHouse,
    childrenAtYearEnd: years.map((year) => childrenAt(inputs, 12 * (year + 1))),
    inHouseAtYearEnd: years.map((year) => inHouseAt(inputs, 12 * (year + 1))),
    priceLevel,
    unitCostInYear,
    savingFromFewerChildren,
    savingFromInHouse,
    saving,
    outturn,
    variance,
    savingStillToFind,
    cashReleased,
    costAvoided,
    totalCashReleased: totalWhereAllKnown(cashReleased),
    totalCostAvoided: totalWhereAllKnown(costAvoided),
  };
}
