/** Which inputs stand in front and which behind "More assumptions", and which of them share a table. */

import type { Quantity } from '../calculation/index.ts';
import { openingCase } from './calculator-facts.ts';
import type { Case } from './case.ts';

/** One input by itself, or inputs that vary along the same axes and share a table. */
export interface FieldGroup {
  readonly inputs: readonly Quantity[];
  /** Inputs of a table have a cell for each item, year, or item and year. */
  readonly isTable: boolean;
}

export interface FieldGroups {
  readonly front: readonly FieldGroup[];
  readonly behind: readonly FieldGroup[];
}

export function fieldGroups(of: Case): FieldGroups {
  const inputs = Object.values(of.model.inputs);
  return {
    front: grouped(inputs.filter((input) => isInFront(of, input))),
    behind: grouped(inputs.filter((input) => !isInFront(of, input))),
  };
}

/** What the paper has no use for goes behind; what the paper prints, and is not nil, comes to the front. */
function isInFront({ facts }: Case, { key, input }: Quantity): boolean {
  const cells = Object.entries(facts.inputs).filter(([cell]) => cell === key || cell.startsWith(`${key}.`));
  if (cells.length > 0 && cells.every(([, { unused }]) => unused)) return false;
  const values = openingCase(facts).values;
  return !input?.minor || cells.some(([cell, { inPaper, derived }]) => inPaper && !derived && values[cell] !== 0);
}

function grouped(inputs: readonly Quantity[]): readonly FieldGroup[] {
  const groups: { inputs: Quantity[]; isTable: boolean }[] = [];
  for (const input of inputs) {
    const own = input.axes.join();
    const kept = groups.find((group) => input.axes.length === 1 && group.inputs[0]?.axes.join() === own);
    if (kept) kept.inputs.push(input);
    else groups.push({ inputs: [input], isTable: own !== '' });
  }
  return groups;
}
