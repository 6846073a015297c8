import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentile, type RangeRequest, rangeOf, sfc32, triangular } from '../../../src/calculation/index.ts';
import { fromDrivers, programme } from '../../support/hammersmith.ts';

const end = 'cumulative.2019-20';
const children = { input: 'childrenAimed', low: 30, expected: 60, high: 60 };

describe('rangeOf', () => {
  test('with nothing to draw, every percentile is the answer itself: £8.442m', () => {
    const { percentiles, answered, chance, runs } = rangeOf(programme, fromDrivers, { line: end, ranges: [], runs: 20 });
    expect(percentiles).toEqual({ p10: 8_442_000, p50: 8_442_000, p90: 8_442_000 });
    expect({ answered, chance, runs }).toEqual({ answered: 1, chance: undefined, runs: 20 });
  });
  test('a range without width changes nothing', () => {
    const still = { input: 'childrenAimed', low: 60, expected: 60, high: 60 };
    expect(rangeOf(programme, fromDrivers, { line: end, ranges: [still], runs: 50 }).percentiles?.p10).toBe(8_442_000);
  });
  test('the median of a triangle from 30 to 60 with its peak at 60 is 30 + 30 × √½ = 51.2 children', () => {
    const { percentiles } = rangeOf(programme, fromDrivers, { line: 'childrenHelped', ranges: [children], seed: 7 });
    expect(Math.abs((percentiles?.p50 ?? 0) - (30 + 30 * Math.SQRT1_2))).toBeLessThan(0.3);
    expect(Math.abs((percentiles?.p10 ?? 0) - (30 + 30 * Math.sqrt(0.1)))).toBeLessThan(0.5);
  });
  test('counts the chance that it has paid back by March 2019', () => {
    const threshold = { line: 'cumulative.2018-19', sense: 'above', value: 0 } as const;
    const wide = { input: 'childrenAimed', low: 0, expected: 30, high: 60 };
    // It takes 22.3 children. A triangle from 0 to 60 with its peak in the middle lies below 22.3 with 2 × (22.3 ÷ 60)² = 27.6%.
    const { chance } = rangeOf(programme, fromDrivers, { line: end, ranges: [wide], threshold });
    expect(Math.abs((chance ?? 0) - 0.724)).toBeLessThan(0.02);
  });
  test('runs without an answer are left out of the percentiles and counted', () => {
    const ongoing = { input: 'ongoingCostGbp', low: 0, expected: 2_000_000, high: 4_000_000 };
    const { answered, greatest } = rangeOf(programme, fromDrivers, { line: 'paybackYears', ranges: [ongoing], runs: 500 });
    expect(answered).toBeGreaterThan(0);
    expect(answered).toBeLessThan(1);
    expect(greatest).toBeLessThanOrEqual(6);
  });
  test('no run has an answer: no percentiles', () => {
    const dear = { ...fromDrivers, values: { ...fromDrivers.values, ongoingCostGbp: 4_000_000 } };
    const result = rangeOf(programme, dear, { line: 'paybackYears', ranges: [], runs: 5 });
    expect(result).toMatchObject({ percentiles: undefined, least: undefined, greatest: undefined, answered: 0 });
  });
  test('the same seed gives the same result, another seed another', () => {
    const request: RangeRequest = { line: end, ranges: [children], runs: 200, seed: 3 };
    expect(rangeOf(programme, fromDrivers, request)).toEqual(rangeOf(programme, fromDrivers, request));
    expect(rangeOf(programme, fromDrivers, { ...request, seed: 4 })).not.toEqual(rangeOf(programme, fromDrivers, request));
  });
  test('percentiles are in order and within the extremes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.nat(), (low, spread, seed) => {
        const range = { input: 'childrenAimed', low, expected: low + spread / 2, high: low + spread };
        const { percentiles, least, greatest } = rangeOf(programme, fromDrivers, { line: end, ranges: [range], runs: 40, seed });
        const { p10, p50, p90 } = percentiles ?? { p10: 0, p50: 0, p90: 0 };
        const inOrder = [least, p10, p50, p90, greatest] as number[];
        expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
      }),
    );
  });
  test.each([
    [{ ranges: [{ ...children, low: 70 }] }, 'childrenAimed: 70, 60 and 60 are not in order. Give low, expected and high.'],
    [{ ranges: [{ ...children, low: -5 }] }, 'childrenAimed goes from 0 to 5000; -5 to 60 is outside. Keep within it.'],
    [{ ranges: [{ ...children, high: 5_001 }] }, 'childrenAimed goes from 0 to 5000;'],
    [{ ranges: [{ ...children, expected: 61, high: 60 }] }, '61 and 60 are not in order. Give low, expected and high.'],
    [{ ranges: [], threshold: { line: end, sense: 'above' as const, value: Number.NaN } }, 'The threshold is NaN. Give a number'],
    [{ ranges: [children, { ...children, low: 10 }] }, 'childrenAimed has two ranges. Give it one.'],
    [{ ranges: [], runs: 0 }, '0 runs cannot be made. Give a whole number above nil.'],
    [{ ranges: [], runs: 1.5 }, '1.5 runs cannot be made.'],
  ])('refuses %o', (request, message) => {
    expect(() => rangeOf(programme, fromDrivers, { line: end, ...request })).toThrow(message);
  });
});

describe('percentile', () => {
  test('of 1 to 5: the 10th lies 0.4 of the way from 1 to 2, the 90th 0.6 from 4 to 5 (type 7)', () => {
    expect(percentile([1, 2, 3, 4, 5], 0.1)).toBeCloseTo(1.4, 12);
    expect(percentile([1, 2, 3, 4, 5], 0.5)).toBe(3);
    expect(percentile([1, 2, 3, 4, 5], 0.9)).toBeCloseTo(4.6, 12);
    expect(percentile([7], 0.9)).toBe(7);
  });
});

describe('triangular', () => {
  test('from 0 to 10 with its peak at 2: a fifth of it lies below the peak', () => {
    expect(triangular(0, 0, 2, 10)).toBe(0);
    expect(triangular(0.2, 0, 2, 10)).toBeCloseTo(2, 12);
    expect(triangular(0.05, 0, 2, 10)).toBeCloseTo(1, 12); // √(0.05 × 10 × 2)
    expect(triangular(0.8, 0, 2, 10)).toBeCloseTo(10 - 4, 12); // √(0.2 × 10 × 8) = 4
    expect(triangular(1, 0, 2, 10)).toBe(10);
  });
  test('its peak may lie at either end', () => {
    expect(triangular(0.25, 0, 0, 4)).toBeCloseTo(4 - 4 * Math.sqrt(0.75), 12);
    expect(triangular(0.25, 0, 4, 4)).toBeCloseTo(2, 12);
  });
});

describe('sfc32', () => {
  test('gives numbers from 0 to below 1, evenly: their mean is a half, a tenth lies below a tenth', () => {
    const random = sfc32(42);
    const draws = Array.from({ length: 20_000 }, random);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    expect(Math.abs(draws.reduce((a, b) => a + b, 0) / draws.length - 0.5)).toBeLessThan(0.01);
    expect(Math.abs(draws.filter((draw) => draw < 0.1).length / draws.length - 0.1)).toBeLessThan(0.01);
    expect(new Set(draws).size).toBeGreaterThan(19_900);
  });
});
