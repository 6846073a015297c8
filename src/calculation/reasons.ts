/** Why a cell has no answer: found after a run, from the very cells that it uses. */

import { valueAt } from './compile.ts';
import { type Extents, indexAt, monthsInYear, type Place, type Spot } from './extents.ts';
import type { Frame } from './machine.ts';
import type { Node, Quantity } from './quantity.ts';

export interface Explaining {
  readonly places: ReadonlyMap<Quantity, Place>;
  readonly extents: Extents;
  readonly frame: Frame;
  /** The reasons found so far, by place in the frame. */
  readonly reasons: ReadonlyMap<number, string>;
}

/** The first reason among the cells that it uses; what the line says of itself; a divisor that is nil. */
export function explain(line: Quantity, at: Spot, given: Explaining): string {
  const formula = line.line?.formula as Node;
  const inherited = firstReason(formula, at, given);
  if (inherited) return inherited;
  if (line.line?.whenNone) return line.line.whenNone;
  const nil = divisorsIn(formula).find((divisor) => valueAt(divisor, at, given) === 0);
  if (nil) return `${nil.type === 'reference' ? nil.quantity.label : 'What it is divided by'} is nil, so there is no answer.`;
  return 'These numbers give no answer, or one that is too large.';
}

function firstReason(node: Node, at: Spot, given: Explaining): string | undefined {
  if (node.type === 'number') return undefined;
  if (node.type === 'reference') return reasonOfCell(node.quantity, at, given);
  if (node.type === 'negate') return firstReason(node.of, at, given);
  if (node.type === 'operation') return firstReason(node.left, at, given) ?? firstReason(node.right, at, given);
  for (const [part, spot] of spotsUsed(node, at, given.extents)) {
    const found = firstReason(part, spot, given);
    if (found) return found;
  }
  return undefined;
}

function reasonOfCell(quantity: Quantity, at: Spot, { places, reasons }: Explaining): string | undefined {
  const place = quantity.kind === 'line' ? places.get(quantity) : undefined;
  return place && reasons.get(indexAt(place, at));
}

/** The parts of a function, each with the period and item at which it is read. */
function spotsUsed({ name, of, list }: Node & { type: 'call' }, at: Spot, extents: Extents): readonly (readonly [Node, Spot])[] {
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

function divisorsIn(node: Node): readonly Node[] {
  if (node.type === 'number' || node.type === 'reference') return [];
  if (node.type === 'negate') return divisorsIn(node.of);
  if (node.type === 'call') return node.of.flatMap(divisorsIn);
  return [...(node.operator === '/' ? [node.right] : []), ...divisorsIn(node.left), ...divisorsIn(node.right)];
}
