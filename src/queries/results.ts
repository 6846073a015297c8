/** Scenarios run through their models, at build time. */

import { calculateCells, type Model, type Outcome, type Quality, qualityLogs } from '../calculation/index.ts';
import type { Paper, Scenario } from '../schema/content.ts';
import { models } from '../schema/models.ts';

export { models };

export interface Results {
  readonly scenario: Scenario;
  readonly model: Model;
  /** By the names of cells: `units`, `budgetGbp.2013-14`. */
  readonly values: Readonly<Record<string, number>>;
  readonly lines: Readonly<Record<string, Outcome>>;
}

export function getModel(name: string): Model {
  const model = models.get(name);
  if (!model) throw new Error(`There is no model "${name}". There are: ${[...models.keys()].join(', ')}.`);
  return model;
}

/** What a reader must know before relying on a model. */
export function getQuality(name: string): Quality {
  const log = qualityLogs.get(name);
  if (!log) throw new Error(`There is no quality log for "${name}". Add src/calculation/quality/${name}.ts.`);
  return log;
}

/** A scenario of a paper, worked out. Throws where its inputs break a condition of the model. */
export function getResults(paper: Paper, scenarioId: string): Results {
  const scenario = paper.scenarios.get(scenarioId);
  if (!scenario) throw new Error(`${paper.slug} has no scenario "${scenarioId}".`);
  const model = getModel(scenario.model);
  const values = Object.fromEntries(Object.entries(scenario.inputs).map(([key, { value }]) => [key, value]));
  const result = calculateCells(model, values, scenario.extents);
  if (!result.ok)
    throw new Error(`${paper.slug}, scenario ${scenarioId}: ${result.problems.map(({ message }) => message).join(' ')}`);
  return { scenario, model, values, lines: result.cells };
}
