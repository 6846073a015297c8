/** What a calculator is given: the paper's cases and where their figures stand. Plain data, small enough to travel in the page. */

export interface PrintedFacts {
  /** As the paper prints it: `c.400`. */
  readonly shown: string;
  readonly value: number;
  /** `paragraph 3.7`. */
  readonly where: string;
}

export interface InputFacts {
  /** The paragraph, or where else the value comes from; in a few words. */
  readonly source: string;
  /** The paper gives it. If not, `because` says why we chose it. */
  readonly inPaper: boolean;
  readonly because?: string;
}

export interface CaseFacts {
  readonly id: string;
  readonly title: string;
  /** One of the paper's own cases, as against a neighbour's. */
  readonly own: boolean;
  readonly values: Readonly<Record<string, number>>;
  /** What the paper prints for a line of the model. */
  readonly printed: Readonly<Record<string, PrintedFacts>>;
  /** Where the model and the paper differ, why. */
  readonly why?: string;
}

export interface CalculatorFacts {
  readonly paper: { readonly slug: string; readonly name: string };
  readonly opens: string;
  readonly cases: readonly CaseFacts[];
  readonly inputs: Readonly<Record<string, InputFacts>>;
}

/** The case that a calculator opens with. */
export function openingCase(facts: CalculatorFacts): CaseFacts {
  const found = facts.cases.find(({ id }) => id === facts.opens);
  if (!found) throw new Error(`No case is called ${facts.opens}.`);
  return found;
}

/**
 * The paper's own case that these values come nearest to: the one with the most inputs alike, the opening case where two are level.
 * What differs from it is marked as changed.
 */
export function nearestCase(facts: CalculatorFacts, values: Readonly<Record<string, number>>): CaseFacts {
  const opening = openingCase(facts);
  const alike = (each: CaseFacts) => Object.keys(each.values).filter((key) => each.values[key] === values[key]).length;
  return facts.cases.filter(({ own }) => own).reduce((best, each) => (alike(each) > alike(best) ? each : best), opening);
}
