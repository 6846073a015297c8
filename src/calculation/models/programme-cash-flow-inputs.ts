/** What the programme-cash-flow model asks for. */

import { children, months, pounds, share } from '../input-specs.ts';
import { input, namedList, yearlyInput } from '../language.ts';

export const savingLines = namedList('savings');
const gbpAYear = [0, 10_000_000] as const;

const costGbp = yearlyInput('Cost of the programme', 'gbp', pounds('What is spent in that year.', gbpAYear, { step: 10_000 }));
const ongoingCostGbp = input(
  'Cost of each later year',
  'gbp/year',
  pounds('What goes on costing money after the years that are costed above. Nil where none is named.', [0, 4_000_000], {
    step: 10_000,
  }),
);
const fundedYears = input('Years that the cost above covers', 'number', {
  min: 0,
  max: 50,
  step: 1,
  decimals: 0,
  slider: [0, 6],
  minor: true,
  neutral: 'ask',
  meaning: 'The later cost is counted from the year after them.',
});
const grantGbp = yearlyInput(
  'Grant',
  'gbp',
  pounds('Money from outside for that year.', gbpAYear, { step: 10_000, minor: true }),
);
const matchGbp = yearlyInput(
  'Match funding',
  'gbp',
  pounds('The councils’ own money for that year.', gbpAYear, { step: 10_000, minor: true }),
);

const seriesGbp = savingLines.yearlyInput('Saving', 'gbp', pounds('What it saves, year by year.', gbpAYear, { step: 10_000 }));
const followsDelivery = savingLines.input(
  'How far this saving shrinks when less is delivered',
  'share',
  share('0% where it stays whole whatever happens to the children; 100% where it shrinks in step.', { minor: true }),
);
const cashableShare = savingLines.input(
  'Share of this saving that is cash',
  'share',
  share('The part that leaves a budget. The rest is cost avoided or time freed.', { minor: true, neutral: 1 }),
);

const avoidedShare = savingLines.input(
  'Share of what is not cash that is cost avoided',
  'share',
  share('A cost that would have come and does not. The rest is capacity freed: time or places that are paid still.', {
    minor: true,
  }),
);

const childrenAimed = input(
  'Children to stay out of care',
  'child',
  children('The number aimed at, where savings are worked out from children. Nil where they are printed as a series.', [0, 200], {
    max: 5_000,
  }),
);
const savingPerChildYearGbp = input(
  'Saved for each of them in a year',
  'gbp/child/year',
  pounds('The cost that goes away when one child stays out of care for a year.', [0, 100_000], { max: 1_000_000, step: 500 }),
);
const ramp = yearlyInput(
  'Part of the full saving reached',
  'share',
  share('How much of the full saving the year brings.', { max: 5 }),
);
const deliveryShare = input(
  'Share of the aim that is delivered',
  'share',
  share('All of the children aimed at, or only some.', { max: 2 }),
);
const deadweightShare = input(
  'Share that would have happened anyway',
  'share',
  share('Children who would have stayed out of care without the programme.', { minor: true }),
);
const childrenCashableShare = input(
  'Share of the saving from children that is cash',
  'share',
  share('The part that leaves the placement budget.', { minor: true, neutral: 1 }),
);
const childrenAvoidedShare = input(
  'Share of the rest of the saving from children that is cost avoided',
  'share',
  share('A cost that would have come and does not. The rest is capacity freed: places that are paid still.', { minor: true }),
);
const countAvoidedShare = input(
  'Part of the cost avoided that counts as paying back',
  'share',
  share('0% counts cash alone, as a budget does.', { minor: true }),
);
const countCapacityShare = input(
  'Part of the capacity freed that counts as paying back',
  'share',
  share('0% counts cash alone, as a budget does.', { minor: true }),
);
const delayMonths = input('Months by which savings come later', 'month', {
  ...months('A late start moves part of each year’s saving into the next.', 12, { minor: true }),
});
const councilShare = input(
  'One council’s share of the grant',
  'share',
  share('Where several councils share it.', { minor: true }),
);
const discountRateShare = input(
  'Discount rate',
  'share',
  share('What a year’s wait takes off the worth of money, after inflation. The Green Book’s rate is 3.5% (edition of 2026).', {
    max: 0.3,
    step: 0.005,
    slider: [0, 0.1],
    minor: true,
    neutral: 0.035,
  }),
);

export const inputs = {
  costGbp,
  ongoingCostGbp,
  fundedYears,
  grantGbp,
  matchGbp,
  seriesGbp,
  followsDelivery,
  cashableShare,
  avoidedShare,
  childrenAimed,
  savingPerChildYearGbp,
  ramp,
  deliveryShare,
  deadweightShare,
  childrenCashableShare,
  childrenAvoidedShare,
  countAvoidedShare,
  countCapacityShare,
  delayMonths,
  councilShare,
  discountRateShare,
} as const;
