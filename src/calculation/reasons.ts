/** Why a cell has no answer: found after a run, from the very cells that it uses. */

import { type Closure, type Extents, type Frame, monthsInYear, type Place } from './compile.ts';
import type { Node, Quantity } from './quantity.ts';

export interface Explaining {
  readonly place: (quantity: Quantity) => Place;
  readonly compile: (node: Node) => Closure;
  readonly extents: Extents;
  readonly frame: Frame;
  /** The reasons found so far, by place in the frame. */
  readonly reasons: ReadonlyMap<number, string>;
}

interface Spot {
  readonly period: number;
  readonly item: number;
}

/** The first reason among the cells that it uses; what the line says of itself; a divisor that is nil. */
export function explain(line: Quantity, at: Spot, with_: Explaining): string {
  const formula = line.line?.formula as Node;
  const inherited = firstReason(formula, at, with_);
  if (inherited) return inherited;
  if (line.line?.whenNone) return line.line.whenNone;
  const nil = divisorsIn(formula).find((divisor) => with_.compile(divisor)(with_.frame, at.period, at.item) === 0);
  if (nil) return `${nil.type === 'reference' ? nil.quantity.label : 'What it is divided by'} is nil, so there is no answer.`;
  return 'The numbers are too large to give an answer.';
}

function firstReason(node: Node, at: Spot, with_: Explaining): string | undefined {
  if (node.type === 'number') return undefined;
  if (node.type === 'reference') return reasonOfCell(node.quantity, at, with_);
  if (node.type === 'negate') return firstReason(node.of, at, with_);
  if (node.type === 'operation') return firstReason(node.left, at, with_) ?? firstReason(node.right, at, with_);
  for (const [part, spot] of spotsUsed(node, at, with_.extents)) {
    const found = firstReason(part, spot, with_);
    if (found) return found;
  }
  return undefined;
}

function reasonOfCell(quantity: Quantity, { period, item }: Spot, { place, reasons }: Explaining): string | undefined {
  if (quantity.kind !== 'line') return undefined;
  const { offset, items, periods } = place(quantity);
  return reasons.get(offset + (items === 1 ? 0 : item * periods) + (periods === 1 ? 0 : period));
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
