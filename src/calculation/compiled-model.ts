/** A model compiled for given years and items: every line worked out without checks, for whoever has checked already. */

import { lineCells, nestCells } from './cells.ts';
import { Compiler, readyAt } from './compile.ts';
import { type Extents, itemCount, noExtents, type Place, periodCount } from './extents.ts';
import { type Frame, runProgram } from './machine.ts';
import type { Model } from './model.ts';
import type { Node, Quantity } from './quantity.ts';
import { explain } from './reasons.ts';

/** Why there is no number, in a sentence for the reader. */
export interface NoAnswer {
  readonly noAnswer: string;
}

/** A number, or the reason why there is none. Never NaN, never infinite, never -0. */
export type Outcome = number | NoAnswer;

export const hasAnswer = (outcome: Outcome): outcome is number => typeof outcome === 'number';

const noAnswerOr = (value: number, reason: string | undefined): Outcome => (reason === undefined ? value : { noAnswer: reason });

/** The same for values that are known to be complete, within their bounds and to meet every condition: those of a calculator. */
export function workOut(
  model: Model,
  values: Readonly<Record<string, number>>,
  extents: Extents = noExtents,
): Readonly<Record<string, Outcome>> {
  return namedCells(model, run(compileModel(model, extents), nestCells(model, values, extents)), extents);
}

export interface Worked {
  readonly compiled: CompiledModel;
  readonly cells: readonly Outcome[];
}

export const namedCells = (model: Model, { compiled, cells }: Worked, extents: Extents): Readonly<Record<string, Outcome>> =>
  Object.fromEntries(
    lineCells(model, extents).map(({ name, quantity, item, period }): [string, Outcome] => {
      const { offset, periods } = compiled.place(quantity);
      return [name, cells[offset + item * periods + period] as Outcome];
    }),
  );

/** Every cell of the frame, inputs first, each a number or a reason. */
export function run(compiled: CompiledModel, values: Readonly<Record<string, unknown>>): Worked {
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

export const conditionsBroken = ({ conditions = [] }: Model, compiled: CompiledModel, frame: Frame): readonly string[] =>
  conditions.filter((_, index) => !compiled.holds(index, frame)).map(({ otherwise }) => otherwise);

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
  /** Made ready when they are first asked for. */
  const conditions: ((frame: Frame) => number)[] = [];

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
      const ready = conditions[index] ?? readyAt(condition.that.node, { period: 0, item: 0 }, { places, extents }, frame.length);
      conditions[index] = ready;
      const value = ready(frame);
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
