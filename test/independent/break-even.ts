import { difference, product, quotient, sum, whereKnown, wholeOnesUp } from './sums-without-noise.ts';

export interface BreakEvenInputs {
  /** Money spent once (Wolverhampton 1.2: £384,000). */
  oneOffInvestmentGbp: number;
  /** Money spent each year (Wolverhampton 6.1: £527,000 for both units; Portsmouth 2.1: £499,000). */
  yearlyInvestmentGbp: number;
  /** What a child's placement costs a year (Wolverhampton 6.4: £40,000; Portsmouth Fig 3: £163,560 in external residential care). */
  costPerChildYearGbp: number;
  /** The share of that cost that really goes away. */
  avoidableShare: number;
  /** What replaces the placement, a year (Portsmouth Fig 3: £44,871 for an agency foster home). */
  replacementCostGbp: number;
  /** Months of saving in the first year. */
  monthsInFirstYear: number;
  /** Children fewer, as the reader supposes. */
  childrenFewer: number;
  /** Children fewer that the budget already counts on (Wolverhampton 2.4: from 700 to 520). */
  childrenBudgetAssumes: number;
}

export interface BreakEvenLines {
  savingPerChildYear: number;
  firstYearSavingPerChild: number;
  childrenToRecoverOnceExact: number | null;
  childrenToRecoverOnce: number | null;
  childrenEachYearExact: number | null;
  childrenEachYear: number | null;
  firstYearSaving: number;
  netFirstYear: number;
  fullYearSaving: number;
  netEachYear: number;
  cashReleased: number;
  costAvoided: number;
  capacityFreed: number;
  netCashEachYear: number;
  monthsToRecoverOnce: number | null;
  childrenBeforeMoneyIsReleased: number | null;
}

/** An investment shared out over savings, where there are any. */
function recoveredBy(investment: number, saving: number): number | null {
  return saving > 0 ? quotient(investment, saving) : null;
}

/** How many children fewer recover an investment, made once or each year. */
export function breakEven(inputs: BreakEvenInputs): BreakEvenLines {
  /** What goes away less what replaces it. */
  const savingPerChildYear = difference(product(inputs.costPerChildYearGbp, inputs.avoidableShare), inputs.replacementCostGbp);
  const firstYearSavingPerChild = product(savingPerChildYear, inputs.monthsInFirstYear) / 12;

  /** Children whose first-year saving is the one-off investment (Wolverhampton 6.4: ten). */
  const childrenToRecoverOnceExact = recoveredBy(inputs.oneOffInvestmentGbp, firstYearSavingPerChild);
  const childrenToRecoverOnce = whereKnown(childrenToRecoverOnceExact, wholeOnesUp);
  /** Children whose full-year saving is the yearly investment (Portsmouth 6.3: four). */
  const childrenEachYearExact = recoveredBy(inputs.yearlyInvestmentGbp, savingPerChildYear);
  const childrenEachYear = whereKnown(childrenEachYearExact, wholeOnesUp);

  const firstYearSaving = product(inputs.childrenFewer, firstYearSavingPerChild);
  const fullYearSaving = product(inputs.childrenFewer, savingPerChildYear);
  const netEachYear = difference(fullYearSaving, inputs.yearlyInvestmentGbp);
  /** The budget's own reduction comes first: those children's saving fills a gap, and only that of the others leaves the budget. */
  const childrenBudgeted = Math.min(inputs.childrenFewer, inputs.childrenBudgetAssumes);
  const costAvoided = product(childrenBudgeted, savingPerChildYear);
  const cashReleased = product(difference(inputs.childrenFewer, childrenBudgeted), savingPerChildYear);
  /** What goes on being paid for children who are no longer there. */
  const capacityFreed = product(inputs.childrenFewer, inputs.costPerChildYearGbp, difference(1, inputs.avoidableShare));
  const netCashEachYear = difference(cashReleased, inputs.yearlyInvestmentGbp);

  const monthsToRecoverOnce = recoveredBy(product(inputs.oneOffInvestmentGbp, 12), fullYearSaving);

  /** Until the budget's own reduction is reached, fewer children only shrink an overspend. No answer unless both numbers have one. */
  const childrenBeforeMoneyIsReleased = whereKnown(childrenToRecoverOnce, (once) =>
    whereKnown(childrenEachYear, (eachYear) => sum(inputs.childrenBudgetAssumes, Math.max(once, eachYear))),
  );

  return {
    savingPerChildYear,
    firstYearSavingPerChild,
    childrenToRecoverOnceExact,
    childrenToRecoverOnce,
    childrenEachYearExact,
    childrenEachYear,
    firstYearSaving,
    netFirstYear: difference(firstYearSaving, inputs.oneOffInvestmentGbp),
    fullYearSaving,
    netEachYear,
    cashReleased,
    costAvoided,
    capacityFreed,
    netCashEachYear,
    monthsToRecoverOnce,
    childrenBeforeMoneyIsReleased,
  };
}
