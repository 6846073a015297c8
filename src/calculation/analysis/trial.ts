/** Trying a scenario again and again with other numbers: compiled once, one frame, no checks of inputs within bounds. */

import { type Cell, inputCells, lineCells, nestCells } from '../cells.ts';
import { type CompiledModel, compileModel } from '../compiled-model.ts';
import { type Extents, indexAt } from '../extents.ts';
import type { Frame } from '../machine.ts';
import type { Model } from '../model.ts';
import { checkInputs } from '../problems.ts';
import type { InputSpec } from '../quantity.ts';

/** A scenario by the names of its cells, with the years and items that it reaches over. */
export interface Scenario {
  readonly values: Readonly<Record<string, number>>;
  readonly extents: Extents;
}

export interface Trial {
  readonly model: Model;
  readonly scenario: Scenario;
  /** An input cell by its name. Throws where there is none. */
  readonly input: (name: string) => InputCell;
  /** A line cell's place in the frame. Throws where there is none. */
  readonly line: (name: string) => number;
  readonly frame: Frame;
  /** Works out every line of the frame. False where the inputs break a condition of the model. */
  readonly run: () => boolean;
  /** Puts the scenario's own numbers back. */
  readonly reset: () => void;
  /** Why a cell has no answer, after `run`. */
  readonly reasonAt: (index: number) => string;
}

export interface InputCell {
  readonly cell: Cell;
  readonly index: number;
  readonly spec: InputSpec;
  /** Decimal places of the input in its own unit: a percentage with one decimal has three as a share. */
  readonly decimals: number;
}

/** A request that no analysis can answer. The message says what to do instead. */
export class AnalysisError extends Error {
  override name = 'AnalysisError';
}

/** Makes ready to try a scenario of a model. Throws where its own inputs are refused. */
export function trialOf(model: Model, scenario: Scenario): Trial {
  const { values, extents } = scenario;
  const nested = nestCells(model, values, extents);
  const problems = checkInputs(model, nested, extents);
  if (problems.length > 0) throw new AnalysisError(problems.map(({ message }) => message).join(' '));
  const compiled = compileModel(model, extents);
  const frame = compiled.fill(nested);
  const own = frame.slice();
  const inputs = placesOf(inputCells(model, extents), compiled);
  const lines = placesOf(lineCells(model, extents), compiled);
  const conditions = (model.conditions ?? []).map((_, index) => index);
  return {
    model,
    scenario,
    frame,
    input: (name) => inputCell(requireCell(inputs, name, `an input of ${model.name}`)),
    line: (name) => requireCell(lines, name, `a line of ${model.name}`).index,
    run: () => {
      if (!conditions.every((index) => compiled.holds(index, frame))) return false;
      compiled.run(frame);
      return true;
    },
    reset: () => frame.set(own),
    reasonAt: (index) => compiled.reasons(frame).get(index) ?? '',
  };
}

interface PlacedCell {
  readonly cell: Cell;
  readonly index: number;
}

const placesOf = (cells: readonly Cell[], compiled: CompiledModel): ReadonlyMap<string, PlacedCell> =>
  new Map(cells.map((cell) => [cell.name, { cell, index: indexAt(compiled.place(cell.quantity), cell) }]));

function requireCell(cells: ReadonlyMap<string, PlacedCell>, name: string, what: string): PlacedCell {
  const found = cells.get(name);
  if (!found) throw new AnalysisError(`"${name}" is not ${what}. There are: ${[...cells.keys()].slice(0, 40).join(', ')}.`);
  return found;
}

function inputCell({ cell, index }: PlacedCell): InputCell {
  const { input: spec, unit } = cell.quantity;
  if (!spec) throw new AnalysisError(`"${cell.name}" is not an input.`);
  return { cell, index, spec, decimals: unit === 'share' ? spec.decimals + 2 : spec.decimals };
}
