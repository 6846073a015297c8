/** One case of a calculator beside the paper's: values, results and what was changed. The views read it; nothing here shows anything. */

import { type Calculation, calculate, type Model, type Outcome, type Quantities } from '../calculation/index.ts';
import { type CalculatorFacts, type CaseFacts, nearestCase } from './calculator-facts.ts';

export type Values = Readonly<Record<string, number>>;
export type Lines = Readonly<Record<string, Outcome>>;

export interface Case {
  readonly model: Model;
  readonly facts: CalculatorFacts;
  readonly values: Values;
  readonly lines: Lines;
  /** The paper's own case that it is set against. */
  readonly paper: CaseFacts;
  readonly paperLines: Lines;
  readonly changedInputs: ReadonlySet<string>;
  readonly changedLines: ReadonlySet<string>;
}

/** Works out a case and the paper's own. Every value must be within its bounds: fields and addresses see to that. */
export function caseOf(model: Model, facts: CalculatorFacts, values: Values): Case {
  const paper = nearestCase(facts, values);
  const [lines, paperLines] = [linesOf(model, values), linesOf(model, paper.values)];
  const changed = (keys: readonly string[], a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>) =>
    new Set(keys.filter((key) => a[key] !== b[key]));
  return {
    model,
    facts,
    values,
    lines,
    paper,
    paperLines,
    changedInputs: changed(Object.keys(model.inputs), values, paper.values),
    changedLines: changed(Object.keys(model.lines), lines, paperLines),
  };
}

/** Every line of a model for values within their bounds. */
export function linesOf(model: Model, values: Values): Lines {
  const result: Calculation<Quantities> = calculate<Quantities, Quantities>(model, values);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
  return result.lines as Lines;
}
