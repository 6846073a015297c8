/** Cells of a scenario in words: `Over budget, 2013-14`; `Cost of the line in the year, Consultant social worker, 2013-14`. */

import type { Cell } from '../calculation/index.ts';
import type { Scenario } from '../schema/content.ts';
import type { Prose } from '../schema/prose.ts';

/** What stands behind a cell's label: its item, then its year or month. `text` writes an item's name out. */
export function whichWords({ itemId, periodId }: Cell, scenario: Scenario, text: (prose: Prose) => string): string {
  const item = itemId === undefined ? undefined : scenario.items.get(itemId);
  return [item && text(item), periodId].filter((part) => part !== undefined).join(', ');
}

/** The label of a cell with its item and period. */
export function cellWords(cell: Cell, scenario: Scenario, text: (prose: Prose) => string): string {
  const which = whichWords(cell, scenario, text);
  return which === '' ? cell.quantity.label : `${cell.quantity.label}, ${which}`;
}
