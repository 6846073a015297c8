import { f } from '../formula.ts';
import { months, monthsInYear, pounds } from '../input-specs.ts';
import {
  input,
  namedList,
  notNegative,
  once,
  oneYear,
  runningTotal,
  sumOfYears,
  total,
  yearly,
  yearlyInput,
} from '../language.ts';
import { defineModel } from '../model.ts';

const posts = namedList('posts');

const units = input('How many units', 'number', {
  min: 0,
  max: 1_000,
  step: 1,
  decimals: 2,
  slider: [0, 10],
  noun: ['unit', 'units'],
  meaning: 'Each unit or team has the same posts. Write 1 where the posts below are all there are.',
});

const postsPerUnit = posts.input('Posts in one unit', 'post', {
  min: 0,
  max: 5_000,
  step: 0.25,
  decimals: 2,
  slider: [0, 20],
  noun: ['post', 'posts'],
  meaning: 'How many posts of this kind one unit has. Half a post is 0.5.',
});

const yearlyCostPerPostGbp = posts.input(
  'Cost of one post for a year',
  'gbp/post/year',
  pounds('Pay and on-costs of one full-time post for a full year.', [10_000, 100_000], { max: 1_000_000, step: 500 }),
);

const monthsPaid = yearlyInput('Months paid in the year', 'month', {
  ...months('For how many months of that financial year the posts are filled and paid.', 12),
});

const otherCostGbp = posts.yearlyInput(
  'Other cost of the line in the year',
  'gbp',
  pounds(
    'What this line costs in that year beside posts: an amount that is known for the whole line only, for example.',
    [0, 1_000_000],
    { minor: true },
  ),
);

const reserveGbp = input(
  'Reserve or grant set aside',
  'gbp',
  pounds('The money set aside to pay for it, used from the first month on.', [0, 1_000_000]),
);

const unitFullYearCost = posts.line(
  'Cost in one unit for a full year',
  'gbp',
  f`${postsPerUnit} * ${yearlyCostPerPostGbp} * ${oneYear}`,
  {
    decimals: 0,
  },
);

const oneUnitFullYearCost = once('One unit for a full year', 'gbp', total(unitFullYearCost, posts), { decimals: 0 });

const allUnitsFullYearCost = once('All units for a full year', 'gbp', f`${units} * ${oneUnitFullYearCost}`, { decimals: 0 });

const totalPosts = once('Posts in all units', 'post', f`${units} * ${total(postsPerUnit, posts)}`, {
  decimals: 2,
  noun: ['post', 'posts'],
});

const costOfLine = posts.yearly(
  'Cost of the line in the year',
  'gbp',
  f`${units} * ${unitFullYearCost} * ${monthsPaid} / ${monthsInYear} + ${otherCostGbp}`,
  { decimals: 0, meaning: 'All units, for the months that are paid, and the other cost of the line.' },
);

const costInYear = yearly('Cost in the year', 'gbp', total(costOfLine, posts), { decimals: 0 });

const costToDate = yearly('Cost from the start to the end of the year', 'gbp', runningTotal(costInYear), { decimals: 0 });

const costInAll = once('Cost over all these years', 'gbp', sumOfYears(costInYear), { decimals: 0 });

const reserveLeft = yearly('Left of the reserve at the end of the year', 'gbp', notNegative(f`${reserveGbp} - ${costToDate}`), {
  decimals: 0,
});

const notCovered = yearly('Cost to date that the reserve does not cover', 'gbp', notNegative(f`${costToDate} - ${reserveGbp}`), {
  decimals: 0,
});

const monthlyCost = once('Cost of all posts for a month', 'gbp/month', f`${allUnitsFullYearCost} / ${monthsInYear}`, {
  decimals: 0,
});

const nothingPaid = 'The posts cost nothing, so the reserve never runs out.';

const monthsReserveLasts = once(
  'Months of all posts that the whole reserve pays for',
  'month',
  f`${reserveGbp} / ${monthlyCost}`,
  {
    decimals: 2,
    noun: ['month', 'months'],
    whenNone: nothingPaid,
  },
);

const monthsLeft = yearly('Further months that the rest of the reserve pays for', 'month', f`${reserveLeft} / ${monthlyCost}`, {
  decimals: 2,
  noun: ['month', 'months'],
  whenNone: nothingPaid,
  meaning: 'At the cost of all posts for a month.',
});

/** What do the posts cost, in full and in part of a year, and how long does the money set aside last? */
export const staffingCost = defineModel({
  name: 'staffing-cost',
  version: 1,
  title: 'Staffing cost',
  question: 'What do the posts cost, and how long does the money last?',
  inputs: { units, postsPerUnit, yearlyCostPerPostGbp, monthsPaid, otherCostGbp, reserveGbp },
  lines: {
    unitFullYearCost,
    oneUnitFullYearCost,
    allUnitsFullYearCost,
    totalPosts,
    costOfLine,
    costInYear,
    costToDate,
    costInAll,
    reserveLeft,
    notCovered,
    monthlyCost,
    monthsReserveLasts,
    monthsLeft,
  },
  headlines: ['allUnitsFullYearCost', 'costInYear', 'costInAll', 'monthsReserveLasts', 'monthsLeft'],
});
