/** The working of a line as tokens: `format` prints them in words, and again with the reader's own numbers. */

import type { FunctionName, Node, Operator, Quantity } from './quantity.ts';

export type WorkingToken =
  | { readonly type: 'quantity'; readonly quantity: Quantity }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'operator'; readonly symbol: '+' | '−' | '×' | '÷' | '^' }
  | { readonly type: 'bracket'; readonly symbol: '(' | ')' }
  | { readonly type: 'words'; readonly text: string };

const symbols: Record<Operator, '+' | '−' | '×' | '÷' | '^'> = { '+': '+', '-': '−', '*': '×', '/': '÷', '^': '^' };
const strength: Record<Operator, number> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };
const negationStrength = 3;

/** The words that stand before, between and after the parts of a function. */
const phrases: Record<FunctionName, readonly [before: string, between: string, after: string]> = {
  roundUp: ['', '', ', rounded up to whole ones'],
  roundDown: ['', '', ', rounded down to whole ones'],
  least: ['the smaller of ', ' and ', ''],
  greatest: ['the larger of ', ' and ', ''],
  notNegative: ['', '', ', or nil if that is negative'],
  isAtLeast: ['1 where ', ' is at least ', ', otherwise 0'],
  total: ['the sum of ', '', ''],
  average: ['the average over the year of ', '', ''],
  sumOfYears: ['the sum over all years of ', '', ''],
  runningTotal: ['the running total of ', '', ''],
  previous: ['', ' of the period before, at first ', ''],
  yearsUntilPositiveForGood: ['the years until ', '', ' is above nil and stays so'],
  partOfTheWay: ['how far ', ' is on the way from ', ', between nil and all'],
  onlyWhere: ['', ', only where there is any ', ''],
  greatestOfYears: ['the greatest in any year of ', '', ''],
  ofFirstYear: ['', '', ' in the first year'],
  ofLastYear: ['', '', ' in the last year'],
};

/** The tokens of a formula, with brackets only where they are needed. */
export function workingOf(node: Node): readonly WorkingToken[] {
  if (node.type === 'number') return [{ type: 'number', value: node.value }];
  if (node.type === 'reference') return [{ type: 'quantity', quantity: node.quantity }];
  if (node.type === 'negate') return [{ type: 'operator', symbol: '−' }, ...bracketed(node.of, negationStrength, true)];
  if (node.type === 'call') return callTokens(node.name, node.of);
  if (isSilent(node.right)) return workingOf(node.left);
  const own = strength[node.operator];
  return [
    ...bracketed(node.left, own, node.operator === '^'),
    { type: 'operator', symbol: symbols[node.operator] },
    ...bracketed(node.right, own, node.operator !== '+' && node.operator !== '*'),
  ];
}

function callTokens(name: FunctionName, of: readonly Node[]): readonly WorkingToken[] {
  if (name === 'onlyWhere' && isSameReference(of)) return workingOf(of[0] as Node);
  const [before, between, after] = phrases[name];
  const joint = (index: number) => (name === 'partOfTheWay' && index === 2 ? ' to ' : between);
  const parts = of.flatMap((part, index) => [...(index > 0 ? [words(joint(index))] : []), ...bracketed(part, 0, between !== '')]);
  return [words(before), ...parts, words(after)].filter((token) => token.type !== 'words' || token.text !== '');
}

/** A value that is its own condition says itself once. */
const isSameReference = ([first, second]: readonly Node[]): boolean =>
  first?.type === 'reference' && second?.type === 'reference' && first.quantity === second.quantity;

const isSilent = (node: Node): boolean => node.type === 'reference' && node.quantity.silent === true;

const words = (text: string): WorkingToken => ({ type: 'words', text });

function bracketed(node: Node, outer: number, alsoWhenEqual: boolean): readonly WorkingToken[] {
  const inner = innerStrength(node);
  const needed = inner < outer || (alsoWhenEqual && inner === outer);
  const tokens = workingOf(node);
  return needed ? [{ type: 'bracket', symbol: '(' }, ...tokens, { type: 'bracket', symbol: ')' }] : tokens;
}

function innerStrength(node: Node): number {
  if (node.type === 'operation' && isSilent(node.right)) return innerStrength(node.left);
  if (node.type === 'operation') return strength[node.operator];
  if (node.type === 'negate') return negationStrength;
  return node.type === 'call' ? 0 : Number.POSITIVE_INFINITY;
}
