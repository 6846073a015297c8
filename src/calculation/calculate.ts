/** Runs a model: values in, every line out, each a number or a stated reason why there is none. */

import { isPeriod } from './axes.ts';
import {
  type Closure,
  compileNode,
  type Extents,
  type Frame,
  itemCount,
  orNone,
  type Place,
  periodCount,
  referencesIn,
} from './compile.ts';
import type { Model, Quantities } from './model.ts';
import { checkInputs, type InputProblem } from './problems.ts';
import type { Axis, Node, Quantity } from './quantity.ts';

/** Why there is no number, in a sentence for the reader. */
export interface NoAnswer {
  readonly noAnswer: string;
}

/** A number, or the reason why there is none. Never NaN, never infinite, never -0. */
export type Outcome = number | NoAnswer;

export const hasAnswer = (outcome: Outcome): outcome is number => typeof outcome === 'number';

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

const noExtents: Extents = { years: [], lists: {} };

/** Works out every line of a model. Inputs that are missing, out of bounds or that break a condition come back as problems. */
export function calculate<I extends Quantities, L extends Quantities>(
  model: Model<I, L>,
  values: InputValues<I>,
  extents: Extents = noExtents,
): Calculation<L> {
  const problems = checkInputs(model, values, extents);
  if (problems.length > 0) return { ok: false, problems };
  const compiled = compileModel(model, extents);
  const frame = compiled.fill(values);
  const reasons = compiled.run(frame);
  const broken = (model.conditions ?? []).filter((_, index) => !compiled.holds(index, frame));
  if (broken.length > 0)
    return { ok: false, problems: broken.map(({ otherwise }) => ({ kind: 'condition', message: otherwise })) };
  const lines = Object.fromEntries(
    Object.entries(model.lines).map(([key, line]) => [key, shape(line, compiled.place(line), frame, reasons)]),
  );
  return { ok: true, lines: lines as LineResults<L> };
}

/** A model compiled for given extents. `run` fills every line of the frame and returns the reason for each cell without an answer. */
export interface CompiledModel {
  readonly place: (quantity: Quantity) => Place;
  readonly fill: (values: Readonly<Record<string, unknown>>) => Frame;
  readonly run: (frame: Frame) => ReadonlyMap<number, string>;
  readonly holds: (condition: number, frame: Frame) => boolean;
}

const compiledModels = new WeakMap<Model, Map<string, CompiledModel>>();

/** Compiles a model once for given extents and keeps it. */
export function compileModel(model: Model, extents: Extents = noExtents): CompiledModel {
  const byExtents = compiledModels.get(model) ?? new Map<string, CompiledModel>();
  compiledModels.set(model, byExtents);
  const key = JSON.stringify([extents.years.length, Object.entries(extents.lists).map(([list, items]) => [list, items.length])]);
  const kept = byExtents.get(key) ?? compileAnew(model, extents);
  byExtents.set(key, kept);
  return kept;
}

function compileAnew(model: Model, extents: Extents): CompiledModel {
  const places = new Map<Quantity, Place>();
  let size = 0;
  for (const quantity of [...Object.values(model.inputs), ...Object.values(model.lines)]) {
    const place = { offset: size, items: itemCount(quantity.axes, extents), periods: periodCount(quantity.axes, extents) };
    places.set(quantity, place);
    size += place.items * place.periods;
  }
  const place = (quantity: Quantity): Place => places.get(quantity) as Place;
  const lines = Object.values(model.lines).map((line) => ({
    line,
    ...place(line),
    closure: compileNode(line.line?.formula as Node, places, extents),
  }));
  const conditions = (model.conditions ?? []).map(({ that, above, atLeast }) => ({
    closure: compileNode(that.node, places, extents),
    holds: (value: number) => (above === undefined || value > above) && (atLeast === undefined || value >= atLeast),
  }));
  const compile = (node: Node): Closure => compileNode(node, places, extents);

  return {
    place,
    fill: (values) => {
      const frame = new Float64Array(size);
      for (const [key, quantity] of Object.entries(model.inputs)) {
        const { offset } = place(quantity);
        [values[key]].flat(2).forEach((value, index) => {
          frame[offset + index] = value as number;
        });
      }
      return frame;
    },
    run: (frame) => {
      const reasons = new Map<number, string>();
      for (const { line, closure, offset, items, periods } of lines) {
        for (let item = 0; item < items; item += 1) {
          for (let period = 0; period < periods; period += 1) {
            const value = orNone(closure(frame, period, item)) + 0;
            const index = offset + item * periods + period;
            frame[index] = value;
            if (!Number.isFinite(value)) reasons.set(index, explain(line, frame, reasons, { place, compile, period, item }));
          }
        }
      }
      return reasons;
    },
    holds: (index, frame) => {
      const condition = conditions[index];
      return condition?.holds(condition.closure(frame, 0, 0)) ?? true;
    },
  };
}

interface Explaining {
  readonly place: (quantity: Quantity) => Place;
  readonly compile: (node: Node) => Closure;
  readonly period: number;
  readonly item: number;
}

/** Why a cell has no answer: the first line without one that it uses, or what this line says of itself, or a divisor that is nil. */
function explain(line: Quantity, frame: Frame, reasons: ReadonlyMap<number, string>, at: Explaining): string {
  const formula = line.line?.formula as Node;
  for (const quantity of referencesIn(formula).filter(({ kind }) => kind === 'line')) {
    const { offset, items, periods } = at.place(quantity);
    for (let index = offset; index < offset + items * periods; index += 1) {
      const inherited = reasons.get(index);
      if (inherited) return inherited;
    }
  }
  if (line.line?.whenNone) return line.line.whenNone;
  const nil = divisorsIn(formula).find((divisor) => at.compile(divisor)(frame, at.period, at.item) === 0);
  if (nil) return `${nil.type === 'reference' ? nil.quantity.label : 'What it is divided by'} is nil, so there is no answer.`;
  return 'The numbers are too large to give an answer.';
}

function divisorsIn(node: Node): readonly Node[] {
  if (node.type === 'number' || node.type === 'reference') return [];
  if (node.type === 'negate') return divisorsIn(node.of);
  if (node.type === 'call') return node.of.flatMap(divisorsIn);
  return [...(node.operator === '/' ? [node.right] : []), ...divisorsIn(node.left), ...divisorsIn(node.right)];
}

function shape(line: Quantity, { offset, items, periods }: Place, frame: Frame, reasons: ReadonlyMap<number, string>): unknown {
  const outcome = (index: number): Outcome => {
    const reason = reasons.get(index);
    return reason === undefined ? (frame[index] as number) : { noAnswer: reason };
  };
  const row = (item: number) => Array.from({ length: periods }, (_, period) => outcome(offset + item * periods + period));
  const varies = { list: line.axes.some((axis) => !isPeriod(axis)), period: line.axes.some(isPeriod) };
  if (varies.list) return Array.from({ length: items }, (_, item) => (varies.period ? row(item) : row(item)[0]));
  return varies.period ? row(0) : outcome(offset);
}
