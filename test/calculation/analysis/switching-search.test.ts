/** Where the search for a switching value looks: a sum whose answer turns several times, with turns worked by hand. */

import { expect, test } from 'vitest';
import { freshCalculation, shown, spec } from '../../support/fresh.ts';

interface Case {
  readonly at: number;
  readonly min?: number;
  readonly max?: number;
  readonly slider?: readonly [number, number];
  readonly decimals?: number;
  readonly step?: number;
  /** The sum is at most nil from the first to the second, and from the third to the fourth. */
  readonly within: readonly [number, number, number, number];
}

async function search({ at, min = 0, max = 100, slider = [0, 100], decimals = 0, step = 1, within }: Case) {
  const c = await freshCalculation();
  const turnAt = (index: 0 | 1 | 2 | 3) => c.constant(`Turn ${index}`, 'number', within[index]);
  const x = c.input('X', 'number', { ...spec, min, max, slider, decimals, step });
  const product = c.once(
    'Product',
    'number',
    c.f`(${x} - ${turnAt(0)}) * (${x} - ${turnAt(1)}) * (${x} - ${turnAt(2)}) * (${x} - ${turnAt(3)})`,
    shown,
  );
  const model = c.defineModel({
    name: 'turns',
    version: 1,
    title: '',
    question: '',
    inputs: { x },
    lines: { product },
    headlines: [],
  });
  const scenario = { extents: { years: [], lists: {} }, values: { x: at } };
  const { met, down, up } = c.switchingValue(model, scenario, 'x', { line: 'product', sense: 'at most', value: 0 });
  const turn = (each: typeof down) => each && [each.lastSame, each.firstOther];
  return { met, down: turn(down), up: turn(up) };
}

test('the nearest turn on either side, however many there are', async () => {
  const within = [30, 31, 70, 71] as const;
  expect(await search({ at: 0, within })).toEqual({ met: false, down: undefined, up: [29, 30] });
  expect(await search({ at: 50, within })).toEqual({ met: false, down: [32, 31], up: [69, 70] });
  expect(await search({ at: 100, within })).toEqual({ met: false, down: [72, 71], up: undefined });
  expect(await search({ at: 30, within })).toEqual({ met: true, down: [30, 29], up: [31, 32] });
});

test('a turn at the very bound, and one a single step away', async () => {
  expect(await search({ at: 40, within: [-9, 0, 100, 109] })).toEqual({ met: false, down: [1, 0], up: [99, 100] });
  expect(await search({ at: 1, within: [-9, 0, 2, 9] })).toEqual({ met: false, down: [1, 0], up: [1, 2] });
});

test('every step is tried up to eight hundred of them: a window of one step cannot hide', async () => {
  expect(await search({ at: 0, max: 800, within: [401, 401, 799, 799] })).toEqual({
    met: false,
    down: undefined,
    up: [400, 401],
  });
  expect(await search({ at: 800, max: 800, within: [1, 1, 399, 399] })).toEqual({ met: false, down: [400, 399], up: undefined });
});

test('in a range far wider than the slider, the slider’s stretch is searched closely', async () => {
  const wide = { min: -1_000_000, max: 1_000_000 };
  expect(await search({ at: 0, ...wide, slider: [0, 400], within: [37, 37, 301, 301] })).toEqual({
    met: false,
    down: undefined,
    up: [36, 37],
  });
  expect(await search({ at: 0, ...wide, slider: [-400, 0], within: [-301, -301, -37, -37] })).toEqual({
    met: false,
    down: [-36, -37],
    up: undefined,
  });
  expect(await search({ at: 500, ...wide, slider: [100, 500], within: [101, 101, 163, 163] })).toEqual({
    met: false,
    down: [164, 163],
    up: undefined,
  });
  // The window begins where the slider does: 2,500 a step from the value, so only the slider’s own end finds it.
  expect(await search({ at: 0, ...wide, slider: [61_234, 61_634], within: [61_234, 61_234, 900_001, 900_001] })).toEqual({
    met: false,
    down: undefined,
    up: [61_233, 61_234],
  });
});

test('steps of a hundredth: the turn is found to a hundredth', async () => {
  expect(await search({ at: 0, max: 8, step: 0.01, decimals: 2, within: [1.25, 1.5, 6, 7] })).toEqual({
    met: false,
    down: undefined,
    up: [1.24, 1.25],
  });
});
