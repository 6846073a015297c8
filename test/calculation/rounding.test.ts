import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, roundDownWhole, roundHalfAway, roundToStep, roundUpWhole } from '../../src/calculation/index.ts';

describe('roundHalfAway', () => {
  test.each([
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [-0.4, 0, 0],
    [8.345, 2, 8.35],
    [1050, -2, 1100],
    [-0.0000001, 2, 0],
    [1e21, 2, 1e21],
    [1e-9, 2, 0],
  ])('rounds %d to %d places: %d', (value, decimals, expected) => {
    expect(Object.is(roundHalfAway(value, decimals), expected)).toBe(true);
  });
  test('moves no value by more than half a step, and is the same on both sides of nil', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const rounded = roundHalfAway(value, decimals);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
        expect(roundHalfAway(-value, decimals)).toBe(rounded === 0 ? 0 : -rounded);
      }),
    );
  });
});

describe('whole things', () => {
  test('round up past noise and never to negative nil', () => {
    expect([10.000000001, 10.00000001, 9.6, -0.5, 0].map(roundUpWhole)).toEqual([10, 11, 10, 0, 0]);
    expect(Object.is(roundUpWhole(-0.5), 0)).toBe(true);
    expect([9.9999999999, 9.6, -0.5].map(roundDownWhole)).toEqual([10, 9, -1]);
  });
});

describe('roundToStep', () => {
  test.each([
    [4.736, 0.5, 4.5],
    [420, 100, 400],
    [18_333.33, 1000, 18_000],
    [0.1647, 0.001, 0.165],
  ])('rounds %d to steps of %d: %d', (value, step, expected) => {
    expect(roundToStep(value, step)).toBe(expected);
  });
});

describe('judge', () => {
  test.each([
    // 30,600 - 26,700 = 3,900 in thousands
    [3_900_000, 3_900_000, 1000, 'matches'],
    // 893 / 683 - 1 = 30.7467%
    [893 / 683 - 1, 0.307, 0.001, 'matches after rounding'],
    // 700 / 601 - 1 = 16.4725%: to one decimal 16.5, printed 16.4
    [700 / 601 - 1, 0.164, 0.001, 'differs'],
    // 42 x 10 = 420 against "c.400"
    [420, 400, 100, 'matches after rounding'],
    [0.1 + 0.2, 0.3, 0.1, 'matches'],
  ] as const)('%d against %d at %d: %s', (computed, printed, precision, verdict) => {
    expect(judge(computed, printed, precision)).toBe(verdict);
  });
});
