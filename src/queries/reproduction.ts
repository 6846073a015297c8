/** How closely the models reproduce what the papers print: every printed cell of every scenario beside the model's own. */

import { type Cell, inputCells, judge, lineCells, type Outcome, type Verdict } from '../calculation/index.ts';
import type { Figure, Paper, Scenario, ScenarioInput } from '../schema/content.ts';
import { getPapers } from './content.ts';
import { getFigure, getScenarios } from './figures.ts';
import { getModel, getResults } from './results.ts';

export interface ReproducedCell {
  readonly cell: Cell;
  readonly outcome: Outcome;
  readonly figure: Figure;
  /** How the model's number stands to the printed one, at the precision with which it was printed. */
  readonly verdict: Exclude<Verdict, 'cannot be checked'>;
}

export interface ReproducedScenario {
  readonly paper: Paper;
  readonly scenario: Scenario;
  readonly cells: readonly ReproducedCell[];
}

/** The scenarios of a model, with the cells that their papers print, paper by paper. */
export const getReproductions = (modelName: string): readonly ReproducedScenario[] =>
  getPapers().flatMap((paper) =>
    getScenarios(paper, modelName).map((scenario) => ({ paper, scenario, cells: reproducedCells(paper, scenario) })),
  );

function reproducedCells(paper: Paper, scenario: Scenario): readonly ReproducedCell[] {
  const { model, lines } = getResults(paper, scenario.id);
  const cells = new Map(lineCells(model, scenario.extents).map((cell) => [cell.name, cell]));
  return [...cells].flatMap(([name, cell]) => {
    const [id, outcome] = [scenario.printed[name], lines[name]];
    if (id === undefined || outcome === undefined) return [];
    const figure = getFigure(paper, id);
    return [{ cell, outcome, figure, verdict: verdictOf(outcome, figure) }];
  });
}

/** How an outcome stands to a printed figure, at the precision with which it was printed. */
export function verdictOf(outcome: Outcome, { value, low, high, precision, roundedTo }: Figure): ReproducedCell['verdict'] {
  if (typeof outcome !== 'number') return 'differs';
  if (value !== undefined) return judge(outcome, value, roundedTo ?? precision);
  return low !== undefined && high !== undefined && outcome >= low && outcome <= high ? 'matches after rounding' : 'differs';
}

/** The numbers of a scenario that its paper does not print, each with its status and reason. */
export function getUnprintedInputs(scenario: Scenario): readonly { readonly cell: Cell; readonly input: ScenarioInput }[] {
  return inputCells(getModel(scenario.model), scenario.extents).flatMap((cell) => {
    const input = scenario.inputs[cell.name];
    return input && input.status !== 'printed' ? [{ cell, input }] : [];
  });
}
