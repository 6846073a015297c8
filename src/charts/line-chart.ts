/** A chart as a value: what is drawn, what it says in words, and the table it was drawn from. No DOM. */

export interface ChartAxis {
  readonly label: string;
  /** The values at the two ends; `from` may be the larger, so that the axis runs down. */
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

/** Who says so: the paper as printed, the paper's figures worked out again, or the reader's numbers. */
export type Voice = 'printed' | 'paper' | 'yours';

export interface ChartCurve {
  readonly voice: Exclude<Voice, 'printed'>;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface ChartMark {
  readonly voice: Voice;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** Where the label stands, seen from the mark. */
  readonly side: 'left' | 'right';
  readonly lift: 'above' | 'below' | 'level';
}

export interface DataTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** First cell is the row's heading; cells of other columns are numbers already written out. */
  readonly rows: readonly (readonly string[])[];
}

export interface LineChart {
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  readonly curves: readonly ChartCurve[];
  readonly marks: readonly ChartMark[];
  /** What it shows, in a sentence or two: the text alternative. */
  readonly words: string;
  readonly caption: string;
  readonly table: DataTable;
}

/** The top of an axis that leaves room above the largest value and seldom changes while a reader moves a slider. */
export function calmTop(largest: number): number {
  const wanted = largest * 1.2;
  const size = 10 ** Math.floor(Math.log10(Math.max(wanted, 1)));
  return [1, 2, 4, 6, 10].map((step) => step * size).find((top) => top >= wanted) ?? 10 * size;
}
