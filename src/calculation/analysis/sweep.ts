/** One line of a model while one input moves: what a chart draws. */

import { compileModel, type Outcome } from '../compiled-model.ts';
import type { Model } from '../model.ts';

/** Which input moves, along which values, and which line is read. Both vary along no axis. */
export interface Sweep {
  readonly input: string;
  readonly along: readonly number[];
  readonly line: string;
}

/**
 * The line's outcome at each value of the input, all others as in `values`, which must be complete and within bounds.
 * Runs the compiled model without checking inputs each time.
 */
export function sweep(model: Model, values: Readonly<Record<string, number>>, { input, along, line }: Sweep): readonly Outcome[] {
  const [moved, read] = [model.inputs[input], model.lines[line]];
  if (!moved || !read) throw new Error(`${model.name} has no input ${input} or no line ${line}.`);
  const compiled = compileModel(model);
  const frame = compiled.fill(values);
  const [from, to] = [compiled.place(moved).offset, compiled.place(read).offset];
  return along.map((value) => {
    frame[from] = value;
    compiled.run(frame);
    const result = frame[to] as number;
    return Number.isNaN(result) ? { noAnswer: compiled.reasons(frame).get(to) ?? '' } : result;
  });
}
