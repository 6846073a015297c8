/** Values that a paper's scenarios need and the paper does not give, input by input: what the calculators mark "not in the paper". */

import { type Cell, inputCells, type Model } from '../calculation/index.ts';
import type { InputStatus, Paper, Scenario, ScenarioInput } from '../schema/content.ts';
import { getModelNames, getScenarios } from './figures.ts';
import { getModel } from './results.ts';

/** One input as a scenario fills it in: cells of one reason stand together, with their values. */
export interface UngivenValue {
  readonly scenario: Scenario;
  readonly input: ScenarioInput;
  readonly cells: readonly Cell[];
  readonly values: readonly number[];
}

export interface UngivenInput {
  readonly model: Model;
  /** The name of the input in the model. */
  readonly key: string;
  /** The opening case's first; then, where that leaves it at nil, each other that another case puts in its place. */
  readonly filledIn: readonly UngivenValue[];
}

const ungiven: readonly InputStatus[] = ['fitted', 'our assumption', 'outside source'];

/**
 * The inputs of one model that the paper does not give. An input that the opening case takes from the paper is given, though another
 * case may try some other value of it.
 */
export function getUngivenInputs(paper: Paper, modelName: string): readonly UngivenInput[] {
  const model = getModel(modelName);
  const filledIn = getScenarios(paper, modelName).flatMap((scenario) => valuesOf(model, scenario));
  const keys = filledIn.filter(({ scenario }) => scenario.opens).map(keyOf);
  return [...new Set(keys)].map((key) => {
    const own = filledIn.filter((value) => keyOf(value) === key);
    const opening = own.filter(({ scenario }) => scenario.opens);
    const isLeftOut = opening.every(({ values }) => values.every((value) => value === 0));
    return { model, key, filledIn: isLeftOut ? withoutRepeats(own) : opening };
  });
}

/** Two cases that fill an input in alike say it once. */
const withoutRepeats = (values: readonly UngivenValue[]): readonly UngivenValue[] =>
  [...Map.groupBy(values, sameness).values()].flatMap(([first]) => (first ? [first] : []));

/** All of a paper, model by model. */
export const getUngivenByModel = (paper: Paper): readonly (readonly [Model, readonly UngivenInput[]])[] =>
  getModelNames(paper)
    .map((name): [Model, readonly UngivenInput[]] => [getModel(name), getUngivenInputs(paper, name)])
    .filter(([, inputs]) => inputs.length > 0);

const keyOf = ({ cells }: UngivenValue): string => cells[0]?.quantity.key ?? '';

function valuesOf(model: Model, scenario: Scenario): readonly UngivenValue[] {
  const cells = inputCells(model, scenario.extents).filter(({ name }) => ungiven.includes(inputOf(scenario, name).status));
  const alike = Map.groupBy(cells, ({ name, quantity }) => JSON.stringify([quantity.key, reasonOf(inputOf(scenario, name))]));
  return [...alike.values()].map((own) => ({
    scenario,
    input: inputOf(scenario, own[0]?.name ?? ''),
    cells: own,
    values: own.map(({ name }) => inputOf(scenario, name).value),
  }));
}

function inputOf(scenario: Scenario, cell: string): ScenarioInput {
  const input = scenario.inputs[cell];
  if (!input) throw new Error(`Scenario ${scenario.id} has no ${cell}.`);
  return input;
}

/** How the scenario knows its number, as it would be compared. */
const reasonOf = ({ status, source, because }: ScenarioInput) => [status, source, because];

const sameness = ({ input, values }: UngivenValue): string => JSON.stringify([reasonOf(input), [...new Set(values)]]);
