/** Each saving by its kind: cash that leaves the budget, cost avoided, capacity freed. Payback counts the first. */

import { hasAnswer, type Outcome } from '../calculation/index.ts';
import { formatValue, shownOf } from '../format/quantity.ts';
import { type Case, cellsOfLines, periodWords } from './case.ts';

const kinds = [
  {
    key: 'cash',
    name: 'Cash that leaves the budget',
    means: 'A budget can be made smaller by it, or it can be spent on something else.',
  },
  {
    key: 'avoided',
    name: 'Cost avoided',
    means: 'An overspend that is smaller, or a cost that does not come. No budget gets smaller by it.',
  },
  { key: 'freed', name: 'Capacity freed', means: 'Time, places or overheads that are paid still, and free for other use.' },
] as const;

type Kind = (typeof kinds)[number]['key'];

interface KindsOfModel {
  /** The line that holds each kind; where it goes by years, the line of its total too. */
  readonly lines: Readonly<Partial<Record<Kind, readonly string[]>>>;
  /** What its amounts are of. */
  readonly period: string;
  /** What the payback of this model counts. */
  readonly payback: string;
}

const models: Readonly<Record<string, KindsOfModel>> = {
  'break-even': {
    period: 'in a full year',
    lines: { cash: ['cashReleased'], avoided: ['costAvoided'], freed: ['capacityFreed'] },
    payback:
      'The numbers of children above count the first two together. On cash alone, “Cash alone, less what is spent each year” in the working is what a budget would see.',
  },
  'placement-budget': {
    period: 'year by year',
    lines: { cash: ['cashReleased', 'totalCashReleased'], avoided: ['costAvoided', 'totalCostAvoided'] },
    payback:
      'Where a budget counts on a fall in numbers already, reaching it avoids an overspend and releases nothing. What is cash here moves with the budget that is set: it is what could be taken out of it.',
  },
  'placement-mix': {
    period: 'in this year',
    lines: { cash: ['cashReleased'], avoided: ['costAvoided'] },
    payback: 'While spending is above its budget, a cheaper mix shrinks the overspend; only below it does money come free.',
  },
  'programme-cash-flow': {
    period: 'over all the years',
    lines: { cash: ['totalCash'], avoided: ['totalCostAvoided'], freed: ['totalCapacityFreed'] },
    payback: 'Payback counts cash, and of the other two the parts that you set under “More assumptions”: none, to begin with.',
  },
  'grant-reduction': {
    period: 'in all',
    lines: { cash: ['savingsFound'] },
    payback: 'What is found here comes on top of the grant that has gone; it pays nothing back.',
  },
  'social-work-time': {
    period: 'in each week',
    lines: { freed: ['hoursMovedInAll'] },
    payback: 'Hours that move to other work leave no budget: they pay nothing back unless posts go.',
  },
};

/** One amount, of the paper's case, of a scenario kept before the present one, and of the present one. */
export interface KindAmount {
  readonly when: string;
  readonly paper: string;
  readonly before: string | undefined;
  readonly here: string;
}

export interface KindRow {
  readonly name: string;
  readonly means: string;
  /** By year where the line goes by years; nothing where the sum has none of this kind. */
  readonly amounts: readonly KindAmount[];
}

export interface KindsOfMoney {
  readonly rows: readonly KindRow[];
  readonly period: string;
  readonly payback: string;
}

/** Nothing where a model speaks of no saving. */
export function kindsOfMoney(of: Case, before?: Case): KindsOfMoney | undefined {
  const own = models[of.model.name];
  if (!own) return undefined;
  const cells = cellsOfLines(of);
  const rows = kinds.map(({ key, name, means }) => ({
    name,
    means,
    amounts: cells
      .filter(({ quantity }) => own.lines[key]?.includes(quantity.key))
      .map((cell) => {
        const words = (outcome: Outcome | undefined) =>
          outcome === undefined ? '–' : hasAnswer(outcome) ? formatValue(outcome, shownOf(cell.quantity)) : outcome.noAnswer;
        const isTotal = own.lines[key]?.indexOf(cell.quantity.key) === 1;
        const otherwise = isTotal ? 'in all' : cell.quantity.unit === 'hour/week' ? 'hours a week' : '';
        return {
          when: periodWords(cell) || otherwise,
          paper: words(of.paperLines[cell.name]),
          before: before && words(before.lines[cell.name]),
          here: words(of.lines[cell.name]),
        };
      }),
  }));
  return { rows, period: own.period, payback: own.payback };
}
