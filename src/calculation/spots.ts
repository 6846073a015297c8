/** Where a function reads its parts: over the items of a list, the months of a year, the years so far. */

import { type Extents, monthsInYear, type Spot } from './extents.ts';
import type { Node } from './quantity.ts';

/** The parts of a function, each with the period and item at which it is read. */
export function spotsUsed(
  { name, of, list }: Node & { type: 'call' },
  at: Spot,
  extents: Extents,
): readonly (readonly [Node, Spot])[] {
  const [first, second] = of as [Node, Node];
  const periods = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => [first, { ...at, period: from + index }] as const);
  switch (name) {
    case 'total':
      return (extents.lists[list ?? ''] ?? []).map((_, item) => [first, { ...at, item }]);
    case 'average':
      return periods(at.period * monthsInYear, (at.period + 1) * monthsInYear);
    case 'sumOfYears':
    case 'greatestOfYears':
    case 'yearsUntilPositiveForGood':
      return periods(0, extents.years.length);
    case 'runningTotal':
      return periods(0, at.period + 1);
    case 'previous':
      return [at.period === 0 ? [second, at] : [first, { ...at, period: at.period - 1 }]];
    case 'ofFirstYear':
      return periods(0, 1);
    case 'ofLastYear':
      return periods(extents.years.length - 1, extents.years.length);
    default:
      return of.map((part) => [part, at]);
  }
}
