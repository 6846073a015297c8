/** What the placement-budget model asks for. */

import { children, months, pounds, share } from '../input-specs.ts';
import { input, yearlyInput } from '../language.ts';

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
  months('0 is the first day of each month, 0.5 its middle.', 1, { step: 0.5, minor: true, neutral: 0.5 }),
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

export const inputs = {
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
} as const;
