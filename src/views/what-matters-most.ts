/** Each input a fifth either way, and what that does to one number: what matters most. */

import { type Cell, hasAnswer, type Outcome, type Swing, swingsOf, type TornadoBar, tornado } from '../calculation/index.ts';
import { formatInputAlone, formatValue, shownOf } from '../format/quantity.ts';
import { type Case, cellName, cellsOfLines } from './case.ts';
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
  /** Where the two answers lie on the widest stretch among all, 0 to 1. Nothing where one is no number. */
  readonly lowAt: number | undefined;
  readonly highAt: number | undefined;
}

export interface WhatMattersMost {
  /** The cell of the line that is looked at. */
  readonly line: Cell;
  /** The number that is looked at. */
  readonly label: string;
  readonly now: string;
  /** Where the present answer lies on that stretch. */
  readonly nowAt: number | undefined;
  readonly sways: readonly Sway[];
}

const mostSways = 8;

/** The model's number that a reader looks at first, in the last year where it goes by years. */
export const lookedAt: Readonly<Record<string, string>> = {
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

/** A share that is part of a whole is not swung beyond all of it. */
function withinAll(of: Case, { input, low, high }: Swing): Swing {
  const isShare = of.model.inputs[input.split('.', 1)[0] as string]?.unit === 'share';
  return { input, low, high: isShare && (of.values[input] ?? 0) <= 1 ? Math.min(high, 1) : high };
}

/** The headlines that can be looked at, each in its last year, the usual one first. */
export function choicesOf(of: Case): readonly Cell[] {
  const cells = cellsOfLines(of);
  const first = lookedAt[of.model.name];
  const keys = [...new Set([...(first ? [first] : []), ...of.model.headlines])];
  const all = keys.flatMap((key) => cells.findLast(({ quantity }) => quantity.key === key) ?? []);
  // A line without an answer, such as a saving that is not required, has nothing to look at.
  const answered = all.filter(({ name }) => typeof of.lines[name] === 'number');
  return answered.length > 0 ? answered : all;
}

/** Of the headline that is asked for; of the first that anything sways where none is. */
export function whatMattersMost(of: Case, asked?: string): WhatMattersMost | undefined {
  const choices = choicesOf(of);
  const wanted = choices.filter(({ quantity }) => quantity.key === asked);
  let still: WhatMattersMost | undefined;
  for (const line of wanted.length > 0 ? wanted : choices) {
    const found = swaysOf(of, line, barsOf(of, line));
    if (found.sways.length > 0) return found;
    still ??= found;
  }
  return still;
}

function barsOf(of: Case, line: Cell): readonly TornadoBar[] {
  const scenario = { values: of.values, extents: of.extents };
  const names = frontCells(of).map(({ name }) => name);
  const swings = swingsOf(of.model, scenario, names, either).map((swing) => withinAll(of, swing));
  return tornado(of.model, scenario, line.name, swings)
    .filter(({ width }) => width !== 0)
    .slice(0, mostSways);
}

function swaysOf(of: Case, line: Cell, bars: readonly TornadoBar[]): WhatMattersMost {
  const cells = frontCells(of);
  const own = of.lines[line.name] ?? 0;
  const numbers = [own, ...bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh])].filter(hasAnswer);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const partOf = (value: Outcome): number | undefined =>
    !hasAnswer(value) ? undefined : most === least ? 0 : (value - least) / (most - least);
  const shown = shownOf(line.quantity);
  const words = (outcome: Outcome): string => (hasAnswer(outcome) ? formatValue(outcome, shown) : outcome.noAnswer);
  return {
    line,
    label: cellName(line, of.reach),
    now: words(own),
    nowAt: partOf(own),
    sways: bars.map(({ input, low, high, atLow, atHigh }): Sway => {
      const cell = cells.find(({ name }) => name === input) as (typeof cells)[number];
      const inputShown = shownOf(cell.quantity);
      return {
        cell: input,
        label: cellName(cell, of.reach),
        low,
        high,
        lowWords: formatInputAlone(low, inputShown),
        highWords: formatInputAlone(high, inputShown),
        atLow: words(atLow),
        atHigh: words(atHigh),
        lowAt: partOf(atLow),
        highAt: partOf(atHigh),
      };
    }),
  };
}
