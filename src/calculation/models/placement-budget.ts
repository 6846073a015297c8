import { f } from '../formula.ts';
import { monthsInYear, monthsPerYear } from '../input-specs.ts';
import {
  average,
  constant,
  isAtLeast,
  least,
  monthly,
  monthStart,
  notNegative,
  once,
  oneYear,
  onlyWhere,
  partOfTheWay,
  sumOfYears,
  yearly,
  yearsSinceFirst,
} from '../language.ts';
import { defineModel, requires } from '../model.ts';
import { inputs } from './placement-budget-inputs.ts';

const noun = ['child', 'children'] as const;
/** A saving of less than this is not required of a year. */
const penny = constant('a penny', 'gbp', 0.01);
const {
  childrenAtStart,
  childrenAimedAt,
  changeBegins,
  changeEnds,
  readingPoint,
  fewerStartsPerYear,
  averageStay,
  costPerChildYearGbp,
  priceGrowthShare,
  otherCostGbp,
  budgetGbp,
  inHouseAtStart,
  inHouseAimedAt,
  inHouseBegins,
  inHouseEnds,
  inHouseSavingGbp,
  savingRequiredGbp,
} = inputs;

const readAt = monthly('When children are counted', 'month', f`${monthStart} + ${readingPoint}`, { decimals: 1, minor: true });
const partReached = monthly('Part of the change that has come', 'share', partOfTheWay(readAt, changeBegins, changeEnds), {
  decimals: 1,
});
const fewerFromStarts = monthly(
  'Fewer because fewer came into care',
  'child',
  f`${fewerStartsPerYear} * ${least(notNegative(f`${readAt} - ${changeBegins}`), averageStay)} / ${monthsPerYear}`,
  { decimals: 1, noun, minor: true },
);
const childrenLookedAfter = monthly(
  'Children looked after',
  'child',
  notNegative(f`${childrenAtStart} - ${partReached} * (${childrenAtStart} - ${childrenAimedAt}) - ${fewerFromStarts}`),
  { decimals: 1, noun },
);
const inHouse = monthly(
  'Children in in-house foster homes',
  'child',
  f`${inHouseAtStart} + ${partOfTheWay(readAt, inHouseBegins, inHouseEnds)} * (${inHouseAimedAt} - ${inHouseAtStart})`,
  { decimals: 1, noun, minor: true },
);

const averageChildren = yearly('Average number in the year', 'child', average(childrenLookedAfter), { decimals: 1, noun });
const averageInHouse = yearly('Average number in in-house foster homes', 'child', average(inHouse), {
  decimals: 1,
  noun,
  minor: true,
});

const yearEnd = f`(${yearsSinceFirst} + 1) * ${monthsInYear}`;
const childrenAtYearEnd = yearly(
  'Children looked after at the end of the year',
  'child',
  notNegative(
    f`${childrenAtStart} - ${partOfTheWay(yearEnd, changeBegins, changeEnds)} * (${childrenAtStart} - ${childrenAimedAt}) - ${fewerStartsPerYear} * ${least(notNegative(f`${yearEnd} - ${changeBegins}`), averageStay)} / ${monthsPerYear}`,
  ),
  { decimals: 0, noun },
);
const inHouseAtYearEnd = yearly(
  'Children in in-house foster homes at the end of the year',
  'child',
  f`${inHouseAtStart} + ${partOfTheWay(yearEnd, inHouseBegins, inHouseEnds)} * (${inHouseAimedAt} - ${inHouseAtStart})`,
  { decimals: 0, noun, minor: true },
);

const priceLevel = yearly('Prices against the first year', 'number', f`(1 + ${priceGrowthShare}) ^ ${yearsSinceFirst}`, {
  decimals: 3,
  minor: true,
});
const unitCostInYear = yearly('Cost of one child in the year', 'gbp/child/year', f`${costPerChildYearGbp} * ${priceLevel}`, {
  decimals: 0,
  minor: true,
});
const savingFromFewerChildren = yearly(
  'Saved by fewer children',
  'gbp',
  f`(${childrenAtStart} - ${averageChildren}) * ${unitCostInYear} * ${oneYear}`,
  { decimals: 0, meaning: 'Against the number at the start staying as it is.' },
);
const savingFromInHouse = yearly(
  'Saved by more in-house foster homes',
  'gbp',
  f`(${averageInHouse} - ${inHouseAtStart}) * ${inHouseSavingGbp} * ${priceLevel} * ${oneYear}`,
  { decimals: 0, minor: true },
);
const saving = yearly('Saved in the year', 'gbp', f`${savingFromFewerChildren} + ${savingFromInHouse}`, { decimals: 0 });

const outturn = yearly(
  'Spending forecast',
  'gbp',
  f`${averageChildren} * ${unitCostInYear} * ${oneYear} + ${otherCostGbp} - ${savingFromInHouse}`,
  { decimals: 0 },
);
const variance = yearly('Over budget', 'gbp', onlyWhere(f`${outturn} - ${budgetGbp}`, budgetGbp), {
  decimals: 0,
  whenNone: 'No budget is given for this year.',
  meaning: 'Under budget where it is negative.',
});
const savingStillToFind = yearly(
  'Saving still to find',
  'gbp',
  onlyWhere(f`${savingRequiredGbp} - ${saving}`, savingRequiredGbp),
  {
    decimals: 0,
    whenNone: 'No saving is required of this year.',
    meaning: 'More is saved than required where it is negative.',
  },
);

const cashReleased = yearly(
  'Of it, cash that leaves the budget',
  'gbp',
  onlyWhere(
    least(
      notNegative(saving),
      f`${notNegative(f`${budgetGbp} - ${outturn}`)} + ${isAtLeast(savingRequiredGbp, penny)} * ${notNegative(f`${saving} - ${savingRequiredGbp}`)}`,
    ),
    f`${budgetGbp} + ${savingRequiredGbp}`,
  ),
  {
    decimals: 0,
    whenNone: 'No budget is given for this year.',
    meaning: 'The part of the saving that takes spending below the budget, or saves more than it requires.',
  },
);
const costAvoided = yearly('Of it, cost avoided', 'gbp', f`${notNegative(saving)} - ${cashReleased}`, {
  decimals: 0,
  meaning: 'The part that shrinks an overspend: the budget has taken it for saved.',
});

const totalCashReleased = once('Cash that leaves the budget, in all', 'gbp', sumOfYears(cashReleased), { decimals: 0 });
const totalCostAvoided = once('Cost avoided, in all', 'gbp', sumOfYears(costAvoided), { decimals: 0 });

export const placementBudget = defineModel({
  name: 'placement-budget',
  version: 1,
  title: 'Placement budget',
  question: 'What will placements cost if the number of children in care changes?',
  inputs,
  conditions: [
    requires(f`${changeEnds} - ${changeBegins}`, { atLeast: 0, otherwise: 'The change must end after it begins.' }),
    requires(f`${inHouseEnds} - ${inHouseBegins}`, {
      atLeast: 0,
      otherwise: 'In-house fostering must stop growing after it begins to.',
    }),
  ],
  lines: {
    readAt,
    partReached,
    fewerFromStarts,
    children: childrenLookedAfter,
    inHouse,
    averageChildren,
    averageInHouse,
    childrenAtYearEnd,
    inHouseAtYearEnd,
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
    totalCashReleased,
    totalCostAvoided,
  },
  headlines: ['averageChildren', 'outturn', 'variance', 'savingStillToFind'],
});
