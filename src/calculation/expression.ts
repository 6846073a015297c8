/** Formulas over figure ids: the sums of a paper (`cases_to_move_15 / caseload_wanted_15`), in the grammar of the models. */

import { valueAt } from './compile.ts';
import type { NoAnswer } from './compiled-model.ts';
import { noExtents } from './extents.ts';
import { parseFormula } from './formula-text.ts';
import { type Node, type Quantity, referencesIn } from './quantity.ts';
import { type Dimensions, parseUnit } from './units.ts';

/** A figure as a formula sees it: `value` in base units of `unit`. */
export interface KnownFigure {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
}

export interface Formula {
  readonly node: Node;
  readonly dimensions: Dimensions;
  /** The names it refers to, in reading order, each once. */
  readonly names: readonly string[];
}

/**
 * Reads a formula over named figures.
 * @throws `FormulaError` with the column of the fault; `UnitError` where units cannot meet
 */
export function formulaOver(text: string, figureNamed: (name: string) => KnownFigure | undefined): Formula {
  const known = new Map<string, Quantity>();
  const { node, dimensions } = parseFormula(text, (name) => {
    const figure = figureNamed(name);
    if (!figure) return undefined;
    const quantity = known.get(name) ?? asConstant(name, figure);
    known.set(name, quantity);
    return quantity;
  });
  return { node, dimensions, names: [...new Set(referencesIn(node).map(({ key }) => key))] };
}

const asConstant = (name: string, figure: KnownFigure): Quantity => ({
  kind: 'constant',
  axes: [],
  label: figure.label,
  unit: figure.unit,
  dimensions: parseUnit(figure.unit),
  key: name,
  value: figure.value,
});

/** The value of a formula over figures, at full precision, or the reason why there is none. */
export function evaluateFormula({ node }: Pick<Formula, 'node'>): number | NoAnswer {
  const nowhere = { places: new Map(), extents: noExtents, frame: new Float64Array(0) };
  const value = valueAt(node, { period: 0, item: 0 }, nowhere) + 0;
  return Number.isFinite(value) ? value : { noAnswer: 'It would divide by nil.' };
}
