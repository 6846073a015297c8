/** What the briefing says of a scenario besides its answer: what was changed and why, and where every number comes from. */

import { inputCells } from '../calculation/index.ts';
import { formatInputAlone, shownOf } from '../format/quantity.ts';
import { inputFactsOf } from './calculator-facts.ts';
import { type Case, cellName } from './case.ts';

export interface ChangedRow {
  readonly cell: string;
  readonly label: string;
  readonly paper: string;
  readonly source: string;
  readonly here: string;
  readonly reason: string;
}

/** The changed inputs beside the paper's, with the reader's reasons. */
export function changedRows(of: Case, reasons: Readonly<Record<string, string>>): readonly ChangedRow[] {
  return inputCells(of.model, of.extents)
    .filter(({ name }) => of.changedInputs.has(name))
    .map((cell) => ({
      cell: cell.name,
      label: cellName(cell, of.reach),
      paper: formatInputAlone(of.paper.values[cell.name] ?? 0, shownOf(cell.quantity)),
      source: inputFactsOf(of.facts, of.paper, cell.name)?.source ?? '',
      here: formatInputAlone(of.values[cell.name] ?? 0, shownOf(cell.quantity)),
      reason: reasons[cell.name] ?? '',
    }));
}

export interface SourceLine {
  readonly source: string;
  readonly labels: readonly string[];
}

/** `paragraph 4.2, table Fig 3` of `paragraph 4.2, table Fig 3, row IFA, column Nos`. */
const withoutCell = (source: string): string => source.replace(/, (row|column) .*$/, '');

/** Where the numbers that were left as they are come from: each source once, with the inputs that it gives. */
export function sourceLines(of: Case): readonly SourceLine[] {
  const rows = inputCells(of.model, of.extents).flatMap(({ name, quantity }) => {
    const facts = inputFactsOf(of.facts, of.paper, name);
    return !facts || facts.unused || of.changedInputs.has(name)
      ? []
      : [{ source: withoutCell(facts.source), label: quantity.label }];
  });
  return [...Map.groupBy(rows, ({ source }) => source)].map(([source, own]) => ({
    source,
    labels: [...new Set(own.map(({ label }) => label))],
  }));
}
