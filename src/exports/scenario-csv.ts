/** A scenario as CSV: every input and result with its unit and source, numbers as numbers, text safe to open in a spreadsheet. */

import { writeCsv } from 'hucre/csv';
import { type Extents, hasAnswer, inputCells, lineCells, type Model, type Outcome } from '../calculation/index.ts';

export interface CsvRequest {
  readonly model: Model;
  readonly values: Readonly<Record<string, number>>;
  readonly lines: Readonly<Record<string, Outcome>>;
  readonly extents: Extents;
  /** `Wolverhampton 2013: both units, post by post`. */
  readonly scenario: string;
  readonly names: Readonly<Record<string, string>>;
  /** The paper's own value of each input, and where each comes from. */
  readonly paper: Readonly<Record<string, number>>;
  /** What heads the paper's own values. */
  readonly paperHead?: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly address: string;
}

const headWith = (paper: string) => ['kind', 'name', 'what', 'item', 'year or month', 'value', 'unit', paper, 'source or reason'];

/** The text of the file, with the mark by which spreadsheets know UTF-8. Money in pounds, shares 0 to 1, at full precision. */
export function scenarioCsv({
  model,
  values,
  lines,
  extents,
  scenario,
  names,
  paper,
  paperHead = 'in the paper',
  sources,
  address,
}: CsvRequest): string {
  const about = (name: string, value: string) => ['about', name, value, null, null, null, null, null, null];
  const place = (itemId?: string, periodId?: string) => [itemId ? (names[itemId] ?? itemId) : null, periodId ?? null];
  const inputs = inputCells(model, extents).map(({ name, quantity, itemId, periodId }) => [
    'input',
    name,
    quantity.label,
    ...place(itemId, periodId),
    values[name] ?? null,
    quantity.unit,
    paper[name] ?? null,
    sources[name] ?? null,
  ]);
  const results = lineCells(model, extents).map(({ name, quantity, itemId, periodId }) => {
    const outcome = lines[name];
    const value = outcome !== undefined && hasAnswer(outcome) ? outcome : null;
    const reason = outcome !== undefined && !hasAnswer(outcome) ? outcome.noAnswer : null;
    return ['result', name, quantity.label, ...place(itemId, periodId), value, quantity.unit, null, reason];
  });
  const rows = [
    about('scenario', scenario),
    about('calculator', `${model.title}, version ${model.version}`),
    about('address', address),
    ...inputs,
    ...results,
  ];
  return writeCsv([headWith(paperHead), ...rows], { escapeFormulae: true, bom: true });
}
