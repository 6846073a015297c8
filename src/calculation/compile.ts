/** Formulas to closures, once a model and extent: no text is ever evaluated, so the content security policy holds. */

import { isPeriod } from './axes.ts';
import type { Axis, Node, Operator, Quantity } from './quantity.ts';
import { roundDownWhole, roundUpWhole } from './rounding.ts';

/** How far the axes of one calculation reach. */
export interface Extents {
  /** Financial years in order: `['2013-14', '2014-15']`. */
  readonly years: readonly string[];
  /** The items of each named list. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

export const monthsInYear = 12;

/** Where a quantity's values stand in the frame: item by item, period by period. */
export interface Place {
  readonly offset: number;
  readonly items: number;
  readonly periods: number;
}

export type Frame = Float64Array;
/** Evaluates for one period and one list item. Not finite where there is no answer. */
export type Closure = (frame: Frame, period: number, item: number) => number;

export const periodCount = (axes: readonly Axis[], extents: Extents): number =>
  axes.includes('month') ? extents.years.length * monthsInYear : axes.includes('year') ? extents.years.length : 1;

export const itemCount = (axes: readonly Axis[], extents: Extents): number => {
  const list = axes.find((axis) => !isPeriod(axis));
  return list === undefined ? 1 : (extents.lists[list]?.length ?? 0);
};

/** NaN is the one mark of a cell without an answer: infinity would give min(), max() and 1 ÷ x an answer again. */
export const orNone = (value: number): number => (Number.isFinite(value) ? value : Number.NaN);

const cancellingNoise = 1e-14;

/** Adds. What is left where two parts cancel is noise, not a number: 840 × 1.1 − 924 is nil. */
const add = (left: number, right: number): number => {
  const sum = left + right;
  return Math.abs(sum) < cancellingNoise * Math.abs(left) ? 0 : sum;
};

const operations: Record<Operator, (left: Closure, right: Closure) => Closure> = {
  '+': (left, right) => (frame, period, item) => add(left(frame, period, item), right(frame, period, item)),
  '-': (left, right) => (frame, period, item) => add(left(frame, period, item), -right(frame, period, item)),
  '*': (left, right) => (frame, period, item) => left(frame, period, item) * right(frame, period, item),
  '/': (left, right) => (frame, period, item) => orNone(left(frame, period, item) / right(frame, period, item)),
  '^': (left, right) => (frame, period, item) => {
    const base = left(frame, period, item);
    return Number.isNaN(base) ? base : orNone(base ** right(frame, period, item));
  },
};

const periodValue: Record<string, Closure> = {
  monthStart: (_frame, period) => period,
  monthMiddle: (_frame, period) => period + 0.5,
  yearsSinceFirst: (_frame, period) => period,
};

/** Compiles a formula against the places of its quantities. */
export function compileNode(node: Node, places: ReadonlyMap<Quantity, Place>, extents: Extents): Closure {
  const compile = (inner: Node): Closure => compileNode(inner, places, extents);
  if (node.type === 'number') {
    const { value } = node;
    return () => value;
  }
  if (node.type === 'reference') return compileReference(node.quantity, places);
  if (node.type === 'negate') {
    const of = compile(node.of);
    return (frame, period, item) => -of(frame, period, item);
  }
  if (node.type === 'operation') return operations[node.operator](compile(node.left), compile(node.right));
  return compileCall(node, compile, extents);
}

function compileReference(quantity: Quantity, places: ReadonlyMap<Quantity, Place>): Closure {
  const fixed = quantity.kind === 'constant' ? () => quantity.value ?? Number.NaN : periodValue[quantity.key];
  if (quantity.kind === 'constant' || quantity.kind === 'period') return fixed as Closure;
  const place = places.get(quantity);
  if (!place) throw new Error(`"${quantity.label}" is used in a formula but is not part of the model.`);
  const { offset, items, periods } = place;
  if (items === 1 && periods === 1) return (frame) => frame[offset] as number;
  const itemStep = items === 1 ? 0 : periods;
  const periodStep = periods === 1 ? 0 : 1;
  return (frame, period, item) => frame[offset + item * itemStep + period * periodStep] as number;
}

function compileCall({ name, of, list }: Node & { type: 'call' }, compile: (node: Node) => Closure, extents: Extents): Closure {
  const [first, second, third] = of.map(compile) as [Closure, Closure, Closure];
  const years = extents.years.length;
  const sum = (from: number, to: number, value: (index: number) => number): number => {
    let result = 0;
    for (let index = from; index < to; index += 1) result = add(result, value(index));
    return result;
  };
  switch (name) {
    case 'roundUp':
      return (frame, period, item) => roundUpWhole(first(frame, period, item));
    case 'roundDown':
      return (frame, period, item) => roundDownWhole(first(frame, period, item));
    case 'least':
      return reduceAll(of.map(compile), Math.min);
    case 'greatest':
      return reduceAll(of.map(compile), Math.max);
    case 'notNegative':
      return (frame, period, item) => Math.max(0, first(frame, period, item));
    case 'isAtLeast':
      return (frame, period, item) => compareAtLeast(first(frame, period, item), second(frame, period, item));
    case 'total': {
      const items = extents.lists[list as Axis]?.length ?? 0;
      return (frame, period) => sum(0, items, (item) => first(frame, period, item));
    }
    case 'average':
      return (frame, year, item) =>
        sum(year * monthsInYear, (year + 1) * monthsInYear, (month) => first(frame, month, item)) / monthsInYear;
    case 'sumOfYears':
      return (frame, _period, item) => sum(0, years, (year) => first(frame, year, item));
    case 'runningTotal':
      return (frame, period, item) => sum(0, period + 1, (year) => first(frame, year, item));
    case 'previous':
      return (frame, period, item) => (period === 0 ? second(frame, period, item) : first(frame, period - 1, item));
    case 'yearsUntilPositiveForGood':
      return (frame, _period, item) => yearsUntilPositive(years, (year) => first(frame, year, item));
    case 'partOfTheWay':
      return (frame, period, item) =>
        partOfTheWay(first(frame, period, item), second(frame, period, item), third(frame, period, item));
    case 'onlyWhere':
      return (frame, period, item) => (second(frame, period, item) > 0 ? first(frame, period, item) : Number.NaN);
    case 'greatestOfYears':
      return (frame, _period, item) => {
        let greatest = first(frame, 0, item);
        for (let year = 1; year < years; year += 1) greatest = Math.max(greatest, first(frame, year, item));
        return greatest;
      };
    case 'ofFirstYear':
      return (frame, _period, item) => first(frame, 0, item);
    case 'ofLastYear':
      return (frame, _period, item) => first(frame, years - 1, item);
  }
}

const reduceAll =
  (parts: readonly Closure[], choose: (...values: number[]) => number): Closure =>
  (frame, period, item) =>
    parts.map((part) => part(frame, period, item)).reduce((chosen, value) => choose(chosen, value));

const compareAtLeast = (left: number, right: number): number =>
  Number.isNaN(left - right) ? Number.NaN : add(left, -right) >= 0 ? 1 : 0;

/** Nil up to `from`, all from `to` on, a straight line between; a step where the two are one moment. */
function partOfTheWay(at: number, from: number, to: number): number {
  if (Number.isNaN(at - from - to)) return Number.NaN;
  if (at >= to) return 1;
  return at <= from ? 0 : (at - from) / (to - from);
}

/** See `yearsUntilPositiveForGood` in language.ts. NaN where the total is not positive at the end. */
function yearsUntilPositive(years: number, totalAt: (year: number) => number): number {
  let lastNotPositive = -1;
  for (let year = 0; year < years; year += 1) {
    if (Number.isNaN(totalAt(year))) return Number.NaN;
    if (totalAt(year) <= 0) lastNotPositive = year;
  }
  if (lastNotPositive >= years - 1) return Number.NaN;
  const before = lastNotPositive < 0 ? 0 : totalAt(lastNotPositive);
  return lastNotPositive + 1 - before / (totalAt(lastNotPositive + 1) - before);
}

/** Every quantity that a formula refers to, in reading order. */
export function referencesIn(node: Node): readonly Quantity[] {
  if (node.type === 'number') return [];
  if (node.type === 'reference') return [node.quantity];
  if (node.type === 'negate') return referencesIn(node.of);
  return (node.type === 'operation' ? [node.left, node.right] : node.of).flatMap(referencesIn);
}
