/** A model run on values by name, for examples worked by hand. */

import { calculateCells, type Extents, hasAnswer, lineCells, type Model, noExtents } from '../../src/calculation/index.ts';
import { formatOutcome, shownOf } from '../../src/format/quantity.ts';

export interface Worked {
  /** The number of a cell, at full precision. Throws its reason where it has none. */
  readonly number: (cell: string) => number;
  /** As a page shows it: `£30,649,300`, `28.0`, `no answer`. */
  readonly shown: (cell: string) => string;
  /** Why a cell has no answer. */
  readonly reason: (cell: string) => string;
  /** The cells of a line along its years or items, as shown. */
  readonly shownAlong: (line: string) => readonly string[];
}

/** Runs a model. A name without its year or item gives every cell of that input. Throws where the inputs are refused. */
export function work(model: Model, values: Readonly<Record<string, number>>, extents: Extents = noExtents): Worked {
  const result = calculateCells(model, values, extents);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
  const cells = new Map(lineCells(model, extents).map((cell) => [cell.name, cell]));
  const outcomeOf = (name: string) => {
    const outcome = result.cells[name];
    if (outcome === undefined) throw new Error(`${model.name} has no cell ${name}.`);
    return outcome;
  };
  const shown = (name: string) => {
    const quantity = cells.get(name)?.quantity;
    if (!quantity) throw new Error(`${model.name} has no cell ${name}.`);
    return formatOutcome(outcomeOf(name), shownOf(quantity));
  };
  return {
    number: (name) => {
      const outcome = outcomeOf(name);
      if (!hasAnswer(outcome)) throw new Error(outcome.noAnswer);
      return outcome;
    },
    shown,
    reason: (name) => {
      const outcome = outcomeOf(name);
      if (hasAnswer(outcome)) throw new Error(`${name} is ${outcome}.`);
      return outcome.noAnswer;
    },
    shownAlong: (line) => [...cells].filter(([, { quantity }]) => quantity.key === line).map(([name]) => shown(name)),
  };
}

/** `{ name.2013-14: 1, name.2014-15: 2 }`: one value a year or item. */
export const along = (name: string, ids: readonly string[], values: readonly number[]): Record<string, number> =>
  Object.fromEntries(ids.map((id, index) => [`${name}.${id}`, values[index] as number]));
