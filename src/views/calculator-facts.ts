/** What a calculator is given: the paper's cases and where their figures stand. Plain data, small enough to travel in the page. */

import type { Extents } from '../calculation/index.ts';

/** Numbers by the names of their cells: `units`, `budgetGbp.2013-14`, `postsPerUnit.consultant`. */
export type Values = Readonly<Record<string, number>>;

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
  /** Worked out from what the paper prints. */
  readonly derived?: boolean;
  /** The paper has no use for this input. */
  readonly unused?: boolean;
  readonly because?: string;
}

/** The years and the items of the list that a case reaches over; a name for each item. */
export interface Reach {
  readonly years: readonly string[];
  readonly items: Readonly<Record<string, string>>;
}

/** What an earlier version of a calculator started from. */
export interface OlderStart {
  /** The values that were others then. */
  readonly values: Values;
  /** What has changed since, in sentences. */
  readonly says: string;
}

export interface CaseFacts {
  readonly id: string;
  readonly title: string;
  /** One of the paper's own cases, as against a neighbour's. */
  readonly own: boolean;
  readonly values: Values;
  /** Where its values come from, for the cells that are not as in the opening case. */
  readonly inputs: Readonly<Record<string, InputFacts>>;
  /** What the paper prints for a cell of the model's lines. */
  readonly printed: Readonly<Record<string, PrintedFacts>>;
  /** Where the model and the paper differ, why. */
  readonly why?: string;
  /** Where it reaches over other years or items than the opening case. */
  readonly reach?: Reach;
  /** What an address of an earlier version starts from here, by version. */
  readonly older?: Readonly<Record<string, OlderStart>>;
}

export interface CalculatorFacts {
  readonly paper: { readonly slug: string; readonly name: string };
  readonly opens: string;
  readonly reach: Reach;
  /** The name of the list that the model works over. */
  readonly list?: string;
  readonly cases: readonly CaseFacts[];
  /** Where the values of the opening case come from, by cell. */
  readonly inputs: Readonly<Record<string, InputFacts>>;
  /** For figures of the reader's own: what an address starts from, where no paper's case stands behind it. */
  readonly start?: Values;
}

/** The case that a calculator opens with. */
export function openingCase(facts: CalculatorFacts): CaseFacts {
  const found = facts.cases.find(({ id }) => id === facts.opens);
  if (!found) throw new Error(`No case is called ${facts.opens}.`);
  return found;
}

/** Whether two sets of values have the same cells, and so the same years and items. */
export const areAlike = (a: Values, b: Values): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((cell) => Object.hasOwn(b, cell));

export const isSame = (a: Values, b: Values): boolean => areAlike(a, b) && Object.keys(a).every((cell) => a[cell] === b[cell]);

/** The first case that has the same years and items as these values. */
export const baseCase = (facts: CalculatorFacts, values: Values): CaseFacts =>
  [openingCase(facts), ...facts.cases].find((each) => areAlike(each.values, values)) ?? openingCase(facts);

export const reachOf = (facts: CalculatorFacts, of: CaseFacts): Reach => of.reach ?? facts.reach;

/** The years and items of a case, as the calculation module takes them. */
export function extentsOf(facts: CalculatorFacts, of: CaseFacts): Extents {
  const { years, items } = reachOf(facts, of);
  return { years, lists: facts.list === undefined ? {} : { [facts.list]: Object.keys(items) } };
}

/** Where the value of a cell in a case comes from. */
export const inputFactsOf = (facts: CalculatorFacts, of: CaseFacts, cell: string): InputFacts | undefined =>
  of.inputs[cell] ?? facts.inputs[cell];

/**
 * The paper's own case that these values come nearest to: the one with the most inputs alike, the opening case where two are level.
 * What differs from it is marked as changed. Only cases with the same years and items can be set against them.
 */
export function nearestCase(facts: CalculatorFacts, values: Values): CaseFacts {
  const base = baseCase(facts, values);
  const alike = (each: CaseFacts) => Object.keys(each.values).filter((cell) => each.values[cell] === values[cell]).length;
  return facts.cases
    .filter((each) => each.own && areAlike(each.values, values))
    .reduce((best, each) => (alike(each) > alike(best) ? each : best), base);
}
