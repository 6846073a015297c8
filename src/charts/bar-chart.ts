/** Bars side by side: the paper's case and the reader's, a pair for each row, with what both are seen against. No DOM. */

import { hasAnswer, type Outcome } from '../calculation/index.ts';
import type { Chart, Voice } from './chart.ts';
import { calmEnds } from './line-chart.ts';

export interface Bar {
  readonly voice: Exclude<Voice, 'printed'>;
  readonly value: number;
  readonly text: string;
}

export interface BarGroup {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** Drawn as a line across the bars: the budget, or what is now. */
  readonly against?: number;
}

export interface BarChart extends Chart {
  readonly from: number;
  readonly to: number;
  readonly groups: readonly BarGroup[];
}

/** One row before it is drawn. A row without an answer has no bar and says so in the table. */
export interface BarRow {
  readonly label: string;
  readonly paper: Outcome;
  readonly yours: Outcome;
  readonly against?: number;
}

interface Request {
  /** What the bars measure: `Over budget`. */
  readonly title: string;
  /** What heads the rows: `Kind of placement`. */
  readonly rowsHead: string;
  readonly rows: readonly BarRow[];
  /** What the line across the bars is: `budget`. */
  readonly againstName?: string;
  readonly text: (value: number) => string;
}

/** Bars as a value, with the words and the table that stand for them. */
export function barChart({ title, rowsHead, rows, againstName, text }: Request): BarChart {
  const moved = rows.some(({ paper, yours }) => isOther(paper, yours));
  const shown = (outcome: Outcome): string => (hasAnswer(outcome) ? text(outcome) : 'no answer');
  const bar = (voice: Bar['voice'], outcome: Outcome): readonly Bar[] =>
    hasAnswer(outcome) ? [{ voice, value: outcome, text: text(outcome) }] : [];
  const groups = rows.map(
    ({ label, paper, yours, against }): BarGroup => ({
      label,
      bars: [...bar('paper', paper), ...(moved ? bar('yours', yours) : [])],
      ...(against === undefined ? {} : { against }),
    }),
  );
  const [from, to] = calmEnds(groups.flatMap(({ bars, against }) => [...bars.map(({ value }) => value), against ?? 0]));
  const says = rows.map(({ label, paper, yours }) =>
    moved && isOther(paper, yours)
      ? `${label}: ${shown(yours)}, in the paper’s case ${shown(paper)}.`
      : `${label}: ${shown(paper)}.`,
  );
  const hasAgainst = againstName !== undefined && rows.some(({ against }) => against !== undefined);
  return {
    from,
    to,
    groups,
    words: `${title}. ${says.join(' ')}`,
    caption: `${title}. Filled bar: the paper’s case.${moved ? ' Striped bar: your numbers.' : ''}${hasAgainst ? ` Line across: ${againstName}.` : ''}`,
    table: {
      caption: title,
      columns: [rowsHead, 'Paper’s case', ...(moved ? ['Your numbers'] : []), ...(hasAgainst ? [capital(againstName)] : [])],
      rows: rows.map(({ label, paper, yours, against }) => [
        label,
        shown(paper),
        ...(moved ? [shown(yours)] : []),
        ...(hasAgainst ? [against === undefined ? '–' : text(against)] : []),
      ]),
    },
  };
}

const isOther = (a: Outcome, b: Outcome): boolean => (hasAnswer(a) || hasAnswer(b)) && a !== b;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
