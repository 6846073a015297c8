/** Runs a model: values in, every line out, each a number or a stated reason why there is none. */

import { inputCells, lineCells, nestCells, shapeOf } from './cells.ts';
import { Compiler, valueAt } from './compile.ts';
import { type Extents, itemCount, noExtents, type Place, periodCount } from './extents.ts';
import { type Frame, runProgram } from './machine.ts';
import { axesOf, type Model, type Quantities } from './model.ts';
import { checkInputs, type InputProblem } from './problems.ts';
import type { Axis, Node, Quantity } from './quantity.ts';
import { explain } from './reasons.ts';

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

/** The same for values that are known to be complete, within their bounds and to meet every condition: those of a calculator. */
export function workOut(
  model: Model,
  values: Readonly<Record<string, number>>,
  extents: Extents = noExtents,
): Readonly<Record<string, Outcome>> {
  return namedCells(model, run(compileModel(model, extents), nestCells(model, values, extents)), extents);
}

interface Worked {
  readonly compiled: CompiledModel;
  readonly cells: readonly Outcome[];
}

const namedCells = (model: Model, { compiled, cells }: Worked, extents: Extents): Readonly<Record<string, Outcome>> =>
  Object.fromEntries(
    lineCells(model, extents).map(({ name, quantity, item, period }): [string, Outcome] => {
      const { offset, periods } = compiled.place(quantity);
      return [name, cells[offset + item * periods + period] as Outcome];
    }),
  );

/** Every cell of the frame, inputs first, each a number or a reason. */
function run(compiled: CompiledModel, values: Readonly<Record<string, unknown>>): Worked {
  const frame = compiled.fill(values);
  compiled.run(frame);
  const reasons = compiled.reasons(frame);
  const cells = Array.from(frame.subarray(0, compiled.cells), (value, index) => noAnswerOr(value, reasons.get(index)));
  return { compiled, cells };
}

/** What the values break of the conditions that they must meet together, in sentences. Each must be within its own bounds. */
export function brokenConditions(
  model: Model,
  values: Readonly<Record<string, number>>,
  extents: Extents = noExtents,
): readonly string[] {
  const compiled = compileModel(model, extents);
  return conditionsBroken(model, compiled, compiled.fill(nestCells(model, values, extents)));
}

const conditionsBroken = ({ conditions = [] }: Model, compiled: CompiledModel, frame: Frame): readonly string[] =>
  conditions.filter((_, index) => !compiled.holds(index, frame)).map(({ otherwise }) => otherwise);

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

const noAnswerOr = (value: number, reason: string | undefined): Outcome => (reason === undefined ? value : { noAnswer: reason });

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

/** A model compiled for given extents. A frame holds every cell first, inputs before lines; NaN where there is no answer. */
export interface CompiledModel {
  /** How many places of a frame are cells. */
  readonly cells: number;
  readonly place: (quantity: Quantity) => Place;
  readonly fill: (values: Readonly<Record<string, unknown>>) => Frame;
  /** Works out every line of the frame. */
  readonly run: (frame: Frame) => void;
  /** After `run`: why each cell without an answer has none. */
  readonly reasons: (frame: Frame) => ReadonlyMap<number, string>;
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
  const compiler = new Compiler(size, places, extents);
  for (const line of Object.values(model.lines)) writeLine(compiler, line, place(line));
  const { program, newFrame } = compiler.finish();

  return {
    cells: size,
    place,
    fill: (values) => {
      const frame = newFrame();
      for (const [key, quantity] of Object.entries(model.inputs)) {
        const { offset } = place(quantity);
        [values[key]].flat(2).forEach((value, index) => {
          frame[offset + index] = value as number;
        });
      }
      return frame;
    },
    run: (frame) => runProgram(program, frame),
    reasons: (frame) => {
      const reasons = new Map<number, string>();
      for (const line of Object.values(model.lines)) {
        const { offset, items, periods } = place(line);
        for (let index = 0; index < items * periods; index += 1) {
          if (!Number.isNaN(frame[offset + index])) continue;
          const spot = { period: index % periods, item: Math.floor(index / periods) };
          reasons.set(offset + index, explain(line, spot, { places, extents, frame, reasons }));
        }
      }
      return reasons;
    },
    holds: (index, frame) => {
      const condition = model.conditions?.[index];
      if (!condition) return true;
      const { above = Number.NEGATIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY } = condition;
      const value = valueAt(condition.that.node, { period: 0, item: 0 }, { places, extents, frame });
      return value > above && value >= atLeast;
    },
  };
}

function writeLine(compiler: Compiler, line: Quantity, { offset, items, periods }: Place): void {
  const { formula } = line.line as { formula: Node };
  for (let item = 0; item < items; item += 1) {
    for (let period = 0; period < periods; period += 1)
      compiler.writeCell(formula, { period, item }, offset + item * periods + period);
  }
  compiler.writeSettling(offset, items * periods);
}
