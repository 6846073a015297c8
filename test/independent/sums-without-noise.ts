/**
 * The small sums that all nine models share. Each keeps two promises: what is nil on paper is exactly nil (0.1 + 0.2 − 0.3), and
 * no answer is ever −0, NaN or Infinity.
 */

/** A sum of two parts smaller than this share of its first part is noise of the machine, not a number. */
const NOISE = 1e-14;

/** A number this close to a whole number is that whole number: 10.000000001 posts are 10. */
const NEARLY_WHOLE = 0.000000005;

/** One part and another; nil where the two cancel on paper. */
export function sum(first: number, second: number): number {
  const exact = first + second;
  return Math.abs(exact) < NOISE * Math.abs(first) ? 0 : exact + 0;
}

/** The first number less the second; nil where they are the same on paper. */
export function difference(first: number, second: number): number {
  return sum(first, -second);
}

/** How much the first number is above the second; nil where it is not. */
export function excess(first: number, second: number): number {
  return Math.max(0, difference(first, second));
}

/** All factors multiplied; adding 0 turns −0 (nil times a negative number) into 0. */
export function product(...factors: number[]): number {
  return factors.reduce((soFar, factor) => soFar * factor, 1) + 0;
}

/** The first number divided by the second; no answer where the second is nil. */
export function quotient(first: number, second: number): number | null {
  const exact = first / second + 0;
  return Number.isFinite(exact) ? exact : null;
}

/** The sum of a list, in order. */
export function total(list: readonly number[]): number {
  return list.reduce((soFar, part) => sum(soFar, part), 0);
}

/** The sum of a list up to and with each of its items. */
export function runningTotals(list: readonly number[]): number[] {
  let soFar = 0;
  return list.map((part) => {
    soFar = sum(soFar, part);
    return soFar;
  });
}

/** For each year the sum over the items of a list by year. */
export function totalsByYear(items: readonly (readonly number[])[], years: number): number[] {
  return indexes(years).map((year) => total(items.map((item) => at(item, year))));
}

/** Rounded up to whole things (posts, children). */
export function wholeOnesUp(exact: number): number {
  const nearest = Math.round(exact);
  return (Math.abs(exact - nearest) <= NEARLY_WHOLE ? nearest : Math.ceil(exact)) + 0;
}

/** What a later line makes of an earlier one; no answer where the earlier one has none. */
export function whereKnown(value: number | null, use: (known: number) => number | null): number | null {
  return value === null ? null : use(value);
}

/** 0, 1, 2 … one for each of `count` things. */
export function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** One item of a list that must be there. */
export function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) {
    throw new RangeError(`The list has ${list.length} items, so there is none with index ${index}.`);
  }
  return item;
}
