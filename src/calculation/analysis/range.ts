/** From a range on some inputs to a range on the answer, and the chance that it holds. */

import type { Model } from '../model.ts';
import { meets, requireThreshold, type Threshold } from './condition.ts';
import { sfc32, triangular } from './random.ts';
import { AnalysisError, type InputCell, type Scenario, trialOf } from './trial.ts';

/** Low, expected and high of one input cell. */
export interface InputRange {
  readonly input: string;
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

export interface RangeRequest {
  readonly line: string;
  readonly ranges: readonly InputRange[];
  /** How often to draw; 10,000 unless said otherwise. */
  readonly runs?: number;
  readonly seed?: number;
  /** The chance of this is counted too. */
  readonly threshold?: Threshold;
}

export interface RangeResult {
  /** 10th, 50th and 90th percentile (type 7) of the runs that have an answer. Nothing where none has. */
  readonly percentiles: { readonly p10: number; readonly p50: number; readonly p90: number } | undefined;
  readonly least: number | undefined;
  readonly greatest: number | undefined;
  /** The share of runs that have an answer. */
  readonly answered: number;
  /** The share of runs that meet the threshold; a run without an answer does not. */
  readonly chance: number | undefined;
  readonly runs: number;
}

const usualRuns = 10_000;
const usualSeed = 1;

/**
 * Draws each input from its own triangular distribution, independently, and works out the line each time.
 * @throws {AnalysisError} where a cell does not exist or has two ranges, or low, expected and high are out of order or bounds
 */
export function rangeOf(model: Model, scenario: Scenario, request: RangeRequest): RangeResult {
  const { line, ranges, runs = usualRuns, seed = usualSeed, threshold } = request;
  if (!(Number.isInteger(runs) && runs > 0))
    throw new AnalysisError(`${runs} runs cannot be made. Give a whole number above nil.`);
  if (threshold) requireThreshold(threshold);
  const trial = trialOf(model, scenario);
  const read = trial.line(line);
  const judged = threshold ? trial.line(threshold.line) : read;
  const again = ranges.find(({ input }, index) => ranges.findIndex((other) => other.input === input) < index);
  if (again) throw new AnalysisError(`${again.input} has two ranges. Give it one.`);
  const drawn = ranges.map((range) => ({ ...range, index: requireRange(range, trial.input(range.input)) }));
  const random = sfc32(seed);
  const answers = new Float64Array(runs);
  let [answered, met] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    for (const { index, low, expected, high } of drawn) trial.frame[index] = triangular(random(), low, expected, high);
    if (!trial.run()) continue;
    const result = trial.frame[read] as number;
    if (!Number.isNaN(result)) {
      answers[answered] = result;
      answered += 1;
    }
    if (threshold && meets(trial.frame[judged] as number, threshold)) met += 1;
  }
  const sorted = answers.subarray(0, answered).sort();
  return {
    percentiles:
      answered === 0 ? undefined : { p10: percentile(sorted, 0.1), p50: percentile(sorted, 0.5), p90: percentile(sorted, 0.9) },
    least: sorted[0],
    greatest: sorted[answered - 1],
    answered: answered / runs,
    chance: threshold ? met / runs : undefined,
    runs,
  };
}

/** The type-7 percentile of sorted numbers: a straight line between the two nearest. */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const [low, high] = [sorted[below] as number, sorted[Math.min(below + 1, sorted.length - 1)] as number];
  return low + (high - low) * (place - below);
}

function requireRange({ input, low, expected, high }: InputRange, { index, spec }: InputCell): number {
  if (!(low <= expected && expected <= high))
    throw new AnalysisError(`${input}: ${low}, ${expected} and ${high} are not in order. Give low, expected and high.`);
  if (low < spec.min || high > spec.max)
    throw new AnalysisError(`${input} goes from ${spec.min} to ${spec.max}; ${low} to ${high} is outside. Keep within it.`);
  return index;
}
