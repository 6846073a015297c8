import { f } from '../formula.ts';
import { children, months, monthsPerYear, pounds, share } from '../input-specs.ts';
import { greatest, input, least, once, onlyWhere, roundUp } from '../language.ts';
import { defineModel } from '../model.ts';

const oneOffInvestmentGbp = input(
  'Spent once',
  'gbp',
  pounds('Money that is spent once and must come back once. Nil where the plan costs the same each year.', [0, 1_000_000]),
);

const yearlyInvestmentGbp = input(
  'Spent each year',
  'gbp/year',
  pounds('What the plan costs in every full year that it goes on. Nil where it is spent once only.', [0, 1_000_000]),
);

const costPerChildYearGbp = input(
  'Cost of a placement for a year',
  'gbp/child/year',
  pounds('What one child in care costs in a year: the average, or the kind of placement that is to be avoided.', [0, 200_000], {
    max: 1_000_000,
    step: 500,
  }),
);

const avoidableShare = input(
  'Share of that cost that really goes away',
  'share',
  share(
    'An average counts costs that stay when one child fewer is in care: offices, managers, contracts. All of it is the most that can go.',
  ),
);

const replacementCostGbp = input(
  'Cost of what replaces it',
  'gbp/child/year',
  pounds('What is provided in its place, such as a foster home or support for the family.', [0, 100_000], {
    max: 1_000_000,
    step: 500,
  }),
);

const monthsInFirstYear = input('Months of saving in the first year', 'month', {
  ...months('A child who stays out of care from October saves six months in the first financial year.', 12),
});

const childrenFewer = input(
  'Children fewer in care',
  'child',
  children('The number that is aimed at, or your own.', [0, 50], { max: 5_000 }),
);

const childrenBudgetAssumes = input(
  'Children fewer that the budget already counts on',
  'child',
  children('Where the budget was set for fewer children than there are, the first ones only shrink an overspend.', [0, 250], {
    max: 5_000,
    minor: true,
  }),
);

const nothingSaved = 'Nothing is saved for each child, so the money never comes back.';
const noun = ['child', 'children'] as const;

const savingPerChildYear = once(
  'Saved for each child in a full year',
  'gbp/child/year',
  f`${costPerChildYearGbp} * ${avoidableShare} - ${replacementCostGbp}`,
  { decimals: 0 },
);

const firstYearSavingPerChild = once(
  'Saved for each child in the first year',
  'gbp/child',
  f`${savingPerChildYear} * ${monthsInFirstYear} / ${monthsPerYear}`,
  { decimals: 0 },
);

const childrenToRecoverOnceExact = once(
  'Children whose first year pays back what is spent once, exactly',
  'child',
  f`${oneOffInvestmentGbp} / ${onlyWhere(firstYearSavingPerChild, firstYearSavingPerChild)}`,
  { decimals: 2, noun, whenNone: nothingSaved },
);

const childrenToRecoverOnce = once('Children to pay back what is spent once', 'child', roundUp(childrenToRecoverOnceExact), {
  decimals: 0,
  noun,
});

const childrenEachYearExact = once(
  'Children to cover what is spent each year, exactly',
  'child',
  f`${yearlyInvestmentGbp} / ${onlyWhere(savingPerChildYear, savingPerChildYear)}`,
  { decimals: 2, noun, whenNone: nothingSaved },
);

const childrenEachYear = once('Children to cover what is spent each year', 'child', roundUp(childrenEachYearExact), {
  decimals: 0,
  noun,
  meaning: 'That many fewer in care throughout every year, not once.',
});

const firstYearSaving = once('Saved in the first year', 'gbp', f`${childrenFewer} * ${firstYearSavingPerChild}`, { decimals: 0 });

const netFirstYear = once(
  'Saved in the first year, less what is spent once',
  'gbp',
  f`${firstYearSaving} - ${oneOffInvestmentGbp}`,
  { decimals: 0 },
);

const fullYearSaving = once('Saved in a full year', 'gbp/year', f`${childrenFewer} * ${savingPerChildYear}`, { decimals: 0 });

const netEachYear = once(
  'Saved in a full year, less what is spent each year',
  'gbp/year',
  f`${fullYearSaving} - ${yearlyInvestmentGbp}`,
  {
    decimals: 0,
  },
);

const cashReleased = once(
  'Cash that leaves the budget in a full year',
  'gbp/year',
  f`(${childrenFewer} - ${least(childrenFewer, childrenBudgetAssumes)}) * ${savingPerChildYear}`,
  { decimals: 0, meaning: 'From the children beyond those that the budget counts on already.' },
);

const costAvoided = once(
  'Cost avoided in a full year',
  'gbp/year',
  f`${least(childrenFewer, childrenBudgetAssumes)} * ${savingPerChildYear}`,
  { decimals: 0, meaning: 'From the children that the budget counts on already: an overspend that does not come.' },
);

const capacityFreed = once(
  'Capacity freed in a full year, at its cost',
  'gbp/year',
  f`${childrenFewer} * ${costPerChildYearGbp} * (1 - ${avoidableShare})`,
  { decimals: 0, meaning: 'The share of the cost that stays: it is paid still, and there for others.' },
);

const netCashEachYear = once(
  'Cash alone, less what is spent each year',
  'gbp/year',
  f`${cashReleased} - ${yearlyInvestmentGbp}`,
  {
    decimals: 0,
  },
);

const monthsToRecoverOnce = once(
  'Months until savings reach what is spent once',
  'month',
  f`${oneOffInvestmentGbp} * ${monthsPerYear} / ${onlyWhere(fullYearSaving, fullYearSaving)}`,
  {
    decimals: 1,
    noun: ['month', 'months'],
    whenNone: 'Nothing is saved in a year, so the money never comes back.',
    meaning: 'Counted from the day on which the children are out of care, and before any yearly cost.',
  },
);

const childrenBeforeMoneyIsReleased = once(
  'Children fewer until cash alone pays for it',
  'child',
  f`${childrenBudgetAssumes} + ${greatest(childrenToRecoverOnce, childrenEachYear)}`,
  { decimals: 0, noun, meaning: 'Those that the budget counts on already, and then those that pay for the plan.' },
);

/** How many fewer children in care would pay for the plan? */
export const breakEven = defineModel({
  name: 'break-even',
  version: 1,
  title: 'Break-even',
  question: 'How many fewer children in care would pay for it?',
  inputs: {
    oneOffInvestmentGbp,
    yearlyInvestmentGbp,
    costPerChildYearGbp,
    avoidableShare,
    replacementCostGbp,
    monthsInFirstYear,
    childrenFewer,
    childrenBudgetAssumes,
  },
  lines: {
    savingPerChildYear,
    firstYearSavingPerChild,
    childrenToRecoverOnceExact,
    childrenToRecoverOnce,
    childrenEachYearExact,
    childrenEachYear,
    firstYearSaving,
    netFirstYear,
    fullYearSaving,
    netEachYear,
    cashReleased,
    costAvoided,
    capacityFreed,
    netCashEachYear,
    monthsToRecoverOnce,
    childrenBeforeMoneyIsReleased,
  },
  headlines: ['childrenToRecoverOnce', 'childrenEachYear', 'fullYearSaving', 'netEachYear'],
});
