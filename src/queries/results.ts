/** Scenarios run through their models, at build time. */

import { calculate, caseloadRedistribution, type Model, type Outcome, type Quantities } from '../calculation/index.ts';
import type { Paper } from '../schema/content.ts';

/** Every model, by name. */
export const models: ReadonlyMap<string, Model> = new Map([caseloadRedistribution as Model].map((model) => [model.name, model]));

export interface Results {
  readonly model: Model;
  readonly values: Readonly<Record<string, number>>;
  readonly lines: Readonly<Record<string, Outcome>>;
}

export function getModel(name: string): Model {
  const model = models.get(name);
  if (!model) throw new Error(`There is no model "${name}". There are: ${[...models.keys()].join(', ')}.`);
  return model;
}

/** A scenario of a paper, worked out. Throws where its inputs are out of bounds. */
export function getResults(paper: Paper, scenarioId: string): Results {
  const scenario = paper.scenarios.get(scenarioId);
  if (!scenario) throw new Error(`${paper.slug} has no scenario "${scenarioId}".`);
  const model = getModel(scenario.model);
  const values = Object.fromEntries(Object.entries(scenario.inputs).map(([key, { value }]) => [key, value]));
  const result = calculate<Quantities, Quantities>(model, values);
  if (!result.ok)
    throw new Error(`${paper.slug}, scenario ${scenarioId}: ${result.problems.map(({ message }) => message).join(' ')}`);
  return { model, values, lines: result.lines as Results['lines'] };
}
