/** What a reader must know before relying on a model (Aqua Book): kept apart from its sums, so that a browser that only calculates does not load it. */

import type { Model } from './model.ts';
import { DefinitionError } from './quantity.ts';

/** One row of the assumptions log: what is assumed, on what ground, how sure, and what happens if it is wrong. */
export interface Assumption {
  readonly what: string;
  readonly ground: string;
  readonly howSure: 'high' | 'medium' | 'low';
  readonly ifWrong: string;
}

export interface Quality {
  /** What the model does, in a sentence or two. */
  readonly purpose: string;
  /** What it leaves out: limits of use. */
  readonly limits: readonly string[];
  readonly assumptions: readonly Assumption[];
  /** What each version changed. */
  readonly changes: readonly { readonly version: number; readonly date: string; readonly what: string }[];
}

/** Joins a model to its quality log. Throws {@link DefinitionError} where the log does not say what the model's version changed. */
export function qualityOf(model: Model, quality: Quality): Quality & { readonly model: string } {
  if (!quality.changes.some(({ version }) => version === model.version)) {
    throw new DefinitionError(
      `${model.name} is at version ${model.version}, but its changes do not say what that version changed. Add a row to src/calculation/quality/${model.name}.ts.`,
    );
  }
  return { ...quality, model: model.name };
}
