/** Why a cell has no answer: found after a run, from the very cells that it uses. */

import { valueAt } from './compile.ts';
import { type Extents, indexAt, type Place, type Spot } from './extents.ts';
import type { Frame } from './machine.ts';
import type { Node, Quantity } from './quantity.ts';
import { spotsUsed } from './spots.ts';

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

function divisorsIn(node: Node): readonly Node[] {
  if (node.type === 'number' || node.type === 'reference') return [];
  if (node.type === 'negate') return divisorsIn(node.of);
  if (node.type === 'call') return node.of.flatMap(divisorsIn);
  return [...(node.operator === '/' ? [node.right] : []), ...divisorsIn(node.left), ...divisorsIn(node.right)];
}
