/** How switching values are looked for: the grid, the narrowing, the bounds, and what is not possible. */

import { expect, test } from 'vitest';
import { type Calculation, freshCalculation, shown } from '../../support/fresh.ts';

const noExtents = { years: [], lists: {} };
const sliderTo = (to: number) => [0, to] as const;

/** A window: 1 from `from` to `to` of the input, otherwise 0. */
function windowModel(
  c: Calculation,
  bounds: { min: number; max: number; step: number; decimals: number; slider: readonly [number, number] },
) {
  const x = c.input('X', 'number', { ...bounds, meaning: 'X.' });
  const from = c.input('From', 'number', { min: -1e9, max: 1e9, step: 1, decimals: 4, slider: [0, 1], meaning: 'From.' });
  const to = c.input('To', 'number', { min: -1e9, max: 1e9, step: 1, decimals: 4, slider: [0, 1], meaning: 'To.' });
  const inside = c.once('Inside', 'number', c.f`${c.isAtLeast(x, from)} * ${c.isAtLeast(to, x)}`, shown);
  return c.defineModel({
    name: 'window',
    version: 1,
    title: '',
    question: '',
    inputs: { x, from, to },
    lines: { inside },
    headlines: [],
    conditions: [c.requires(c.f`${x} - 13`, { above: -1_000_000_013, otherwise: 'Never.' })],
  });
}

test('finds a window from outside it, and leaves it at both ends from inside', async () => {
  const c = await freshCalculation();
  const model = windowModel(c, { min: 0, max: 100, step: 1, decimals: 2, slider: sliderTo(100) }) as never;
  const turn = (x: number) =>
    c.switchingValue(model, { values: { x, from: 40.5, to: 60 }, extents: noExtents }, 'x', {
      line: 'inside',
      sense: 'at least',
      value: 1,
    });
  expect(turn(50)).toMatchObject({
    met: true,
    down: { lastSame: 40.5, firstOther: 40.49, impossible: false },
    up: { lastSame: 60, firstOther: 60.01, impossible: false },
  });
  expect(turn(10)).toMatchObject({ met: false, down: undefined, up: { lastSame: 40.49, firstOther: 40.5 } });
  expect(turn(90)).toMatchObject({ met: false, up: undefined, down: { lastSame: 60.01, firstOther: 60 } });
  expect(turn(0)).toMatchObject({ met: false, down: undefined, up: { firstOther: 40.5 } });
  expect(turn(100)).toMatchObject({ met: false, up: undefined, down: { firstOther: 60 } });
});

test('on wide bounds a narrow window is found where the slider goes, and bounds themselves are tried', async () => {
  const c = await freshCalculation();
  const model = windowModel(c, { min: 0, max: 1_000_000, step: 1, decimals: 0, slider: [1_000, 3_000] }) as never;
  const turn = (x: number, from: number, to: number) =>
    c.switchingValue(model, { values: { x, from, to }, extents: noExtents }, 'x', { line: 'inside', sense: 'above', value: 0 });
  expect(turn(0, 2_000, 2_020).up).toEqual({ lastSame: 1_999, firstOther: 2_000, impossible: false });
  expect(turn(500_000, 2_000, 2_020).down).toEqual({ lastSame: 2_021, firstOther: 2_020, impossible: false });
  expect(turn(500_000, 1_000_000, 1_000_001).up).toEqual({ lastSame: 999_999, firstOther: 1_000_000, impossible: false });
  expect(turn(500_000, -5, 0).down).toEqual({ lastSame: 1, firstOther: 0, impossible: false });
  expect(turn(500_000, -5, -1)).toMatchObject({ down: undefined, up: undefined });
  expect(turn(500_000, 700_000, 800_000).up).toEqual({ lastSame: 699_999, firstOther: 700_000, impossible: false });
});

test('each sense of comparison, at the threshold itself', async () => {
  const c = await freshCalculation();
  const { meets } = c;
  const at = (sense: 'at least' | 'at most' | 'above' | 'below') =>
    [1, 2, 3].map((value) => meets(value, { line: '', sense, value: 2 }));
  expect(at('at least')).toEqual([false, true, true]);
  expect(at('at most')).toEqual([true, true, false]);
  expect(at('above')).toEqual([false, false, true]);
  expect(at('below')).toEqual([true, false, false]);
  expect(meets(Number.NaN, { line: '', sense: 'below', value: 2 })).toBe(false);
});

test('says where the numbers no longer go together, and refuses what is no comparison or no scenario', async () => {
  const c = await freshCalculation();
  const from = c.input('From', 'month', { min: 0, max: 20, step: 1, decimals: 0, slider: [0, 20], meaning: 'From.' });
  const until = c.input('Until', 'month', { min: 0, max: 20, step: 1, decimals: 0, slider: [0, 20], meaning: 'Until.' });
  const length = c.once('Length', 'month', c.f`${until} - ${from}`, shown);
  const model = c.defineModel({
    name: 'span',
    version: 1,
    title: '',
    question: '',
    inputs: { from, until },
    lines: { length },
    headlines: [],
    conditions: [c.requires(c.f`${until} - ${from}`, { atLeast: 0, otherwise: 'It must end after it begins.' })],
  }) as never;
  const scenario = { values: { from: 3, until: 9 }, extents: noExtents };
  const least = { line: 'length', sense: 'at least', value: 0 } as const;
  expect(c.switchingValue(model, scenario, 'until', least)).toMatchObject({
    met: true,
    down: { lastSame: 3, firstOther: 2, impossible: true },
    up: undefined,
  });
  expect(() => c.switchingValue(model, scenario, 'until', { ...least, sense: 'like' as never })).toThrow(
    '"like" is no comparison. Write one of: at least, at most, above, below.',
  );
  expect(() => c.switchingValue(model, { values: { from: 3, until: 99 }, extents: noExtents }, 'until', least)).toThrow(
    'Until (until) is 99 month. It must be from 0 to 20.',
  );
  const none = { noAnswer: 'The numbers do not go together.' };
  expect(c.tornado(model, scenario, 'length', [{ input: 'until', low: 1, high: 12 }])).toEqual([
    { input: 'until', low: 1, high: 12, atLow: none, atHigh: 9, width: undefined },
  ]);
  const sides = { rows: { input: 'from', along: [2, 8] }, columns: { input: 'until', along: [5, 10] } };
  expect(c.twoWayGrid(model, scenario, 'length', sides)).toEqual([
    [3, 8],
    [none, 2],
  ]);
  const drawn = c.rangeOf(model, scenario, {
    line: 'length',
    ranges: [{ input: 'until', low: 0, expected: 3, high: 6 }],
    runs: 400,
  });
  expect(drawn.answered).toBeGreaterThan(0.4);
  expect(drawn.answered).toBeLessThan(0.6);
});

test('the generator gives the published sequence of sfc32 for its seeding', async () => {
  const c = await freshCalculation();
  // Worked through by the published steps: a + b + d; a = b ^ b >>> 9; b = c + c << 3; c = c <<< 21 + sum, after fifteen rounds.
  let [a, b, x, d] = [0x9e3779b9n, 0x243f6a88n, 0xb7e15162n, 5n];
  const word = (value: bigint) => BigInt.asUintN(32, value);
  const next = () => {
    const sum = word(a + b + d);
    d = word(d + 1n);
    a = b ^ (b >> 9n);
    b = word(x + (x << 3n));
    x = word(word((x << 21n) | (x >> 11n)) + sum);
    return Number(sum) / 2 ** 32;
  };
  for (let round = 0; round < 15; round += 1) next();
  const own = c.sfc32(5);
  expect(Array.from({ length: 20 }, own)).toEqual(Array.from({ length: 20 }, next));
  expect(c.triangular(0.3, 4, 4, 4)).toBe(4);
  expect(c.triangular(0.5, 10, 15, 20)).toBe(15);
});
