/** The dimensions of a formula, checked as they are worked out. */

import { DefinitionError, type FunctionName, type Node } from './quantity.ts';
import { combineDimensions, type Dimensions, describeDimensions, isDimensionless, sameDimensions, UnitError } from './units.ts';

/** Works out the dimensions of a formula. Throws `UnitError` where two parts cannot meet, in words that say what to do. */
export function dimensionsOf(node: Node): Dimensions {
  if (node.type === 'number') return {};
  if (node.type === 'reference') return node.quantity.dimensions;
  if (node.type === 'negate') return dimensionsOf(node.of);
  if (node.type === 'call') return dimensionsOfCall(node.name, node.of);
  const left = dimensionsOf(node.left);
  const right = dimensionsOf(node.right);
  if (node.operator === '*') return combineDimensions(left, right, 1);
  if (node.operator === '/') return combineDimensions(left, right, -1);
  if (node.operator === '^') {
    requirePlain(left, node.left, 'can be raised to a power');
    requirePlain(right, node.right, 'can be a power');
    return {};
  }
  const doing = node.operator === '+' ? 'add' : 'subtract';
  return requireSame(left, right, `${doing} ${nameOf(node.left)} and ${nameOf(node.right)}`);
}

function dimensionsOfCall(name: FunctionName, of: readonly Node[]): Dimensions {
  const [first = {}, ...rest] = of.map(dimensionsOf);
  if (name === 'onlyWhere') return first;
  for (const other of rest) requireSame(first, other, `compare ${of.map(nameOf).join(' and ')}`);
  if (name === 'isAtLeast' || name === 'partOfTheWay') return {};
  return name === 'yearsUntilPositiveForGood' ? { year: 1 } : first;
}

function requireSame(left: Dimensions, right: Dimensions, doing: string): Dimensions {
  if (sameDimensions(left, right)) return left;
  throw new UnitError(
    `Cannot ${doing}: one is ${describeDimensions(left)}, the other ${describeDimensions(right)}. Multiply or divide by an input that turns one into the other.`,
  );
}

function requirePlain(dimensions: Dimensions, node: Node, role: string): void {
  if (isDimensionless(dimensions)) return;
  throw new UnitError(`Only a plain number or a share ${role}; ${nameOf(node)} is ${describeDimensions(dimensions)}.`);
}

function nameOf(node: Node): string {
  if (node.type === 'reference') return `"${node.quantity.label}"`;
  return node.type === 'number' ? String(node.value) : 'a formula';
}

/** Throws unless a formula gives the unit that its line or claim declares. */
export function requireUnit(label: string, found: Dimensions, unit: string, declared: Dimensions): void {
  if (sameDimensions(found, declared)) return;
  throw new DefinitionError(
    `"${label}" is declared in ${unit}, but its formula gives ${describeDimensions(found)}. Change the unit, or the formula.`,
  );
}
