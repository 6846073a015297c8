/** Switching values (Green Book): the value of one input, nearest to the reader's, at which the answer changes. */

import type { Model } from '../model.ts';
import { roundHalfAway } from '../rounding.ts';
import { meets, requireThreshold, type Threshold } from './condition.ts';
import { type InputCell, type Scenario, type Trial, trialOf } from './trial.ts';

/** The two neighbouring values, to the input's own decimals, between which the answer changes. */
export interface Switch {
  /** The last value, going away from the reader's, at which the answer is still the same. */
  readonly lastSame: number;
  /** The first at which it is the other, or at which the numbers no longer go together. */
  readonly firstOther: number;
  /** The inputs break a condition of the model from here on: the answer is not another, it is not possible. */
  readonly impossible: boolean;
}

export interface SwitchingValue {
  readonly input: string;
  /** The reader's own value. */
  readonly value: number;
  /** Whether the threshold is met at it. */
  readonly met: boolean;
  /** Towards the lower bound, and towards the upper. Nothing where no value within the bounds changes the answer. */
  readonly down: Switch | undefined;
  readonly up: Switch | undefined;
}

/** Grid points tried in each direction: over all the bounds, and as many again within the slider's stretch. */
const coarse = 400;

/**
 * The switching values of one input cell, downwards and upwards.
 *
 * The bounds are scanned first, since headlines that round up jump and some answers change back: in steps of the input where it
 * has few, otherwise on a grid of 400 points over the bounds and 400 over the slider's stretch, in each direction. The first
 * change found is then narrowed by halving, to the input's own decimals. A change that lies wholly between two points of the grid is missed.
 * @throws {AnalysisError} where a cell does not exist or the threshold is no number
 */
export function switchingValue(model: Model, scenario: Scenario, input: string, threshold: Threshold): SwitchingValue {
  requireThreshold(threshold);
  const trial = trialOf(model, scenario);
  const tried = trial.input(input);
  const value = trial.frame[tried.index] as number;
  const outcomeAt = outcomes(trial, tried, trial.line(threshold.line), threshold);
  const own = outcomeAt(value);
  const search = (points: readonly number[]): Switch | undefined => {
    let last = value;
    for (const point of points) {
      if (outcomeAt(point) !== own) return narrow(last, point, { outcomeAt, own, decimals: tried.decimals });
      last = point;
    }
    return undefined;
  };
  return {
    input,
    value,
    met: own === 'met',
    down: search(gridFrom(value, tried.spec.min, tried)),
    up: search(gridFrom(value, tried.spec.max, tried)),
  };
}

type Outcome = 'met' | 'not met' | 'impossible';

const outcomes =
  (trial: Trial, { index }: InputCell, line: number, threshold: Threshold) =>
  (value: number): Outcome => {
    trial.frame[index] = value;
    if (!trial.run()) return 'impossible';
    return meets(trial.frame[line] as number, threshold) ? 'met' : 'not met';
  };

/** Values to try from one value to a bound, in order, the bound last; rounded to the input's decimals. */
function gridFrom(value: number, bound: number, { spec, decimals }: InputCell): readonly number[] {
  const sense = Math.sign(bound - value);
  if (sense === 0) return [];
  const steps = Math.floor(Math.abs(bound - value) / spec.step);
  const even = (from: number, to: number, count: number) =>
    Array.from({ length: count }, (_, index) => from + ((to - from) * (index + 1)) / count);
  const stretch = [...spec.slider].map((end) => Math.min(Math.max(value, bound), Math.max(Math.min(value, bound), end)));
  const [from = value, to = bound] = sense > 0 ? stretch : [...stretch].reverse();
  const points =
    steps <= 2 * coarse
      ? Array.from({ length: steps }, (_, index) => value + sense * (index + 1) * spec.step)
      : [...even(value, bound, coarse), from, ...even(from, to, coarse)];
  const rounded = [...points, bound].map((point) => roundHalfAway(point, decimals));
  return [...new Set(rounded)].filter((point) => (point - value) * sense > 0).sort((a, b) => (a - b) * sense);
}

interface Narrowing {
  readonly outcomeAt: (value: number) => Outcome;
  readonly own: Outcome;
  readonly decimals: number;
}

/** Halves the stretch between a value with the same answer and one with another, until they are neighbours. */
function narrow(same: number, other: number, { outcomeAt, own, decimals }: Narrowing): Switch {
  const smallest = 10 ** -decimals;
  let [lastSame, firstOther] = [same, other];
  while (Math.abs(firstOther - lastSame) > smallest * 1.5) {
    const middle = roundHalfAway((lastSame + firstOther) / 2, decimals);
    if (middle === lastSame || middle === firstOther) break;
    if (outcomeAt(middle) === own) lastSame = middle;
    else firstOther = middle;
  }
  return { lastSame, firstOther, impossible: outcomeAt(firstOther) === 'impossible' };
}
