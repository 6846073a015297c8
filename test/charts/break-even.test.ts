import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEven, type Model } from '../../src/calculation/index.ts';
import { type BreakEvenInputs, breakEvenChart } from '../../src/charts/break-even.ts';
import { anyScenarioOf } from '../support/any-scenario.ts';

const paper: BreakEvenInputs = {
  oneOffInvestmentGbp: 384_000,
  yearlyInvestmentGbp: 0,
  costPerChildYearGbp: 40_000,
  avoidableShare: 1,
  replacementCostGbp: 0,
  monthsInFirstYear: 12,
  childrenFewer: 10,
  childrenBudgetAssumes: 0,
};
const printed = [{ at: 40_000, children: 10, shown: 'ten' }];
const chartFor = (changes: Partial<BreakEvenInputs> = {}) =>
  breakEvenChart({ model: breakEven as Model, paper, yours: { ...paper, ...changes }, printed });

describe('breakEvenChart', () => {
  test('of the paper alone: one curve, the answer and what is printed', () => {
    const chart = chartFor();
    expect(chart.curves.map(({ voice }) => voice)).toEqual(['paper']);
    expect(chart.marks.map(({ voice, label }) => [voice, label])).toEqual([
      ['printed', 'prints ten'],
      ['paper', '9.6 at £40,000'],
    ]);
    expect(chart.words).toBe(
      'The more a placement costs, the fewer children it takes. In the paper’s case, at £40,000 a placement, it takes 9.6 children fewer.',
    );
  });
  test('points lie on the sum: £384,000 ÷ £20,000 = 19.2', () => {
    const [curve] = chartFor().curves;
    const at20 = curve?.points.find(([cost]) => Math.abs(cost - 20_000) < 1);
    expect(at20?.[1]).toBeCloseTo(19.2, 9);
  });
  test('half of the cost stays: a second curve, twice as high, and its table column', () => {
    const chart = chartFor({ avoidableShare: 0.5 });
    expect(chart.curves.map(({ voice }) => voice)).toEqual(['paper', 'yours']);
    expect(chart.marks.at(-1)).toMatchObject({ voice: 'yours', y: 19.2, label: '19.2 at £40,000' });
    expect(chart.table.columns).toEqual(['Cost of a placement', 'Paper’s case', 'Your numbers', 'Printed']);
    expect(chart.table.rows.find(([cost]) => cost === '£40,000')).toEqual(['£40,000', '9.6', '19.2', 'ten']);
    expect(chart.caption).toContain('Dashed line: your numbers.');
  });
  test('where nothing is saved there is no curve, and the words say so', () => {
    const chart = chartFor({ avoidableShare: 0 });
    expect(chart.curves.map(({ voice }) => voice)).toEqual(['paper']);
    expect(chart.words).toContain('On your numbers, nothing is saved, so it never pays back.');
    expect(chart.table.rows[0]).toContain('no answer');
  });
  test('whatever the numbers, all that is drawn is finite and within the axes', () => {
    fc.assert(
      fc.property(anyScenarioOf(breakEven as Model), anyScenarioOf(breakEven as Model), (one, other) => {
        const chart = breakEvenChart({
          model: breakEven as Model,
          paper: one.values as never,
          yours: other.values as never,
          printed: [],
        });
        const points = [...chart.curves.flatMap((curve) => curve.points), ...chart.marks.map(({ x, y }) => [x, y] as const)];
        for (const [x, y] of points) {
          expect(x >= chart.x.from && x <= chart.x.to && y >= 0 && y <= chart.y.to).toBe(true);
        }
        expect(JSON.stringify(chart)).not.toMatch(/NaN|Infinity|null/);
      }),
    );
  });
});
