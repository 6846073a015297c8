/** What must be true of one cell: "the running total at the end of 2018-19 is above nil". */

import { nearlyEqual } from '../verdict.ts';
import { AnalysisError } from './trial.ts';

export const senses = ['at least', 'at most', 'above', 'below'] as const;

export interface Threshold {
  /** The name of a line's cell: `cumulative.2018-19`. */
  readonly line: string;
  readonly sense: (typeof senses)[number];
  /** In the line's unit. */
  readonly value: number;
}

/** Whether a number meets it. One that does not exist meets nothing. */
export function meets(result: number, { sense, value }: Threshold): boolean {
  // A sum that comes out at the threshold but for the noise of floating point is at it.
  const isAt = nearlyEqual(result, value);
  if (sense === 'at least') return isAt || result >= value;
  if (sense === 'at most') return isAt || result <= value;
  return !isAt && (sense === 'above' ? result > value : result < value);
}

export function requireThreshold({ value, sense }: Threshold): void {
  if (!Number.isFinite(value)) throw new AnalysisError(`The threshold is ${value}. Give a number, in the unit of the line.`);
  if (!senses.includes(sense)) throw new AnalysisError(`"${sense}" is no comparison. Write one of: ${senses.join(', ')}.`);
}
