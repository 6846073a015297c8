import { f } from '../formula.ts';
import { children, months, monthsInYear, monthsPerYear, pounds, share } from '../input-specs.ts';
import {
  average,
  input,
  least,
  monthly,
  monthStart,
  notNegative,
  oneYear,
  onlyWhere,
  partOfTheWay,
  yearly,
  yearlyInput,
  yearsSinceFirst,
} from '../language.ts';
import { defineModel, requires } from '../model.ts';

const noun = ['child', 'children'] as const;
const fromTheStart = 'In months from 1 April of the first year: 2 is 1 June.';

const childrenAtStart = input('Children looked after at the start', 'child', children('Before the change begins.', [0, 1_000]));
const childrenAimedAt = input('Children looked after at the end', 'child', children('Where the change leads to.', [0, 1_000]));
const changeBegins = input('When the change begins', 'month', months(fromTheStart, 120, { slider: [0, 48] }));
const changeEnds = input(
  'When that number is reached',
  'month',
  months(`${fromTheStart} In a straight line until then; all at once where it is the moment at which the change begins.`, 120, {
    slider: [0, 48],
  }),
);
const readingPoint = input(
  'Point of the month at which children are counted',
  'month',
  months('0 is the first day of each month, 0.5 its middle.', 1, { step: 0.5, minor: true }),
);
const fewerStartsPerYear = input(
  'Fewer children coming into care each year',
  'child/year',
  children('A steady stream from when the change begins. It comes on top of the path above.', [0, 100], { minor: true }),
);
const averageStay = input(
  'How long each would have stayed',
  'month',
  months('Children who do not come into care are missing from the number for as long as they would have stayed.', 240, {
    slider: [0, 60],
    minor: true,
  }),
);

const costPerChildYearGbp = input(
  'Cost of one child for a year',
  'gbp/child/year',
  pounds('In the prices of the first year.', [20_000, 80_000], { max: 1_000_000, step: 100 }),
);
const priceGrowthShare = input(
  'Growth of prices each year',
  'share',
  share('From the second year on.', { min: -0.2, max: 0.5, slider: [0, 0.1], minor: true }),
);
const otherCostGbp = yearlyInput(
  'Cost that does not follow the number of children',
  'gbp',
  pounds('Anything in this budget that stays the same whoever is in care.', [0, 1_000_000], { min: -100_000_000, minor: true }),
);
const budgetGbp = yearlyInput('Budget', 'gbp', pounds('Nil where no budget is known.', [0, 50_000_000], { step: 100_000 }));

const inHouseAtStart = input(
  'Children in in-house foster homes at the start',
  'child',
  children('The council’s own foster carers.', [0, 500], { minor: true }),
);
const inHouseAimedAt = input(
  'Children in in-house foster homes at the end',
  'child',
  children('The number that more recruitment leads to.', [0, 500], { minor: true }),
);
const inHouseBegins = input(
  'When in-house fostering begins to grow',
  'month',
  months(fromTheStart, 120, { slider: [0, 48], minor: true }),
);
const inHouseEnds = input(
  'When in-house fostering has grown',
  'month',
  months(fromTheStart, 120, { slider: [0, 48], minor: true }),
);
const inHouseSavingGbp = input(
  'Saved by one in-house foster home for a year',
  'gbp/child/year',
  pounds('What it costs less than the placement that it takes the place of.', [0, 60_000], {
    max: 1_000_000,
    step: 100,
    minor: true,
  }),
);
const savingRequiredGbp = yearlyInput(
  'Saving required',
  'gbp',
  pounds('What the budget already takes for saved, with any overspend. Nil where a budget is given instead.', [0, 10_000_000], {
    step: 100_000,
    minor: true,
  }),
);

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

export const placementBudget = defineModel({
  name: 'placement-budget',
  version: 1,
  title: 'Placement budget',
  question: 'What will placements cost if the number of children in care changes?',
  inputs: {
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
  },
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
  },
  headlines: ['averageChildren', 'outturn', 'variance', 'savingStillToFind'],
});
