/** The rows of a bar chart: a quantity's cells, each in the paper's case and in this one. */

import { cellsOf, type Outcome } from '../calculation/index.ts';
import type { BarRow } from '../charts/bar-chart.ts';
import { type Case, placeWords } from './case.ts';

/** A quantity, and the name of its rows where its own label is too long or says the same in all of them. */
type Named = string | readonly [key: string, name: string];

/** `against`: the quantity that each row is seen against, where it is not nil. */
export function barRows(of: Case, keys: readonly Named[], against?: string): readonly BarRow[] {
  const bound = against === undefined ? undefined : quantityOf(of, against);
  return keys.flatMap((named) => {
    const [key, name] = typeof named === 'string' ? [named, undefined] : named;
    const quantity = quantityOf(of, key);
    const head = name ?? quantity.label;
    return cellsOf(quantity, of.extents).map((cell, index): BarRow => {
      const place = placeWords(cell, of.reach);
      const value = bound && outcome(of.values, of.lines, cellsOf(bound, of.extents)[index]?.name ?? '');
      return {
        label: keys.length > 1 || place === '' ? [head, place].filter(Boolean).join(', ') : place,
        paper: outcome(of.paper.values, of.paperLines, cell.name),
        yours: outcome(of.values, of.lines, cell.name),
        ...(typeof value === 'number' && value !== 0 ? { against: value } : {}),
      };
    });
  });
}

const outcome = (values: Case['values'], lines: Case['lines'], cell: string): Outcome => values[cell] ?? lines[cell] ?? 0;

function quantityOf({ model }: Case, key: string) {
  const quantity = model.inputs[key] ?? model.lines[key];
  if (!quantity) throw new Error(`${model.name} has no quantity ${key}.`);
  return quantity;
}
