/** The calculation module loaded anew inside a test, so that what it does while it loads is under test too. */

import { vi } from 'vitest';

export type Calculation = typeof import('../../src/calculation/index.ts');

export async function freshCalculation(): Promise<Calculation> {
  vi.resetModules();
  return import('../../src/calculation/index.ts');
}

const bounds = { min: -1_000_000_000, max: 1_000_000_000 } as const;
export const spec = { ...bounds, step: 1, decimals: 2, slider: [0, 100], meaning: 'A test input.' } as const;
export const shown = { decimals: 2 } as const;

/** The working of a formula on one line, its tokens parted by bars, quantities by their labels. */
export const sayWorking = (c: Calculation, node: Parameters<Calculation['workingOf']>[0]): string =>
  c
    .workingOf(node)
    .map((token) => {
      if ('quantity' in token) return token.quantity.label;
      if ('symbol' in token) return token.symbol;
      return 'text' in token ? token.text : token.value;
    })
    .join('|');
