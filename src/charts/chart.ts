/** What every chart is besides its picture: what it shows in words, its caption, and the table it was drawn from. No DOM. */

export interface DataTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** First cell is the row's heading; cells of other columns are numbers already written out. */
  readonly rows: readonly (readonly string[])[];
}

export interface Chart {
  /** What it shows, in a sentence or two: the text alternative. */
  readonly words: string;
  readonly caption: string;
  readonly table: DataTable;
}

/** Who says so: the paper as printed, the paper's figures worked out again, a scenario kept to compare with, or the reader's numbers. */
export type Voice = 'printed' | 'paper' | 'kept' | 'yours';
