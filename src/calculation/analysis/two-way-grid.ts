/** Two inputs at once: one line cell for every pair of their values. */

import type { Outcome } from '../compiled-model.ts';
import type { Model } from '../model.ts';
import { AnalysisError, type InputCell, type Scenario, trialOf } from './trial.ts';

/** An input cell and the values that it takes. */
export interface GridSide {
  readonly input: string;
  readonly along: readonly number[];
}

/**
 * The answers row by row: `rows.along` down, `columns.along` across.
 * @throws {AnalysisError} where a cell does not exist, both sides are one, or a value is out of bounds
 */
export function twoWayGrid(
  model: Model,
  scenario: Scenario,
  line: string,
  { rows, columns }: { readonly rows: GridSide; readonly columns: GridSide },
): readonly (readonly Outcome[])[] {
  if (rows.input === columns.input) throw new AnalysisError(`${rows.input} stands on both sides. Name two inputs.`);
  const trial = trialOf(model, scenario);
  const read = trial.line(line);
  const [down, across] = [trial.input(rows.input), trial.input(columns.input)];
  requireWithin(rows, down);
  requireWithin(columns, across);
  return rows.along.map((rowValue) =>
    columns.along.map((columnValue): Outcome => {
      trial.frame[down.index] = rowValue;
      trial.frame[across.index] = columnValue;
      if (!trial.run()) return { noAnswer: 'The numbers do not go together.' };
      const result = trial.frame[read] as number;
      return Number.isNaN(result) ? { noAnswer: trial.reasonAt(read) } : result;
    }),
  );
}

function requireWithin({ input, along }: GridSide, { spec }: InputCell): void {
  const outside = along.find((value) => !(value >= spec.min && value <= spec.max));
  if (outside !== undefined) throw new AnalysisError(`${input} goes from ${spec.min} to ${spec.max}; ${outside} is outside.`);
}
