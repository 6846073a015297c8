import type { Model } from '../calculation/index.ts';
import type { Chart } from '../charts/chart.ts';
import type { AnswerSegment } from '../views/answer.ts';
import type { Case } from '../views/case.ts';
import type { FieldTable } from './field-table.tsx';

/** What a model brings to the calculator besides its definition: its sentence and its chart. */
export interface Face<C extends Chart = Chart> {
  readonly model: Model;
  readonly answer: (of: Case) => readonly AnswerSegment[];
  /** The answer in a few words, for the strip that stays in sight on a phone. */
  readonly brief: (of: Case) => string;
  readonly chart: (of: Case) => C;
  /** What draws that chart. Written as a method, so that a face of any chart is a face. */
  Picture(props: { readonly chart: C; readonly id: string }): preact.JSX.Element;
  /** What draws the inputs that have a number for each year or item, where the model has any. */
  readonly Table?: typeof FieldTable;
  /** What the table of cases compares. */
  readonly compared: { readonly inputs: readonly string[]; readonly lines: readonly string[] };
  /** Headlines that stay out while they say nothing. */
  readonly optional?: readonly string[];
}
