import { at, difference, excess, product, quotient, sum, total, whereKnown } from './sums-without-noise.ts';

export interface PlacementMixInputs {
  /** For each type, placements over the year (Portsmouth Fig 3, "FTE Nos"). */
  number: number[];
  /** For each type, what one costs a year (Portsmouth Fig 3, "Annual Average Placement Costs"; Kensington 3.1 by the week). */
  unitCostGbp: number[];
  /** For each type, the budget (Portsmouth Fig 3; adoption, residence and special guardianship orders share one). */
  budgetGbp: number[];
  /** For each type, placements more, or fewer as a negative number (Coventry 5.1.4: seven); never more than there are. */
  change: number[];
  /** Months of the year for which the change holds. */
  monthsOfChange: number;
  /** What the change should save in a full year (Kensington 3.1: £125,000; Coventry 5.1.4: £350,000). */
  savingWantedGbp: number;
}

export interface PlacementMixLines {
  forecast: number[];
  overBudget: (number | null)[];
  numberAfter: number[];
  costOfChange: number[];
  totalNumber: number;
  totalForecast: number;
  totalBudget: number;
  totalOverBudget: number | null;
  totalNumberAfter: number;
  totalCostOfChange: number;
  totalForecastAfter: number;
  totalOverBudgetAfter: number | null;
  cashReleased: number | null;
  costAvoided: number | null;
  averageUnitCost: number | null;
  placementsLeft: number;
  savingPerPlacementLeft: number | null;
  placementsForSaving: number | null;
  savedBeyondWanted: number | null;
}

/** Placements by type against budget, and what moving children from one type to another costs or saves. */
export function placementMix(inputs: PlacementMixInputs): PlacementMixLines {
  const { number, unitCostGbp, budgetGbp, change } = inputs;

  /** The year at the number of placements (Portsmouth Fig 3). */
  const forecast = number.map((placements, type) => product(placements, at(unitCostGbp, type)));
  const numberAfter = number.map((placements, type) => sum(placements, at(change, type)));

  /** The change in a full year, and in the months of this year for which it holds. */
  const fullYearCostOfChange = change.map((placements, type) => product(placements, at(unitCostGbp, type)));
  const costOfChange = fullYearCostOfChange.map((amount) => product(amount, inputs.monthsOfChange) / 12);

  const totalNumber = total(number);
  const totalForecast = total(forecast);
  const totalBudget = total(budgetGbp);
  const totalCostOfChange = total(costOfChange);
  const totalForecastAfter = sum(totalForecast, totalCostOfChange);

  /**
   * Spending under the budget counts as cash, spending over it as a gap that closes; each before and after the change. Where a
   * paper prints no budget (Kensington 3.1), nothing is over or under it.
   */
  const against = <Value>(use: () => Value): Value | null => (totalBudget > 0 ? use() : null);
  const overBudget = forecast.map((amount, type) => against(() => difference(amount, at(budgetGbp, type))));
  const before = difference(totalForecast, totalBudget);
  const after = difference(totalForecastAfter, totalBudget);

  /** Placements given up, of all types, and what giving up each saves in a full year (Kensington 3.1: £1,000 against £712 a week). */
  const placementsLeft = total(change.map((placements) => excess(0, placements)));
  const savingPerPlacementLeft = quotient(difference(0, total(fullYearCostOfChange)), placementsLeft);
  const placementsForSaving = whereKnown(savingPerPlacementLeft, (saving) =>
    saving > 0 ? quotient(inputs.savingWantedGbp, saving) : null,
  );

  return {
    forecast,
    overBudget,
    numberAfter,
    costOfChange,
    totalNumber,
    totalForecast,
    totalBudget,
    totalOverBudget: against(() => before),
    totalNumberAfter: total(numberAfter),
    totalCostOfChange,
    totalForecastAfter,
    totalOverBudgetAfter: against(() => after),
    cashReleased: against(() => difference(excess(0, after), excess(0, before))),
    costAvoided: against(() => difference(excess(before, 0), excess(after, 0))),
    averageUnitCost: quotient(totalForecast, totalNumber),
    placementsLeft,
    savingPerPlacementLeft,
    placementsForSaving,
    /** What this year brings against the saving that is wanted in a year. */
    savedBeyondWanted: inputs.savingWantedGbp > 0 ? difference(difference(0, totalCostOfChange), inputs.savingWantedGbp) : null,
  };
}
