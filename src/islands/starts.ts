/** Where a calculator may start from: any of its cases. */

import { type CalculatorFacts, type CaseFacts, extentsOf, openingCase } from '../views/calculator-facts.ts';
import type { Start, Starts } from './scenario-url.ts';

/** The opening case first, then the others. */
export function startsOf(facts: CalculatorFacts): Starts {
  const start = (of: CaseFacts): Start => ({ id: of.id, values: of.values, extents: extentsOf(facts, of), older: of.older });
  const opening = start(openingCase(facts));
  const others = facts.cases.filter(({ id }) => id !== facts.opens);
  return [facts.start ? { ...opening, values: facts.start } : opening, ...others.map(start)];
}
