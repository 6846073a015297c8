/** Runs a model: values in, every line out, each a number or a stated reason why there is none. */

import { inputCells, nestCells, shapeOf } from './cells.ts';
import { compileModel, conditionsBroken, namedCells, type Outcome, run, type Worked } from './compiled-model.ts';
import { type Extents, noExtents } from './extents.ts';
import { axesOf, type Model, type Quantities } from './model.ts';
import { checkInputs, type InputProblem } from './problems.ts';
import type { Axis, Quantity } from './quantity.ts';

type Shaped<A extends Axis, V> = string extends A
  ? V | readonly V[] | readonly (readonly V[])[]
  : [A] extends [never]
    ? V
    : [Exclude<A, 'month' | 'year'>] extends [never]
      ? readonly V[]
      : [Extract<A, 'month' | 'year'>] extends [never]
        ? readonly V[]
        : readonly (readonly V[])[];

type AxisOf<Q> = Q extends Quantity<infer A> ? A : never;
/** The values of a model's inputs: a number; a list of numbers along an axis; a list of lists (items, then years). */
export type InputValues<I extends Quantities> = { readonly [K in keyof I]: Shaped<AxisOf<I[K]>, number> };
export type LineResults<L extends Quantities> = { readonly [K in keyof L]: Shaped<AxisOf<L[K]>, Outcome> };

export type Calculation<L extends Quantities> =
  | { readonly ok: true; readonly lines: LineResults<L> }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Works out every line of a model. Inputs that are missing, out of bounds or that break a condition come back as problems. */
export function calculate<I extends Quantities, L extends Quantities>(
  model: Model<I, L>,
  values: InputValues<I>,
  extents: Extents = noExtents,
): Calculation<L> {
  const outcome = outcomesOf(model, values, extents);
  if (!outcome.ok) return outcome;
  const lines = Object.entries(model.lines).map(([key, line]): [string, unknown] => {
    const { offset, items, periods } = outcome.compiled.place(line);
    return [key, shapeOf(line, outcome.cells.slice(offset, offset + items * periods), extents)];
  });
  return { ok: true, lines: Object.fromEntries(lines) as LineResults<L> };
}

export type CellCalculation =
  | { readonly ok: true; readonly cells: Readonly<Record<string, Outcome>> }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** The same by names: values in as `budgetGbp.2013-14`, every cell of every line out under its own name. */
export function calculateCells(
  model: Model,
  values: Readonly<Record<string, number>>,
  extents: Extents = noExtents,
): CellCalculation {
  const known = new Set(inputCells(model, extents).map(({ name }) => name));
  const unknown = Object.keys(values).filter((name) => !known.has(name));
  if (unknown.length > 0) {
    const message = (input: string) => `${input} is not an input of ${model.name}: ${[...known].join(', ')}.`;
    return { ok: false, problems: unknown.map((input) => ({ kind: 'unknown', input, message: message(input) })) };
  }
  const outcome = outcomesOf(model, nestCells(model, values, extents), extents);
  return outcome.ok ? { ok: true, cells: namedCells(model, outcome, extents) } : outcome;
}

type Outcomes = ({ readonly ok: true } & Worked) | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Checks everything before it works anything out. */
function outcomesOf(model: Model, values: Readonly<Record<string, unknown>>, extents: Extents): Outcomes {
  const problems = [...checkExtents(model, extents), ...checkInputs(model, values, extents)];
  if (problems.length > 0) return { ok: false, problems };
  const compiled = compileModel(model, extents);
  const broken = conditionsBroken(model, compiled, compiled.fill(values));
  if (broken.length > 0) return { ok: false, problems: broken.map((message) => ({ kind: 'condition', message })) };
  return { ok: true, ...run(compiled, values) };
}

/** A model that works by years or over a list needs at least one of them. */
function checkExtents(model: Model, { years, lists }: Extents): readonly InputProblem[] {
  const axes = axesOf(model);
  const needsYears = axes.some((axis) => axis === 'month' || axis === 'year') && years.length === 0;
  const empty = axes.filter((axis) => axis !== 'month' && axis !== 'year' && (lists[axis]?.length ?? 0) === 0);
  return [
    ...(needsYears ? [`${model.name} works by financial years. Give at least one, such as 2013-14.`] : []),
    ...empty.map((list) => `${model.name} works over a list of ${list}. Name at least one.`),
  ].map((message) => ({ kind: 'extent', message }));
}
