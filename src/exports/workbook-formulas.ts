/** The formulas of a laid-out sheet: named inputs and lines where there is one number, cells and ranges where there are many. */

import {
  type Addresses,
  type Extents,
  type Model,
  type Quantity,
  type Spot,
  spreadsheetFormula,
  spreadsheetFormulaOf,
} from '../calculation/index.ts';
import { cellAddress, firstValueColumn, fixedAddress, type LaidOutRow, type Layout, sumsSheet } from './workbook-layout.ts';

/** A name of the workbook and the cells that it stands for. */
export interface DefinedName {
  readonly name: string;
  readonly range: string;
}

const columnOf = (quantity: Quantity, { period, item }: Spot): number =>
  firstValueColumn + (quantity.axes.length === 0 ? 0 : quantity.axes.length > 1 || isPeriodAxis(quantity) ? period : item);

const isPeriodAxis = ({ axes }: Quantity): boolean => axes[0] === 'month' || axes[0] === 'year';

/** Addresses of a layout: `units`, `D12`, `D12:F12`. */
export function addressesOf(layout: Layout, extents: Extents): Addresses {
  const rows = Map.groupBy([...layout.inputs, ...layout.lines], ({ quantity }) => quantity);
  const rowAt = (quantity: Quantity, { item }: Spot): number => {
    const own = rows.get(quantity) ?? [];
    const row = quantity.axes.length > 1 ? own[item] : own[0];
    if (!row) throw new Error(`${quantity.label} has no row on the sheet.`);
    return row.row;
  };
  const at = (quantity: Quantity, spot: Spot): string => cellAddress(rowAt(quantity, spot), columnOf(quantity, spot));
  return {
    cell: (quantity, period, item) => (quantity.axes.length === 0 ? quantity.key : at(quantity, { period, item })),
    range: (quantity, from, to) => (quantity.axes.length === 0 ? undefined : `${at(quantity, from)}:${at(quantity, to)}`),
    years: extents.years.length,
    items: (list) => extents.lists[list]?.length ?? 0,
  };
}

/** The formula of a line's cell, without its leading `=`. */
export const formulaOf = (row: LaidOutRow, spot: Spot, addresses: Addresses): string =>
  spreadsheetFormula(row.quantity, addresses, spot.period, spot.item).slice(1);

/** For each condition of the model: a formula that says whether it is met, without its leading `=`. */
export function conditionFormulas(
  model: Model,
  addresses: Addresses,
): readonly { readonly words: string; readonly formula: string }[] {
  return (model.conditions ?? []).map(({ that, above, atLeast, otherwise }) => {
    const value = spreadsheetFormulaOf(that.node, addresses).slice(1);
    const test = above === undefined ? `(${value})>=${atLeast ?? 0}` : `(${value})>${above}`;
    return { words: otherwise, formula: `IF(${test},"met","NOT MET")` };
  });
}

/** A name for every input and line: one cell, a row, or a block of rows. */
export function definedNames(layout: Layout): readonly DefinedName[] {
  const rows = Map.groupBy([...layout.inputs, ...layout.lines], ({ quantity }) => quantity);
  return [...rows].map(([quantity, own]) => {
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) throw new Error(`${quantity.label} has no row on the sheet.`);
    const from = fixedAddress(first.row, firstValueColumn);
    const to = fixedAddress(last.row, firstValueColumn + last.cells.length - 1);
    return { name: quantity.key, range: `${sumsSheet}!${from === to ? from : `${from}:${to}`}` };
  });
}
