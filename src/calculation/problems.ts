/** What is wrong with a set of inputs, as facts that a page or a script can put into words. */

import { type Extents, itemCount, periodCount } from './extents.ts';
import type { Model } from './model.ts';
import type { Quantity } from './quantity.ts';

export type InputProblem =
  /** `cell` counts values along the input's axes, from 0. */
  | { readonly kind: 'missing' | 'not a number'; readonly input: string; readonly cell: number; readonly message: string }
  | {
      readonly kind: 'below' | 'above';
      readonly input: string;
      readonly cell: number;
      readonly bound: number;
      readonly found: number;
      readonly message: string;
    }
  | { readonly kind: 'unknown'; readonly input: string; readonly message: string }
  | { readonly kind: 'condition' | 'extent'; readonly message: string };

/** Checks one value against its input's bounds, which are inclusive. */
export function checkValue(quantity: Quantity, value: unknown, cell = 0): InputProblem | undefined {
  const { key, label, unit } = quantity;
  const { min, max } = quantity.input as { min: number; max: number };
  if (value === undefined || value === null)
    return { kind: 'missing', input: key, cell, message: `${label} (${key}) is missing. Give a number in ${unit}.` };
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return {
      kind: 'not a number',
      input: key,
      cell,
      message: `${label} (${key}) is ${JSON.stringify(value)}, not a number. Give a number in ${unit}.`,
    };
  }
  if (value >= min && value <= max) return undefined;
  const [kind, bound] = value < min ? (['below', min] as const) : (['above', max] as const);
  return {
    kind,
    input: key,
    cell,
    bound,
    found: value,
    message: `${label} (${key}) is ${value} ${unit}. It must be from ${min} to ${max}.`,
  };
}

/** Everything that is wrong with the values given to a model, all at once. */
export function checkInputs(model: Model, values: Readonly<Record<string, unknown>>, extents: Extents): readonly InputProblem[] {
  const unknown = Object.keys(values)
    .filter((key) => !Object.hasOwn(model.inputs, key))
    .map(
      (input): InputProblem => ({
        kind: 'unknown',
        input,
        message: `${input} is not an input of ${model.name}: ${Object.keys(model.inputs).join(', ')}.`,
      }),
    );
  const known = Object.values(model.inputs).flatMap((quantity) => {
    const given = Object.hasOwn(values, quantity.key) ? values[quantity.key] : undefined;
    const flat = [given].flat(2);
    const wanted = itemCount(quantity.axes, extents) * periodCount(quantity.axes, extents);
    return Array.from({ length: Math.max(wanted, flat.length) }, (_, cell) =>
      cell < wanted
        ? checkValue(quantity, flat[cell], cell)
        : ({
            kind: 'unknown',
            input: quantity.key,
            message: `${quantity.label} (${quantity.key}) has ${flat.length} values; ${wanted} are wanted.`,
          } as const),
    ).filter((problem) => problem !== undefined);
  });
  return [...unknown, ...known];
}
