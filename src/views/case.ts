/** One case of a calculator beside the paper's: values, results and what was changed. The views read it; nothing here shows anything. */

import { type Cell, type Extents, lineCells, type Model, type Outcome, workOut } from '../calculation/index.ts';
import {
  baseCase,
  type CalculatorFacts,
  type CaseFacts,
  extentsOf,
  nearestCase,
  type Reach,
  reachOf,
  type Values,
} from './calculator-facts.ts';

export type Lines = Readonly<Record<string, Outcome>>;

export interface Case {
  readonly model: Model;
  readonly facts: CalculatorFacts;
  readonly values: Values;
  readonly lines: Lines;
  readonly extents: Extents;
  readonly reach: Reach;
  /** The paper's own case that it is set against. */
  readonly paper: CaseFacts;
  readonly paperLines: Lines;
  /** By the names of cells. */
  readonly changedInputs: ReadonlySet<string>;
  readonly changedLines: ReadonlySet<string>;
}

/**
 * Works out a case and the paper's own, the nearest unless another is named. Every value must be within its bounds, and all must
 * meet the model's conditions.
 */
export function caseOf(model: Model, facts: CalculatorFacts, values: Values, paper = nearestCase(facts, values)): Case {
  const base = baseCase(facts, values);
  const extents = extentsOf(facts, base);
  const [lines, paperLines] = [linesOf(model, values, extents), linesOf(model, paper.values, extents)];
  return {
    model,
    facts,
    values,
    lines,
    extents,
    reach: reachOf(facts, base),
    paper,
    paperLines,
    changedInputs: new Set(Object.keys(values).filter((cell) => values[cell] !== paper.values[cell])),
    changedLines: new Set(Object.keys(lines).filter((cell) => isMoved(lines[cell], paperLines[cell]))),
  };
}

/** Another number, or another reason why there is none. */
const isMoved = (a: Outcome | undefined, b: Outcome | undefined): boolean =>
  typeof a === 'object' && typeof b === 'object' ? a.noAnswer !== b.noAnswer : a !== b;

/** Every line of a model, by the names of its cells, for values within their bounds. */
export const linesOf = (model: Model, values: Values, extents?: Extents): Lines => workOut(model, values, extents);

/** The cells of one line or of all of them. */
export const cellsOfLines = (of: Case): readonly Cell[] => lineCells(of.model, of.extents);

const shortMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2013-14` for a year as it is; `Jun 2013` for the month `2013-06`; `''` where the cell has no period. */
export function periodWords({ quantity, periodId = '' }: Cell): string {
  if (!quantity.axes.includes('month')) return periodId;
  const [year, month] = periodId.split('-');
  return `${shortMonths[Number(month) - 1]} ${year}`;
}

/** `Social workers, 2013-14`: the item and the period of a cell in words; `''` where it has neither. */
export const placeWords = (cell: Cell, { items }: Reach): string =>
  [cell.itemId && (items[cell.itemId] ?? cell.itemId), periodWords(cell)].filter(Boolean).join(', ');

/** What a cell is called: its quantity, and its item and period where it has any. */
export const cellName = (cell: Cell, reach: Reach): string =>
  [cell.quantity.label, placeWords(cell, reach)].filter(Boolean).join(', ');
