/** What matters most: each input to its low and its high, one at a time, the widest swing first. */

import type { Outcome } from '../compiled-model.ts';
import type { Model } from '../model.ts';
import { AnalysisError, type InputCell, type Scenario, type Trial, trialOf } from './trial.ts';

/** A low and a high for one input cell. */
export interface Swing {
  readonly input: string;
  readonly low: number;
  readonly high: number;
}

export interface TornadoBar extends Swing {
  readonly atLow: Outcome;
  readonly atHigh: Outcome;
  /** How far apart the two answers are. Nothing where one of them is no number. */
  readonly width: number | undefined;
}

/**
 * The bars of a tornado chart of one line cell, the widest first; bars without a number at one end come first of all, since there the
 * answer itself is at stake.
 * @throws {AnalysisError} where a cell does not exist, a bound is broken or a low lies above its high
 */
export function tornado(model: Model, scenario: Scenario, line: string, swings: readonly Swing[]): readonly TornadoBar[] {
  const trial = trialOf(model, scenario);
  const read = trial.line(line);
  const bars = swings.map((swing): TornadoBar => {
    const input = trial.input(swing.input);
    requireSwing(swing, input);
    const [atLow, atHigh] = [outcomeAt(trial, input, read, swing.low), outcomeAt(trial, input, read, swing.high)];
    const width = typeof atLow === 'number' && typeof atHigh === 'number' ? Math.abs(atHigh - atLow) : undefined;
    return { ...swing, atLow, atHigh, width };
  });
  const rank = ({ width }: TornadoBar) => width ?? Number.POSITIVE_INFINITY;
  return bars.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}

/** Every input cell a share either way of its own value, kept within its bounds. A cell that is nil has nothing to swing. */
export function swingsOf(model: Model, scenario: Scenario, inputs: readonly string[], either: number): readonly Swing[] {
  if (!(either >= 0 && either < Number.POSITIVE_INFINITY))
    throw new AnalysisError(`A swing of ${either} is none. Give a share, such as 0.2 for a fifth either way.`);
  const trial = trialOf(model, scenario);
  return inputs.flatMap((name): Swing[] => {
    const { index, spec } = trial.input(name);
    const value = trial.frame[index] as number;
    const [low, high] = [value - Math.abs(value) * either, value + Math.abs(value) * either];
    return low === high ? [] : [{ input: name, low: Math.max(spec.min, low), high: Math.min(spec.max, high) }];
  });
}

function outcomeAt(trial: Trial, { index }: InputCell, line: number, value: number): Outcome {
  trial.reset();
  trial.frame[index] = value;
  if (!trial.run()) return { noAnswer: 'The numbers do not go together.' };
  const result = trial.frame[line] as number;
  return Number.isNaN(result) ? { noAnswer: trial.reasonAt(line) } : result;
}

function requireSwing({ input, low, high }: Swing, { spec }: InputCell): void {
  if (!(low <= high)) throw new AnalysisError(`${input}: the low (${low}) lies above the high (${high}). Exchange them.`);
  if (low < spec.min || high > spec.max)
    throw new AnalysisError(`${input} goes from ${spec.min} to ${spec.max}; ${low} to ${high} is outside. Keep within it.`);
}
