/** A case of a paper as its calculator holds it. */

import { calculatorFacts } from '../../src/authoring/calculator-facts.ts';
import { getContent, getPaper } from '../../src/queries/content.ts';
import { getModel } from '../../src/queries/results.ts';
import type { Values } from '../../src/views/calculator-facts.ts';
import { type Case, caseOf } from '../../src/views/case.ts';

/** The case of that id, or the one that the calculator opens with, with some of its numbers changed. */
export const caseFor = (slug: string, model: string, id?: string, changes: Values = {}): Case => {
  const facts = calculatorFacts(getContent(), getPaper(slug), model);
  const found = facts.cases.find((each) => each.id === (id ?? facts.opens));
  if (!found) throw new Error(`No case ${id}.`);
  return caseOf(getModel(model), facts, { ...found.values, ...changes });
};
