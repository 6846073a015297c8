/** Two scenarios of one model side by side: the inputs that differ, every line, and the difference. */

import { calculateCells } from '../calculate.ts';
import type { Outcome } from '../compiled-model.ts';
import type { Model } from '../model.ts';
import { AnalysisError, type Scenario } from './trial.ts';

export interface ComparedInput {
  readonly input: string;
  /** Nothing where the scenario does not have this year or item. */
  readonly a: number | undefined;
  readonly b: number | undefined;
}

export interface ComparedLine {
  readonly line: string;
  readonly a: Outcome | undefined;
  readonly b: Outcome | undefined;
  /** B less A. Nothing where one of them is no number. */
  readonly difference: number | undefined;
}

export interface Comparison {
  /** Only the inputs in which the two differ. */
  readonly inputs: readonly ComparedInput[];
  readonly lines: readonly ComparedLine[];
}

/**
 * Compares scenario A with scenario B. Where they reach over other years or items, cells that only one has are listed with the other empty.
 * @throws {AnalysisError} where the inputs of one are refused
 */
export function compare(model: Model, a: Scenario, b: Scenario): Comparison {
  const [linesOfA, linesOfB] = [linesOf(model, a, 'A'), linesOf(model, b, 'B')];
  const inputs = namesOf(a.values, b.values).map((input) => ({ input, a: a.values[input], b: b.values[input] }));
  return {
    inputs: inputs.filter((each) => each.a !== each.b),
    lines: namesOf(linesOfA, linesOfB).map((line) => {
      const [atA, atB] = [linesOfA[line], linesOfB[line]];
      const difference = typeof atA === 'number' && typeof atB === 'number' ? atB - atA : undefined;
      return { line, a: atA, b: atB, difference };
    }),
  };
}

const namesOf = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): readonly string[] => [
  ...new Set([...Object.keys(a), ...Object.keys(b)]),
];

function linesOf(model: Model, { values, extents }: Scenario, which: string): Readonly<Record<string, Outcome>> {
  const result = calculateCells(model, values, extents);
  if (!result.ok) throw new AnalysisError(`Scenario ${which}: ${result.problems.map(({ message }) => message).join(' ')}`);
  return result.cells;
}
