/** Where every number of a scenario stands on the sheet "Sums": one row a line (one an item for a list by year), one column a period or item. */

import { cellsOf, type Extents, type Model, type Quantity, type Spot } from '../calculation/index.ts';

export const sumsSheet = 'Sums';

/** The first column that holds numbers: label, unit and note stand before it. */
export const firstValueColumn = 3;

/** Rows count from 0. */
export interface LaidOutRow {
  readonly row: number;
  readonly quantity: Quantity;
  /** The item of the row, where a list by year has a row each. */
  readonly itemId: string | undefined;
  /** The cells from the first value column on: their names and spots. */
  readonly cells: readonly { readonly name: string; readonly spot: Spot }[];
}

/** The heading of the columns of the rows that follow it: years, months or items. */
export interface LaidOutHeading {
  readonly row: number;
  readonly ids: readonly string[];
}

export interface Layout {
  readonly inputs: readonly LaidOutRow[];
  readonly lines: readonly LaidOutRow[];
  readonly headings: readonly LaidOutHeading[];
  /** The rows of the two titles, and the first row after all lines. */
  readonly inputsTitle: number;
  readonly linesTitle: number;
  readonly end: number;
  /** Columns that hold numbers. */
  readonly width: number;
}

/** Lays out the inputs and lines of a model from a row on. */
export function layOut(model: Model, extents: Extents, firstRow: number): Layout {
  const headings: LaidOutHeading[] = [];
  let row = firstRow;
  const block = (quantities: readonly Quantity[]): LaidOutRow[] => {
    let above = '';
    return quantities.flatMap((quantity) => {
      const rows = rowsOf(quantity, extents);
      const ids = columnIds(rows);
      if (ids.join() !== above && ids.length > 0) {
        headings.push({ row, ids });
        row += 1;
      }
      above = ids.join();
      return rows.map((each): LaidOutRow => {
        row += 1;
        return { ...each, row: row - 1, cells: each.cells.map(({ name, spot }) => ({ name, spot })) };
      });
    });
  };
  const inputsTitle = row;
  row += 1;
  const inputs = block(Object.values(model.inputs));
  const linesTitle = row + 1;
  row += 2;
  const lines = block(Object.values(model.lines));
  const width = Math.max(...[...inputs, ...lines].map(({ cells }) => cells.length));
  return { inputs, lines, headings, inputsTitle, linesTitle, end: row, width };
}

interface Row {
  readonly quantity: Quantity;
  readonly itemId: string | undefined;
  readonly cells: readonly { readonly name: string; readonly spot: Spot; readonly columnId: string | undefined }[];
}

function rowsOf(quantity: Quantity, extents: Extents): readonly Row[] {
  const cells = cellsOf(quantity, extents);
  const isListByYear = quantity.axes.length > 1;
  const rows = Map.groupBy(cells, ({ itemId }) => (isListByYear ? itemId : undefined));
  return [...rows].map(([itemId, own]) => ({
    quantity,
    itemId,
    cells: own.map((cell) => ({ name: cell.name, spot: cell, columnId: cell.periodId ?? cell.itemId })),
  }));
}

const columnIds = (rows: readonly Row[]): readonly string[] =>
  (rows[0]?.cells ?? []).flatMap(({ columnId }) => (columnId === undefined ? [] : [columnId]));

/** `A`, `Z`, `AA` … from 0. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnLetters(Math.floor(column / 26) - 1)}${letter}`;
}

/** `D12` from row 11 and column 3. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `$D$12`, which stays where it is when a formula is copied. */
export const fixedAddress = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
