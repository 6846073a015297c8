import { f } from '../formula.ts';
import { months, monthsInYear, pounds } from '../input-specs.ts';
import { input, namedList, notNegative, once, oneYear, onlyWhere, total } from '../language.ts';
import { defineModel, requires } from '../model.ts';

const placements = namedList('placements');
const noun = ['placement', 'placements'] as const;

const number = placements.input('Placements', 'placement', {
  min: 0,
  max: 10_000,
  step: 1,
  decimals: 2,
  slider: [0, 300],
  noun,
  meaning: 'How many there are of this kind, as a yearly average: a placement of six months counts as half.',
});

const unitCostGbp = placements.input(
  'Cost of one for a year',
  'gbp/placement/year',
  pounds('The average cost of one placement of this kind for a full year.', [0, 250_000], { max: 1_000_000, step: 100 }),
);

const budgetGbp = placements.input(
  'Budget for them',
  'gbp',
  pounds(
    'What the year’s budget holds for this kind. Where several kinds share one budget, it stands beside the first.',
    [0, 5_000_000],
  ),
);

const change = placements.input('Change in their number', 'placement', {
  min: -10_000,
  max: 10_000,
  step: 1,
  decimals: 2,
  slider: [-20, 20],
  noun,
  meaning: 'More placements of this kind, or fewer as a negative number. Moving a child is one fewer here and one more there.',
});

const monthsOfChange = input('Months for which the change holds this year', 'month', {
  ...months('A change from October holds for six months of the financial year.', 12),
});

const savingWantedGbp = input(
  'Saving wanted in a full year',
  'gbp',
  pounds('The saving to be reached by changes of this kind. Nil where none is named.', [0, 1_000_000]),
);

const noBudget = 'No budget is given.';

const forecast = placements.line('Forecast for the year', 'gbp', f`${number} * ${unitCostGbp} * ${oneYear}`, { decimals: 0 });

const overBudget = placements.line('Over budget', 'gbp', onlyWhere(f`${forecast} - ${budgetGbp}`, total(budgetGbp, placements)), {
  decimals: 0,
  whenNone: noBudget,
  meaning: 'Under budget where it is negative.',
});

const numberAfter = placements.line('Placements after the change', 'placement', f`${number} + ${change}`, { decimals: 2, noun });

const costOfChange = placements.line(
  'Cost of the change this year',
  'gbp',
  f`${change} * ${unitCostGbp} * ${oneYear} * ${monthsOfChange} / ${monthsInYear}`,
  { decimals: 0, meaning: 'Saved where it is negative.' },
);

const totalNumber = once('Placements in all', 'placement', total(number, placements), { decimals: 2, noun });
const totalForecast = once('Forecast in all', 'gbp', total(forecast, placements), { decimals: 0 });
const totalBudget = once('Budget in all', 'gbp', total(budgetGbp, placements), { decimals: 0 });
const totalOverBudget = once('Over budget in all', 'gbp', onlyWhere(f`${totalForecast} - ${totalBudget}`, totalBudget), {
  decimals: 0,
  whenNone: noBudget,
  meaning: 'Under budget where it is negative.',
});
const averageUnitCost = once('Average cost of a placement for a year', 'gbp/placement', f`${totalForecast} / ${totalNumber}`, {
  decimals: 0,
  whenNone: 'There are no placements.',
});

const totalNumberAfter = once('Placements in all after the change', 'placement', total(numberAfter, placements), {
  decimals: 2,
  noun,
});
const totalCostOfChange = once('Cost of the change this year, in all', 'gbp', total(costOfChange, placements), {
  decimals: 0,
  meaning: 'Saved where it is negative.',
});
const totalForecastAfter = once('Forecast in all after the change', 'gbp', f`${totalForecast} + ${totalCostOfChange}`, {
  decimals: 0,
});
const totalOverBudgetAfter = once(
  'Over budget in all after the change',
  'gbp',
  onlyWhere(f`${totalForecastAfter} - ${totalBudget}`, totalBudget),
  { decimals: 0, whenNone: noBudget },
);

const cashReleased = once(
  'Of what is saved this year, cash that leaves the budget',
  'gbp',
  f`${notNegative(f`-${totalOverBudgetAfter}`)} - ${notNegative(f`-${totalOverBudget}`)}`,
  { decimals: 0, minor: true, meaning: 'The part that takes spending below the budget.' },
);
const costAvoided = once(
  'Of what is saved this year, cost avoided',
  'gbp',
  f`${notNegative(totalOverBudget)} - ${notNegative(totalOverBudgetAfter)}`,
  { decimals: 0, minor: true, meaning: 'The part that shrinks an overspend: no budget gets smaller by it.' },
);

const placementsLeft = once('Placements that end or are avoided', 'placement', total(notNegative(f`-${change}`), placements), {
  decimals: 2,
  noun,
});

const savingPerPlacementLeft = once(
  'Saved in a full year for each of them',
  'gbp/placement',
  f`-${total(f`${change} * ${unitCostGbp} * ${oneYear}`, placements)} / ${placementsLeft}`,
  {
    decimals: 0,
    whenNone: 'No placement ends or is avoided.',
    meaning: 'Less what is paid for the placements that come instead.',
  },
);

const placementsForSaving = once(
  'How many it would take to save what is wanted',
  'placement',
  f`${savingWantedGbp} / ${onlyWhere(savingPerPlacementLeft, savingPerPlacementLeft)}`,
  { decimals: 1, noun, whenNone: 'The change saves nothing, however often it is made.' },
);

const savedBeyondWanted = once(
  'Saved this year beyond what is wanted',
  'gbp',
  onlyWhere(f`-${totalCostOfChange} - ${savingWantedGbp}`, savingWantedGbp),
  { decimals: 0, whenNone: 'No saving is wanted.', minor: true, meaning: 'Still to be saved where it is negative.' },
);

/** What do the placements cost against their budget, and what would it save to move some of them? */
export const placementMix = defineModel({
  name: 'placement-mix',
  version: 2,
  title: 'Placement mix',
  question: 'What do placements cost against budget, and what would a different mix save?',
  inputs: { number, unitCostGbp, budgetGbp, change, monthsOfChange, savingWantedGbp },
  conditions: [
    requires(f`-${total(notNegative(f`-(${number} + ${change})`), placements)}`, {
      atLeast: 0,
      otherwise: 'More placements would end than there are. Make the change smaller.',
    }),
  ],
  lines: {
    forecast,
    overBudget,
    numberAfter,
    costOfChange,
    totalNumber,
    totalForecast,
    totalBudget,
    totalOverBudget,
    averageUnitCost,
    totalNumberAfter,
    totalCostOfChange,
    totalForecastAfter,
    totalOverBudgetAfter,
    cashReleased,
    costAvoided,
    placementsLeft,
    savingPerPlacementLeft,
    placementsForSaving,
    savedBeyondWanted,
  },
  headlines: ['totalForecast', 'totalOverBudget', 'totalCostOfChange', 'totalOverBudgetAfter', 'placementsForSaving'],
});
