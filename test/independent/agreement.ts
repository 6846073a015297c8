/** The module beside the second implementation, on scenarios at random: every number as a page would show it, every reason beside a null. */

import fc from 'fast-check';
import { calculate, type LineResults, lineCells, type Model, nestCells, type Quantities } from '../../src/calculation/index.ts';
import { formatValue, shownOf } from '../../src/format/quantity.ts';

import { models } from '../../src/schema/models.ts';
import { type AnyScenario, anyScenarioOf } from '../support/any-scenario.ts';
import { breakEven } from './break-even.ts';
import { caseloadRedistribution } from './caseload-redistribution.ts';
import { demand } from './demand.ts';
import { grantReduction } from './grant-reduction.ts';
import { placementBudget } from './placement-budget.ts';
import { placementMix } from './placement-mix.ts';
import { programmeCashFlow } from './programme-cash-flow.ts';
import { socialWorkTime } from './social-work-time.ts';
import { staffingCost } from './staffing-cost.ts';

type Second = (inputs: never, years: number) => object;

const second: Readonly<Record<string, Second>> = {
  'break-even': breakEven,
  'caseload-redistribution': caseloadRedistribution,
  demand,
  'grant-reduction': grantReduction,
  'placement-budget': placementBudget,
  'placement-mix': placementMix,
  'programme-cash-flow': programmeCashFlow,
  'social-work-time': socialWorkTime,
  'staffing-cost': staffingCost,
};

export interface Agreement {
  readonly scenarios: number;
  readonly cells: number;
  /** Cells without an answer in both. */
  readonly unanswered: number;
  /** What differs, in words; the first hundred. */
  readonly disagreements: readonly string[];
}

/** Compares a model with its second implementation on so many scenarios. */
export function agreementOf(name: string, scenarios: number, seed: number): Agreement {
  const model = models.get(name);
  const other = secondImplementation(name);
  if (!model) throw new Error(`${name} has no model.`);
  let [cells, unanswered] = [0, 0];
  const disagreements: string[] = [];
  for (const scenario of fc.sample(anyScenarioOf(model), { numRuns: scenarios, seed })) {
    for (const { cell, own, theirs } of pairsOf(model, other, scenario)) {
      cells += 1;
      if (own === undefined && theirs === undefined) unanswered += 1;
      if (own !== theirs && disagreements.length < 100)
        disagreements.push(
          `${cell}: the module shows ${own}, the second implementation ${theirs}, for ${JSON.stringify(scenario)}`,
        );
    }
  }
  return { scenarios, cells, unanswered, disagreements };
}

function pairsOf(model: Model, other: Second, { values, extents }: AnyScenario) {
  const inputs = nestCells(model, values, extents);
  const result = calculate<Quantities, Quantities>(model, inputs as never, extents);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
  const lines: LineResults<Quantities> = result.lines;
  const theirs = other(inputs as never, extents.years.length) as Record<string, unknown>;
  return lineCells(model, extents).map(({ name, quantity, item, period }) => {
    const at = (whole: unknown): unknown =>
      [whole].flat(2)[quantity.axes.length > 1 ? item * extents.years.length + period : item + period];
    const shown = (value: unknown) => (typeof value === 'number' ? formatValue(value, shownOf(quantity)) : undefined);
    return { cell: name, own: shown(at(lines[quantity.key])), theirs: shown(at(theirs[quantity.key])) };
  });
}

export const modelNames: readonly string[] = Object.keys(second);

/** The second implementation of a model. */
export function secondImplementation(name: string): Second {
  const found = second[name];
  if (!found) throw new Error(`${name} has no second implementation.`);
  return found;
}
