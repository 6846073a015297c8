/** The working of a line as tokens: `format` prints them in words, and again with the reader's own numbers. */

import type { Extents, Spot } from './extents.ts';
import type { FunctionName, Node, Operator, Quantity } from './quantity.ts';
import { spotsUsed } from './spots.ts';

export type WorkingToken =
  /** `spot`: which of its cells, where the working is that of one cell. */
  | { readonly type: 'quantity'; readonly quantity: Quantity; readonly spot?: Spot }
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

/** The cell whose working is wanted: the parts of sums and averages are then written out. */
export interface WorkingAt {
  readonly spot: Spot;
  readonly extents: Extents;
}

/** Longer sums keep their first two parts and their last. */
const mostParts = 6;

/** The tokens of a formula, with brackets only where they are needed; of one cell of it, with every part of its sums, where `at` is given. */
export function workingOf(node: Node, at?: WorkingAt): readonly WorkingToken[] {
  if (node.type === 'number') return [{ type: 'number', value: node.value }];
  if (node.type === 'reference') return [{ type: 'quantity', quantity: node.quantity, ...(at ? { spot: at.spot } : {}) }];
  if (node.type === 'negate') return [operator('−'), ...bracketed(node.of, negationStrength, true, at)];
  if (node.type === 'call') return (at && writtenOut(node, at)) ?? callTokens(node.name, node.of, at);
  if (isSilent(node.right)) return workingOf(node.left, at);
  const own = strength[node.operator];
  return [
    ...bracketed(node.left, own, node.operator === '^', at),
    operator(symbols[node.operator]),
    ...bracketed(node.right, own, node.operator !== '+' && node.operator !== '*', at),
  ];
}

type Call = Node & { readonly type: 'call' };

/** A function over periods or items as the sum, average or list that it is in this cell. */
function writtenOut(node: Call, { spot, extents }: WorkingAt): readonly WorkingToken[] | undefined {
  const parts = spotsUsed(node, spot, extents).map(([part, where]) => ({ part, at: { spot: where, extents } }));
  const [first] = parts;
  switch (node.name) {
    case 'previous':
    case 'ofFirstYear':
    case 'ofLastYear':
      return first && workingOf(first.part, first.at);
    case 'total':
    case 'sumOfYears':
    case 'runningTotal':
      return joined(parts, [operator('+')], strength['+']);
    case 'average':
      return [
        { type: 'bracket', symbol: '(' },
        ...joined(parts, [operator('+')], strength['+']),
        { type: 'bracket', symbol: ')' },
        operator('÷'),
        { type: 'number', value: parts.length },
      ];
    case 'greatestOfYears':
    case 'yearsUntilPositiveForGood': {
      const [before, , after] = phrases[node.name];
      return [
        words(node.name === 'greatestOfYears' ? 'the greatest of ' : before),
        ...joined(parts, [words(', ')], 0),
        ...tail(after),
      ];
    }
    default:
      return undefined;
  }
}

const tail = (text: string): readonly WorkingToken[] => (text === '' ? [] : [words(text)]);

function joined(
  parts: readonly { readonly part: Node; readonly at: WorkingAt }[],
  joint: readonly WorkingToken[],
  outer: number,
): readonly WorkingToken[] {
  const isLong = parts.length > mostParts;
  const shown = isLong ? [...parts.slice(0, 2), ...parts.slice(-1)] : parts;
  return shown.flatMap(({ part, at }, index) => [
    ...(index > 0 ? joint : []),
    ...(isLong && index === 2 ? [words('…'), ...joint] : []),
    ...bracketed(part, outer, false, at),
  ]);
}

function callTokens(name: FunctionName, of: readonly Node[], at?: WorkingAt): readonly WorkingToken[] {
  if (name === 'onlyWhere' && (at || isSameReference(of))) return workingOf(of[0] as Node, at);
  const [before, between, after] = phrases[name];
  const joint = (index: number) => (name === 'partOfTheWay' && index === 2 ? ' to ' : between);
  const parts = of.flatMap((part, index) => [
    ...(index > 0 ? [words(joint(index))] : []),
    ...bracketed(part, 0, between !== '', at),
  ]);
  return [...tail(before), ...parts, ...tail(after)];
}

/** A value that is its own condition says itself once. */
const isSameReference = ([first, second]: readonly Node[]): boolean =>
  first?.type === 'reference' && second?.type === 'reference' && first.quantity === second.quantity;

const isSilent = (node: Node): boolean => node.type === 'reference' && node.quantity.silent === true;

const words = (text: string): WorkingToken => ({ type: 'words', text });
const operator = (symbol: (typeof symbols)[Operator]): WorkingToken => ({ type: 'operator', symbol });

function bracketed(node: Node, outer: number, alsoWhenEqual: boolean, at?: WorkingAt): readonly WorkingToken[] {
  const inner = innerStrength(node, at);
  const needed = inner < outer || (alsoWhenEqual && inner === outer);
  const tokens = workingOf(node, at);
  return needed ? [{ type: 'bracket', symbol: '(' }, ...tokens, { type: 'bracket', symbol: ')' }] : tokens;
}

function innerStrength(node: Node, at?: WorkingAt): number {
  if (node.type === 'operation' && isSilent(node.right)) return innerStrength(node.left, at);
  if (node.type === 'operation') return strength[node.operator];
  if (node.type === 'negate') return negationStrength;
  if (node.type === 'call') return at ? strengthWrittenOut(node, at) : 0;
  return Number.POSITIVE_INFINITY;
}

const sums: readonly FunctionName[] = ['total', 'sumOfYears', 'runningTotal'];
const selectors: readonly FunctionName[] = ['previous', 'ofFirstYear', 'ofLastYear'];

/** How tightly a function's own working at a cell holds together: a sum as a sum, an average as a division. */
function strengthWrittenOut(node: Call, { spot, extents }: WorkingAt): number {
  if (node.name === 'average') return strength['/'];
  if (node.name === 'onlyWhere') return innerStrength(node.of[0] as Node, { spot, extents });
  const used = spotsUsed(node, spot, extents);
  const [first] = used;
  const isSum = sums.includes(node.name);
  if (isSum && used.length > 1) return strength['+'];
  return first && (isSum || selectors.includes(node.name)) ? innerStrength(first[0], { spot: first[1], extents }) : 0;
}
