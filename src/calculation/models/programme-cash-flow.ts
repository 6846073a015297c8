import { f } from '../formula.ts';
import { monthsInYear } from '../input-specs.ts';
import {
  constant,
  greatestOfYears,
  isAtLeast,
  notNegative,
  once,
  oneYear,
  previous,
  runningTotal,
  sumOfYears,
  total,
  yearly,
  yearsSinceFirst,
  yearsUntilPositiveForGood,
} from '../language.ts';
import { defineModel } from '../model.ts';
import { inputs, savingLines } from './programme-cash-flow-inputs.ts';

const nothingBefore = constant('nil', 'gbp', 0);
const {
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
} = inputs;

const reachedShare = once(
  'Share of the aim that the programme brings about',
  'share',
  f`${deliveryShare} * (1 - ${deadweightShare})`,
  {
    decimals: 1,
    minor: true,
  },
);
const childrenHelped = once('Children who stay out of care because of it', 'child', f`${childrenAimed} * ${reachedShare}`, {
  decimals: 1,
  noun: ['child', 'children'],
});
const savingFromChildren = yearly(
  'Saving from children who stay out of care',
  'gbp',
  f`${childrenHelped} * ${savingPerChildYearGbp} * ${oneYear} * ${ramp}`,
  { decimals: 0 },
);
const savingOfLine = savingLines.yearly(
  'Saving of the line',
  'gbp',
  f`${seriesGbp} * (1 - ${followsDelivery} * (1 - ${reachedShare}))`,
  {
    decimals: 0,
  },
);
const savingsBeforeDelay = yearly(
  'All savings, if nothing comes late',
  'gbp',
  f`${savingFromChildren} + ${total(savingOfLine, savingLines)}`,
  { decimals: 0, minor: true },
);
const cashBeforeDelay = yearly(
  'Cash savings, if nothing comes late',
  'gbp',
  f`${savingFromChildren} * ${childrenCashableShare} + ${total(f`${savingOfLine} * ${cashableShare}`, savingLines)}`,
  { decimals: 0, minor: true },
);
const savings = yearly(
  'Savings',
  'gbp',
  f`${savingsBeforeDelay} - (${savingsBeforeDelay} - ${previous(savingsBeforeDelay, nothingBefore)}) * ${delayMonths} / ${monthsInYear}`,
  { decimals: 0 },
);
const cashSavings = yearly(
  'Savings that are cash',
  'gbp',
  f`${cashBeforeDelay} - (${cashBeforeDelay} - ${previous(cashBeforeDelay, nothingBefore)}) * ${delayMonths} / ${monthsInYear}`,
  { decimals: 0 },
);
const notCash = yearly('Savings that are not cash', 'gbp', f`${savings} - ${cashSavings}`, { decimals: 0, minor: true });

const avoidedBeforeDelay = yearly(
  'Cost avoided, if nothing comes late',
  'gbp',
  f`${savingFromChildren} * (1 - ${childrenCashableShare}) * ${childrenAvoidedShare} + ${total(f`${savingOfLine} * (1 - ${cashableShare}) * ${avoidedShare}`, savingLines)}`,
  { decimals: 0, minor: true },
);
const costAvoided = yearly(
  'Savings that are cost avoided',
  'gbp',
  f`${avoidedBeforeDelay} - (${avoidedBeforeDelay} - ${previous(avoidedBeforeDelay, nothingBefore)}) * ${delayMonths} / ${monthsInYear}`,
  { decimals: 0, minor: true },
);
const capacityFreed = yearly('Savings that are capacity freed', 'gbp', f`${notCash} - ${costAvoided}`, {
  decimals: 0,
  minor: true,
});
const counted = yearly(
  'Savings that count as paying back',
  'gbp',
  f`${cashSavings} + ${countAvoidedShare} * ${costAvoided} + ${countCapacityShare} * ${capacityFreed}`,
  { decimals: 0, meaning: 'Cash alone, unless the other two are counted too.' },
);

const cost = yearly(
  'Cost in the year',
  'gbp',
  f`${costGbp} + ${isAtLeast(yearsSinceFirst, fundedYears)} * ${ongoingCostGbp} * ${oneYear}`,
  { decimals: 0 },
);
const net = yearly('Counted savings less cost', 'gbp', f`${counted} - ${cost}`, { decimals: 0 });
const cumulative = yearly('Running total', 'gbp', runningTotal(net), { decimals: 0 });
const peakFundingNeed = once('Deepest point of the running total', 'gbp', notNegative(greatestOfYears(f`-${cumulative}`)), {
  decimals: 0,
});
const paybackYears = once('Years until it has paid back', 'year', yearsUntilPositiveForGood(cumulative), {
  decimals: 2,
  noun: ['year', 'years'],
  whenNone: 'It does not pay back within these years.',
  meaning: 'From the start of the first year until the running total is above nil and stays there.',
});

const totalCost = once('Cost in all', 'gbp', sumOfYears(cost), { decimals: 0 });
const totalSavings = once('Savings in all', 'gbp', sumOfYears(savings), { decimals: 0 });
const totalCash = once('Savings in all that are cash', 'gbp', sumOfYears(cashSavings), { decimals: 0 });
const totalCostAvoided = once('Savings in all that are cost avoided', 'gbp', sumOfYears(costAvoided), {
  decimals: 0,
  minor: true,
});
const totalCapacityFreed = once('Savings in all that are capacity freed', 'gbp', sumOfYears(capacityFreed), {
  decimals: 0,
  minor: true,
});
const cashPerPound = once('Cash saved for each pound spent', 'number', f`${totalCash} / ${totalCost}`, {
  decimals: 2,
  whenNone: 'Nothing is spent.',
});

const overGrant = yearly('Cost above the grant', 'gbp', f`${cost} - ${grantGbp}`, { decimals: 0, minor: true });
const overGrantToDate = yearly('Cost above the grant so far', 'gbp', runningTotal(overGrant), { decimals: 0, minor: true });
const leftToFind = yearly(
  'Left to find so far, after grant and match',
  'gbp',
  f`${overGrantToDate} - ${runningTotal(matchGbp)}`,
  {
    decimals: 0,
    minor: true,
  },
);
const ownNet = yearly('Counted savings and grant, less cost', 'gbp', f`${net} + ${grantGbp}`, { decimals: 0, minor: true });
const ownCumulative = yearly('Running total of the councils’ own money', 'gbp', runningTotal(ownNet), {
  decimals: 0,
  minor: true,
});
const ownPaybackYears = once('Years until the councils’ own money is back', 'year', yearsUntilPositiveForGood(ownCumulative), {
  decimals: 2,
  noun: ['year', 'years'],
  whenNone: 'The councils’ own money does not come back within these years.',
  minor: true,
});
const councilShareOfGrant = once('One council’s part of the grant', 'gbp', f`${councilShare} * ${sumOfYears(grantGbp)}`, {
  decimals: 0,
  minor: true,
});

const discountFactor = yearly('Worth of a pound of that year', 'number', f`1 / (1 + ${discountRateShare}) ^ ${yearsSinceFirst}`, {
  decimals: 4,
  minor: true,
});
const presentValue = yearly('Counted savings less cost, in the worth of the first year', 'gbp', f`${net} * ${discountFactor}`, {
  decimals: 0,
  minor: true,
});
const netPresentValue = once('Net present value', 'gbp', sumOfYears(presentValue), { decimals: 0 });

/** When do a programme's savings pay back what it costs? */
export const programmeCashFlow = defineModel({
  name: 'programme-cash-flow',
  version: 1,
  title: 'Programme cash flow',
  question: 'When would it pay back?',
  inputs,
  lines: {
    reachedShare,
    childrenHelped,
    savingFromChildren,
    savingOfLine,
    savingsBeforeDelay,
    cashBeforeDelay,
    savings,
    cashSavings,
    notCash,
    avoidedBeforeDelay,
    costAvoided,
    capacityFreed,
    counted,
    cost,
    net,
    cumulative,
    peakFundingNeed,
    paybackYears,
    totalCost,
    totalSavings,
    totalCash,
    totalCostAvoided,
    totalCapacityFreed,
    cashPerPound,
    overGrant,
    overGrantToDate,
    leftToFind,
    ownNet,
    ownCumulative,
    ownPaybackYears,
    councilShareOfGrant,
    discountFactor,
    presentValue,
    netPresentValue,
  },
  headlines: ['cumulative', 'peakFundingNeed', 'paybackYears', 'netPresentValue'],
});
