/** What formulas are made of: quantities (inputs, lines, constants, periods), nodes and expressions. */

import type { Dimensions } from './units.ts';

/**
 * Along what a quantity varies. No axis: once. `month` and `year` are periods (financial years, April to March);
 * any other name is a named list (posts, placement types, ages).
 */
export type Axis = string;

/** How a value is written in a sentence: `['social worker', 'social workers']`. */
export type Noun = readonly [one: string, other: string];

export interface InputSpec {
  /** Bounds, inclusive, in the input's unit. */
  readonly min: number;
  readonly max: number;
  /** One press of an arrow key. */
  readonly step: number;
  /** Decimal places that may be typed (of a percentage, for a share). */
  readonly decimals: number;
  /** The useful stretch that the slider covers; the field accepts all between the bounds. */
  readonly slider: readonly [from: number, to: number];
  /** One plain sentence: what the input means. */
  readonly meaning: string;
  /** Kept behind "More assumptions": most readers leave it alone. */
  readonly minor?: boolean;
  /**
   * For a minor input: the value that leaves answers as they would be without it, nil where none is given. `'ask'`: there is none, and
   * somebody who fills in figures of their own must say.
   */
  readonly neutral?: number | 'ask';
  readonly noun?: Noun;
}

export interface LineSpec {
  /** Decimal places shown. */
  readonly decimals: number;
  readonly noun?: Noun;
  /** What to say when this line itself has no answer ("Nobody is left to hold the cases."). */
  readonly whenNone?: string;
  /** One plain sentence: what the line means. */
  readonly meaning?: string;
  /** A step that says nothing while the minor inputs stand as they were. */
  readonly minor?: boolean;
}

export interface Quantity<A extends Axis = Axis> {
  readonly kind: 'input' | 'line' | 'constant' | 'period';
  readonly axes: readonly A[];
  readonly label: string;
  readonly unit: string;
  readonly dimensions: Dimensions;
  /** The name in its model, given by `defineModel`. */
  key: string;
  readonly input?: InputSpec;
  readonly line?: LineSpec & { readonly formula: Node };
  /** The value of a constant. */
  readonly value?: number;
  /** A constant of 1 that only turns a rate into an amount (one year): working in words leaves it out. */
  readonly silent?: boolean;
}

export type Operator = '+' | '-' | '*' | '/' | '^';

export type FunctionName =
  | 'roundUp'
  | 'roundDown'
  | 'least'
  | 'greatest'
  | 'notNegative'
  | 'isAtLeast'
  | 'total'
  | 'average'
  | 'sumOfYears'
  | 'runningTotal'
  | 'previous'
  | 'yearsUntilPositiveForGood'
  | 'partOfTheWay'
  | 'onlyWhere'
  | 'greatestOfYears'
  | 'ofFirstYear'
  | 'ofLastYear';

export type Node =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'reference'; readonly quantity: Quantity }
  | { readonly type: 'negate'; readonly of: Node }
  | { readonly type: 'operation'; readonly operator: Operator; readonly left: Node; readonly right: Node }
  | { readonly type: 'call'; readonly name: FunctionName; readonly of: readonly Node[]; readonly list?: Axis };

export interface Expression<A extends Axis = Axis> {
  readonly axes: readonly A[];
  readonly dimensions: Dimensions;
  readonly node: Node;
}

export type Term<A extends Axis = Axis> = Quantity<A> | Expression<A>;

/** A model or formula that cannot be right. The message says what to do; thrown when the model is defined. */
export class DefinitionError extends Error {
  override name = 'DefinitionError';
}

/** Every quantity that a formula refers to, in reading order. */
export function referencesIn(node: Node): readonly Quantity[] {
  if (node.type === 'number') return [];
  if (node.type === 'reference') return [node.quantity];
  if (node.type === 'negate') return referencesIn(node.of);
  return (node.type === 'operation' ? [node.left, node.right] : node.of).flatMap(referencesIn);
}

export const nodeOf = (term: Term): Node => ('node' in term ? term.node : { type: 'reference', quantity: term });

export const describeTerm = (term: Term): string => ('label' in term ? `"${term.label}"` : 'the formula');
