/** Each input a fifth either way, and what that does to one number: what matters most. */

import { hasAnswer, type Outcome, swingsOf, tornado } from '../calculation/index.ts';
import { formatInput, formatValue, shownOf } from '../format/quantity.ts';
import { type Case, cellsOfLines, placeWords } from './case.ts';
import { frontCells } from './what-must-hold.ts';

/** How far each input is moved, as a share of its own value. */
export const either = 0.2;

export interface Sway {
  readonly cell: string;
  readonly label: string;
  /** The values to load, and in words. */
  readonly low: number;
  readonly high: number;
  readonly lowWords: string;
  readonly highWords: string;
  readonly atLow: string;
  readonly atHigh: string;
  /** The two answers as parts of the widest stretch among all, 0 to 1. Nothing where one of them is no number. */
  readonly bar: readonly [from: number, to: number] | undefined;
}

export interface WhatMattersMost {
  /** The number that is looked at. */
  readonly label: string;
  readonly now: string;
  readonly sways: readonly Sway[];
}

const mostSways = 8;

/** The model's number that a reader looks at first, in the last year where it goes by years. */
const lookedAt: Readonly<Record<string, string>> = {
  'break-even': 'netEachYear',
  'caseload-redistribution': 'extraSocialWorkersFte',
  demand: 'childrenFewerInTheEnd',
  'grant-reduction': 'reductionInAll',
  'placement-budget': 'outturn',
  'placement-mix': 'totalOverBudgetAfter',
  'programme-cash-flow': 'cumulative',
  'social-work-time': 'hoursMovedInAll',
  'staffing-cost': 'costInAll',
};

export function whatMattersMost(of: Case): WhatMattersMost | undefined {
  const key = lookedAt[of.model.name];
  const line = cellsOfLines(of).findLast(({ quantity }) => quantity.key === key);
  if (!line) return undefined;
  const scenario = { values: of.values, extents: of.extents };
  const cells = frontCells(of);
  const bars = tornado(
    of.model,
    scenario,
    line.name,
    swingsOf(
      of.model,
      scenario,
      cells.map(({ name }) => name),
      either,
    ),
  )
    .filter(({ width }) => width !== 0)
    .slice(0, mostSways);
  const numbers = bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh].filter(hasAnswer));
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const part = (value: number): number => (most === least ? 0 : (value - least) / (most - least));
  const shown = shownOf(line.quantity);
  const words = (outcome: Outcome): string => (hasAnswer(outcome) ? formatValue(outcome, shown) : outcome.noAnswer);
  const own = of.lines[line.name];
  return {
    label: [line.quantity.label, placeWords(line, of.reach)].filter(Boolean).join(', '),
    now: own === undefined ? '' : words(own),
    sways: bars.map(({ input, low, high, atLow, atHigh }): Sway => {
      const cell = cells.find(({ name }) => name === input) as (typeof cells)[number];
      const inputShown = shownOf(cell.quantity);
      return {
        cell: input,
        label: [cell.quantity.label, placeWords(cell, of.reach)].filter(Boolean).join(', '),
        low,
        high,
        lowWords: formatInput(low, inputShown),
        highWords: formatInput(high, inputShown),
        atLow: words(atLow),
        atHigh: words(atHigh),
        bar: hasAnswer(atLow) && hasAnswer(atHigh) ? [part(Math.min(atLow, atHigh)), part(Math.max(atLow, atHigh))] : undefined,
      };
    }),
  };
}
