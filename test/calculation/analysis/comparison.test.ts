import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, type Model, type Scenario, staffingCost } from '../../../src/calculation/index.ts';
import { anyScenarioOf } from '../../support/any-scenario.ts';
import { fromDrivers, programme } from '../../support/hammersmith.ts';

describe('compare', () => {
  const fewer: Scenario = { ...fromDrivers, values: { ...fromDrivers.values, childrenAimed: 40, ongoingCostGbp: 4_000_000 } };
  const { inputs, lines } = compare(programme, fromDrivers, fewer);
  const line = (name: string) => lines.find((each) => each.line === name);

  test('lists only the inputs that differ', () => {
    expect(inputs).toEqual([
      { input: 'ongoingCostGbp', a: 0, b: 4_000_000 },
      { input: 'childrenAimed', a: 60, b: 40 },
    ]);
  });
  test('gives B less A: a third fewer children save 20 × £45,000 × 25% = £225,000 less in 2015-16', () => {
    expect(line('savings.2015-16')).toEqual({ line: 'savings.2015-16', a: 675_000, b: 450_000, difference: -225_000 });
  });
  test('where one has no answer, there is a reason and no difference', () => {
    expect(line('paybackYears')).toMatchObject({
      b: { noAnswer: 'It does not pay back within these years.' },
      difference: undefined,
    });
  });
  test('cells that only one scenario has stand alone', () => {
    const posts = (items: readonly string[]): Scenario => ({
      extents: { years: ['2013-14'], lists: { posts: items } },
      values: {
        units: 1,
        reserveGbp: 0,
        'monthsPaid.2013-14': 12,
        ...Object.fromEntries(
          items.flatMap((item) => [
            [`postsPerUnit.${item}`, 1],
            [`yearlyCostPerPostGbp.${item}`, 30_000],
            [`otherCostGbp.${item}.2013-14`, 0],
          ]),
        ),
      },
    });
    const result = compare(staffingCost as Model, posts(['a']), posts(['a', 'b']));
    expect(result.inputs.map(({ input, a, b }) => [input, a, b])).toContainEqual(['postsPerUnit.b', undefined, 1]);
    expect(result.lines.find((each) => each.line === 'unitFullYearCost.b')).toEqual({
      line: 'unitFullYearCost.b',
      a: undefined,
      b: 30_000,
      difference: undefined,
    });
    expect(result.lines.find((each) => each.line === 'costInAll')?.difference).toBe(30_000);
  });
  test('a scenario compared with itself differs in nothing', () => {
    fc.assert(
      fc.property(anyScenarioOf(programme), (scenario) => {
        const same = compare(programme, scenario, scenario);
        expect(same.inputs).toEqual([]);
        expect(same.lines.every(({ difference }) => difference === undefined || difference === 0)).toBe(true);
      }),
    );
  });
  test('says which scenario is refused', () => {
    const { childrenAimed: _, ...without } = fromDrivers.values;
    expect(() => compare(programme, fromDrivers, { ...fromDrivers, values: without })).toThrow(
      'Scenario B: Children to stay out of care (childrenAimed) is missing.',
    );
  });
});
