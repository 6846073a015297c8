/** A scenario as an Excel workbook with live formulas: the sums, where its numbers come from, and what to know before relying on them. */

import { type CellStyle, type Cell as SheetCell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { calculateCells, type Extents, hasAnswer, type Model, type Outcome, type Quality } from '../calculation/index.ts';
import { formatUnit, kindOf, shownOf } from '../format/quantity.ts';

import { addressesOf, conditionFormulas, definedNames, formulaOf } from './workbook-formulas.ts';
import { cellAddress, firstValueColumn, type LaidOutRow, type Layout, layOut, sumsSheet } from './workbook-layout.ts';

/** Where a number of the scenario comes from. */
export interface WorkbookSource {
  /** `paragraph 3.6`, or how else we know it. */
  readonly source: string;
  /** printed, inferred, fitted, our assumption, outside source, not used, or changed by the reader. */
  readonly status: string;
  readonly note?: string;
}

export interface WorkbookRequest {
  readonly model: Model;
  readonly quality: Quality;
  readonly values: Readonly<Record<string, number>>;
  readonly extents: Extents;
  /** `Wolverhampton 2013: both units, post by post`. */
  readonly scenario: string;
  /** What items and periods are called, by their ids; an id without a name stands for itself. */
  readonly names: Readonly<Record<string, string>>;
  /** By the names of input cells. */
  readonly sources: Readonly<Record<string, WorkbookSource>>;
  /** The address of the page with this scenario, where there is one. */
  readonly address?: string;
  /** `27 November 2026`; the caller has the clock. */
  readonly date?: string;
  /** The figures are a reader's own, and no paper's. */
  readonly isOwn?: boolean;
}

const styles = {
  title: { font: { bold: true, size: 16 } },
  heading: { font: { bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE8E4DA' } } },
  soft: { font: { color: { rgb: 'FF666666' } }, alignment: { wrapText: true, vertical: 'top' } },
  wrapped: { alignment: { wrapText: true, vertical: 'top' } },
} as const satisfies Record<string, CellStyle>;

const inputFont = { color: { rgb: 'FF0000FF' } } as const;
const headRow = 6;

/**
 * The bytes of an .xlsx file. Inputs are blue and named; every line is a formula with its value beside it, so that viewers that do
 * not calculate show the same numbers. A line without an answer shows a spreadsheet error, and its note says why.
 * @param shown the values beside the formulas, by the names of cells: the model's own unless a test says otherwise
 * @throws where the inputs are refused
 */
export async function workbookOf(request: WorkbookRequest, shown = calculated(request)): Promise<Uint8Array> {
  const { model, extents } = request;
  const layout = layOut(model, extents, headRow);
  return writeXlsx({
    sheets: [sums(request, layout, shown), sources(request), about(request)],
    namedRanges: [...definedNames(layout)],
  });
}

function calculated({ model, values, extents }: WorkbookRequest): Readonly<Record<string, Outcome>> {
  const result = calculateCells(model, values, extents);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
  return result.cells;
}

type Cells = Map<string, Partial<SheetCell>>;

const put = (cells: Cells, row: number, column: number, cell: Partial<SheetCell>): unknown => cells.set(`${row},${column}`, cell);
const text = (value: string, style?: CellStyle): Partial<SheetCell> => ({ value, type: 'string', ...(style ? { style } : {}) });

function sums(request: WorkbookRequest, layout: Layout, outcomes: Readonly<Record<string, Outcome>>): WriteSheet {
  const { model, extents, values, scenario, address, date } = request;
  const cells: Cells = new Map();
  const addresses = addressesOf(layout, extents);
  put(cells, 0, 0, text(model.title, styles.title));
  put(cells, 1, 0, text(model.question));
  put(cells, 2, 0, text(scenario));
  put(cells, 3, 0, text(`Show the Working, ${model.name} version ${model.version}${date ? `, ${date}` : ''}`, styles.soft));
  if (address) put(cells, 4, 0, text(address, styles.soft));
  putTitle(cells, layout.inputsTitle, 'Inputs: change the blue numbers');
  putTitle(cells, layout.linesTitle, 'What is worked out: every number is a formula');
  for (const { row, ids } of layout.headings)
    ids.forEach((id, index) => {
      put(
        cells,
        row,
        firstValueColumn + index,
        text(request.names[id] ?? id, { ...styles.heading, alignment: { horizontal: 'right' } }),
      );
    });
  for (const row of layout.inputs) {
    putLabels(cells, row, request, row.quantity.input?.meaning ?? '');
    row.cells.forEach(({ name }, index) => {
      const style = { font: inputFont, numFmt: numberFormat(row) };
      put(cells, row.row, firstValueColumn + index, { value: values[name] ?? null, type: 'number', style });
    });
  }
  for (const row of layout.lines) {
    putLabels(cells, row, request, '');
    put(cells, row.row, 2, { ...noteFormula(row), style: styles.soft });
    row.cells.forEach(({ name, spot }, index) => {
      const outcome = outcomes[name];
      const known = outcome !== undefined && hasAnswer(outcome) ? { value: outcome, formulaResult: outcome } : {};
      const formula = formulaOf(row, spot, addresses);
      put(cells, row.row, firstValueColumn + index, { type: 'formula', formula, ...known, style: { numFmt: numberFormat(row) } });
    });
  }
  conditionFormulas(model, addresses).forEach(({ words, formula }, index) => {
    put(cells, layout.end + 1 + index, 0, text(`The inputs go together. If not: ${words}`, styles.wrapped));
    put(cells, layout.end + 1 + index, firstValueColumn, { type: 'formula', formula, value: 'met', formulaResult: 'met' });
  });
  return {
    name: sumsSheet,
    columns: [{ width: 46 }, { width: 18 }, { width: 40 }, ...Array.from({ length: layout.width }, () => ({ width: 16 }))],
    rows: [],
    cells,
    freezePane: { columns: 1 },
  };
}

function putTitle(cells: Cells, row: number, title: string): void {
  ['', 'Unit', 'Note'].forEach((heading, column) => {
    put(cells, row, column, text(column === 0 ? title : heading, styles.heading));
  });
}

function putLabels(cells: Cells, { row, quantity, itemId }: LaidOutRow, { names }: WorkbookRequest, note: string): void {
  const label = itemId === undefined ? quantity.label : `${quantity.label}: ${names[itemId] ?? itemId}`;
  put(cells, row, 0, text(label, styles.wrapped));
  put(cells, row, 1, text(formatUnit(quantity.unit), styles.soft));
  if (note) put(cells, row, 2, text(note, styles.soft));
}

/** Says why a cell of the row has no answer, while it has none. */
function noteFormula({ row, quantity, cells }: LaidOutRow): Partial<SheetCell> {
  const [from, to] = [cellAddress(row, firstValueColumn), cellAddress(row, firstValueColumn + cells.length - 1)];
  const reason = quantity.line?.whenNone ?? 'A line that it uses has no answer, or something that it divides by is nil.';
  const isError = from === to ? `ISERROR(${from})` : `SUMPRODUCT(--ISERROR(${from}:${to}))>0`;
  return { type: 'formula', formula: `IF(${isError},"No answer: ${reason.replaceAll('"', '""')}","")` };
}

function numberFormat({ quantity }: LaidOutRow): string {
  const { unit, decimals } = shownOf(quantity);
  const places = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  const kind = kindOf(unit);
  if (kind === 'percent') return `0${places}%`;
  return kind === 'money' ? `"£"#,##0${places};-"£"#,##0${places}` : `#,##0${places}`;
}

function table(name: string, widths: readonly number[], rows: readonly (readonly string[])[]): WriteSheet {
  const cells: Cells = new Map();
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      put(cells, at, column, text(value, at === 0 ? styles.heading : styles.wrapped));
    });
  });
  return { name, columns: widths.map((width) => ({ width })), rows: [], cells, freezePane: { rows: 1 } };
}

function sources({ model, extents, values, names, sources: known }: WorkbookRequest): WriteSheet {
  const layout = layOut(model, extents, 0);
  const rows = layout.inputs.flatMap(({ quantity, cells }) =>
    cells.map(({ name }) => {
      const which = name.split('.').slice(1);
      const { source, status, note } = known[name] ?? { source: '', status: 'yours', note: undefined };
      const label = [quantity.label, ...which.map((id) => names[id] ?? id)].join(', ');
      return [label, String(values[name] ?? ''), formatUnit(quantity.unit), status, source, note ?? ''];
    }),
  );
  return table('Sources', [44, 16, 18, 16, 40, 70], [['Input', 'Value', 'Unit', 'How we know it', 'Where', 'Note'], ...rows]);
}

function about({ model, quality, address, date, isOwn }: WorkbookRequest): WriteSheet {
  const rows = [
    ['About', model.title],
    ['What it does', quality.purpose],
    ...quality.limits.map((limit) => ['What it leaves out', limit]),
    ...quality.assumptions.map(({ what, ground, howSure, ifWrong }) => [
      'What it assumes',
      `${what} Ground: ${ground} How sure: ${howSure}. If it is wrong: ${ifWrong}`,
    ]),
    ...quality.changes.map(({ version, date: on, what }) => [`Version ${version}, ${on}`, what]),
    ...(address ? [['This scenario on the web', address]] : []),
    ...(date ? [['Made on', date]] : []),
    [
      'Use',
      `Words and data CC BY 4.0, with a credit to Show the Working. ${
        isOwn
          ? 'The figures put in are those of whoever entered them; “the papers” are those from which the calculator was made.'
          : 'Name the paper, its date and the paragraph when you quote a figure.'
      }`,
    ],
  ];
  return table('About', [28, 110], rows);
}
