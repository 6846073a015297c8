/** Where a calculator may start from: a case for each set of years and items among its cases. */

import { baseCase, type CalculatorFacts, type CaseFacts, extentsOf, openingCase } from '../views/calculator-facts.ts';
import type { Start, Starts } from './scenario-url.ts';

/** The opening case first, then the first case of each other set of years and items. */
export function startsOf(facts: CalculatorFacts): Starts {
  const start = (of: CaseFacts): Start => ({ id: of.id, values: of.values, extents: extentsOf(facts, of), older: of.older });
  const others = facts.cases.filter((each) => each.id !== facts.opens && baseCase(facts, each.values) === each);
  const opening = start(openingCase(facts));
  return [facts.start ? { ...opening, values: facts.start } : opening, ...others.map(start)];
}
