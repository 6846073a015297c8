import { at, difference, product, quotient, runningTotals, sum, total, totalsByYear } from './sums-without-noise.ts';

export interface ProgrammeCashFlowInputs {
  /** Cost of each year (Hammersmith & Fulham 5.2: £1.418m, £3.540m; Coventry table 2: saving required). */
  costGbp: number[];
  /** Cost in every year from number `fundedYears` on, years counted from 0. Hammersmith & Fulham prints none (5.2). */
  ongoingCostGbp: number;
  fundedYears: number;
  /** Grant and match of each year (Hammersmith & Fulham 1.1: £1.5m, £2.5m; £1m match). */
  grantGbp: number[];
  matchGbp: number[];
  /** Savings printed as a series, by kind and year (Hammersmith & Fulham 5.5; Coventry table 2: forecast saving). */
  seriesGbp: number[][];
  /** For each kind, the share to which it shrinks with delivery: 0 not at all, 1 in step. */
  followsDelivery: number[];
  /** For each kind, the share that is cash. */
  cashableShare: number[];
  /** For each kind, the share of what is not cash that is cost avoided; the rest is capacity freed. */
  avoidedShare: number[];
  /** Children the programme aims at (Hammersmith & Fulham 5.4: 60), what each saves a year, and the share of that in each year. */
  childrenAimed: number;
  savingPerChildYearGbp: number;
  ramp: number[];
  /** The share of the children aimed at who are reached, and the share of those who would have stayed out of care anyway. */
  deliveryShare: number;
  deadweightShare: number;
  childrenCashableShare: number;
  childrenAvoidedShare: number;
  /** The parts of the cost avoided and of the capacity freed that a reader lets count besides cash. */
  countAvoidedShare: number;
  countCapacityShare: number;
  /** Months, 0 to 12, by which all savings come later. */
  delayMonths: number;
  /** The council's share of the grant (Hammersmith & Fulham 1.1: 38%). */
  councilShare: number;
  discountRateShare: number;
}

export interface ProgrammeCashFlowLines {
  reachedShare: number;
  childrenHelped: number;
  savingFromChildren: number[];
  savingOfLine: number[][];
  savingsBeforeDelay: number[];
  cashBeforeDelay: number[];
  savings: number[];
  cashSavings: number[];
  notCash: number[];
  avoidedBeforeDelay: number[];
  costAvoided: number[];
  capacityFreed: number[];
  counted: number[];
  cost: number[];
  net: number[];
  cumulative: number[];
  peakFundingNeed: number;
  paybackYears: number | null;
  totalCost: number;
  totalSavings: number;
  totalCash: number;
  totalCostAvoided: number;
  totalCapacityFreed: number;
  cashPerPound: number | null;
  overGrant: number[];
  overGrantToDate: number[];
  leftToFind: number[];
  ownNet: number[];
  ownCumulative: number[];
  ownPaybackYears: number | null;
  discountFactor: number[];
  presentValue: number[];
  netPresentValue: number;
  councilShareOfGrant: number;
}

/** With a delay of d months, d twelfths of each year's amount fall into the next year; nothing comes from before the first. */
function delayed(amounts: readonly number[], months: number): number[] {
  const laterShare = months / 12;
  return amounts.map((amount, year) => {
    const carriedOver = year === 0 ? 0 : product(at(amounts, year - 1), laterShare);
    return sum(product(amount, difference(1, laterShare)), carriedOver);
  });
}

/** Years from the start of the first until the running total turns positive and stays so; no answer where it does not. */
function yearsUntilPositive(runningTotal: readonly number[]): number | null {
  const lastNotAboveNil = runningTotal.findLastIndex((amount) => amount <= 0);
  if (lastNotAboveNil === -1) {
    return 0;
  }
  if (lastNotAboveNil === runningTotal.length - 1) {
    return null;
  }
  const before = at(runningTotal, lastNotAboveNil);
  const after = at(runningTotal, lastNotAboveNil + 1);
  return lastNotAboveNil + 1 + -before / difference(after, before);
}

/** Each year's savings, all and cash, before and after a delay. */
function savingsOf(inputs: ProgrammeCashFlowInputs) {
  const years = inputs.costGbp.length;
  /** Delivery after deadweight. */
  const reachedShare = product(inputs.deliveryShare, difference(1, inputs.deadweightShare));
  const childrenHelped = product(inputs.childrenAimed, reachedShare);
  /** Hammersmith & Fulham 5.5 from drivers: 60 × £45,000 × 25, 50, 75, 100, 100%, both inferred. */
  const savingFromChildren = inputs.ramp.map((share) => product(childrenHelped, inputs.savingPerChildYearGbp, share));
  /**
   * A series that follows delivery fully is multiplied by the share reached, one that does not is left whole. The interface says only
   * "with delivery"; CALCULATION.md section 4 says of staff savings that they "shrink with" the children who stay out of care, so
   * it is delivery after deadweight here.
   */
  const savingOfLine = inputs.seriesGbp.map((series, line) => {
    const kept = difference(1, product(at(inputs.followsDelivery, line), difference(1, reachedShare)));
    return series.map((amount) => product(amount, kept));
  });
  const cashOfLine = savingOfLine.map((series, line) => series.map((amount) => product(amount, at(inputs.cashableShare, line))));
  const cashFromChildren = savingFromChildren.map((amount) => product(amount, inputs.childrenCashableShare));

  const savingsBeforeDelay = totalsByYear([savingFromChildren, ...savingOfLine], years);
  const cashBeforeDelay = totalsByYear([cashFromChildren, ...cashOfLine], years);
  const savings = delayed(savingsBeforeDelay, inputs.delayMonths);
  const cashSavings = delayed(cashBeforeDelay, inputs.delayMonths);
  const notCash = savings.map((amount, year) => difference(amount, at(cashSavings, year)));

  /** What is no cash is a cost that does not come, or capacity that is paid still. */
  const avoidedOfLine = savingOfLine.map((series, line) => {
    const part = product(difference(1, at(inputs.cashableShare, line)), at(inputs.avoidedShare, line));
    return series.map((amount) => product(amount, part));
  });
  const avoidedPart = product(difference(1, inputs.childrenCashableShare), inputs.childrenAvoidedShare);
  const avoidedFromChildren = savingFromChildren.map((amount) => product(amount, avoidedPart));
  const avoidedBeforeDelay = totalsByYear([avoidedFromChildren, ...avoidedOfLine], years);
  const costAvoided = delayed(avoidedBeforeDelay, inputs.delayMonths);
  const capacityFreed = notCash.map((amount, year) => difference(amount, at(costAvoided, year)));
  const counted = cashSavings.map((cash, year) =>
    total([
      cash,
      product(inputs.countAvoidedShare, at(costAvoided, year)),
      product(inputs.countCapacityShare, at(capacityFreed, year)),
    ]),
  );
  return {
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
  };
}

/** A programme's costs and savings year by year, and when and by how much it pays back. */
export function programmeCashFlow(inputs: ProgrammeCashFlowInputs): ProgrammeCashFlowLines {
  const savings = savingsOf(inputs);
  const cost = inputs.costGbp.map((amount, year) => sum(amount, year >= inputs.fundedYears ? inputs.ongoingCostGbp : 0));

  /** The savings that count, cash first, less cost, and their running total (Coventry table 2's net position, from the other side). */
  const net = cost.map((amount, year) => difference(at(savings.counted, year), amount));
  const cumulative = runningTotals(net);
  const totalCost = total(cost);
  const totalCash = total(savings.cashSavings);

  /** Cost less grant, to date, and what is then left after the match, which may be below nil (Hammersmith & Fulham 1.1, 5.1). */
  const overGrant = cost.map((amount, year) => difference(amount, at(inputs.grantGbp, year)));
  const overGrantToDate = runningTotals(overGrant);
  const matchToDate = runningTotals(inputs.matchGbp);
  const leftToFind = overGrantToDate.map((amount, year) => difference(amount, at(matchToDate, year)));

  /** The councils' own money: the grant counts as money in. */
  const ownNet = net.map((amount, year) => sum(amount, at(inputs.grantGbp, year)));
  const ownCumulative = runningTotals(ownNet);

  /** The first year is year 0. */
  const discountFactor = cost.map((_, year) => 1 / sum(1, inputs.discountRateShare) ** year);
  const presentValue = net.map((amount, year) => product(amount, at(discountFactor, year)));

  return {
    ...savings,
    cost,
    net,
    cumulative,
    peakFundingNeed: Math.max(0, ...cumulative.map((amount) => -amount)),
    paybackYears: yearsUntilPositive(cumulative),
    totalCost,
    totalSavings: total(savings.savings),
    totalCash,
    totalCostAvoided: total(savings.costAvoided),
    totalCapacityFreed: total(savings.capacityFreed),
    cashPerPound: quotient(totalCash, totalCost),
    overGrant,
    overGrantToDate,
    leftToFind,
    ownNet,
    ownCumulative,
    ownPaybackYears: yearsUntilPositive(ownCumulative),
    discountFactor,
    presentValue,
    netPresentValue: total(presentValue),
    councilShareOfGrant: product(inputs.councilShare, total(inputs.grantGbp)),
  };
}
