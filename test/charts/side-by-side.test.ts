import { describe, expect, test } from 'vitest';
import { type CalculatorModel, homeOf } from '../../src/authoring/calculators.ts';
import { faces } from '../../src/authoring/faces.ts';
import type { BarChart } from '../../src/charts/bar-chart.ts';
import type { Chart } from '../../src/charts/chart.ts';
import type { LineChart } from '../../src/charts/line-chart.ts';
import { sideBySide } from '../../src/charts/side-by-side.ts';
import type { Face } from '../../src/islands/face.ts';
import { caseFor } from '../support/paper-case.ts';

const chartOf = (model: CalculatorModel, changes: Readonly<Record<string, number>>): Chart =>
  (faces[model] as unknown as Face<Chart>).chart(caseFor(homeOf[model], model, undefined, changes));
const together = (model: CalculatorModel, a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) =>
  sideBySide(chartOf(model, a), chartOf(model, b));

describe('sideBySide', () => {
  test('a line chart has the paper’s curve, A’s and B’s, and a mark for each', () => {
    const chart = together('break-even', { oneOffInvestmentGbp: 200_000 }, { oneOffInvestmentGbp: 500_000 }) as LineChart;
    expect(chart.curves.map(({ voice }) => voice)).toEqual(['paper', 'kept', 'yours']);
    expect(chart.marks.filter(({ label }) => /^[AB]$/.test(label)).map(({ voice, label, y }) => [voice, label, y])).toEqual([
      ['kept', 'A', 5],
      ['yours', 'B', 12.5],
    ]);
    expect(chart.words).toContain('In scenario A, at £40,000 a placement, it takes 5.0 children fewer.');
    expect(chart.words).toContain('In scenario B, at £40,000 a placement, it takes 12.5 children fewer.');
    expect(chart.caption).toBe(
      'Children fewer in care who pay for it, by what one placement costs. Solid line or filled dot: the paper’s case. Dashes and dots: scenario A. Dashed line: scenario B.',
    );
  });

  test('the money set aside of B is drawn and named as B’s', () => {
    const chart = together('staffing-cost', { reserveGbp: 200_000 }, { reserveGbp: 300_000 }) as LineChart;
    expect(chart.curves.map(({ voice }) => voice)).toContain('limit');
    expect(chart.caption).toMatch(/Dotted line: [^.]*, in scenario B\.$/);
  });

  test('its axes hold both', () => {
    const chart = together('placement-budget', { childrenAimedAt: 1_400 }, { childrenAimedAt: 100 }) as LineChart;
    const all = chart.curves.flatMap(({ points }) => points.map(([, y]) => y));
    expect(chart.y.to).toBeGreaterThanOrEqual(Math.max(...all));
    expect(chart.y.from).toBeLessThanOrEqual(Math.min(...all));
    expect(Math.max(...all)).toBeGreaterThan(1_300);
  });

  test('a bar chart has three bars a row', () => {
    const chart = together('grant-reduction', { grantAfterGbp: 6_000_000 }, { grantAfterGbp: 5_000_000 }) as BarChart;
    expect(chart.groups[0]?.bars.map(({ voice }) => voice)).toEqual(['paper', 'kept', 'yours']);
  });

  test('its table has a column for each', () => {
    const { table } = together('break-even', { oneOffInvestmentGbp: 200_000 }, { oneOffInvestmentGbp: 500_000 });
    expect(table.columns).toEqual(['Cost of a placement', 'Paper’s case', 'Scenario A', 'Scenario B', 'Printed']);
    expect(table.rows.find(([head]) => head === '£40,000')).toEqual(['£40,000', '9.6', '5.0', '12.5', 'ten']);
  });

  test('A that is the paper’s case has the paper’s numbers', () => {
    const { table } = together('break-even', {}, { oneOffInvestmentGbp: 500_000 });
    expect(table.rows.find(([head]) => head === '£40,000')?.slice(1, 4)).toEqual(['9.6', '9.6', '12.5']);
  });

  test.each(Object.keys(homeOf) as CalculatorModel[])('%s: no row of the table is short of a cell', (model) => {
    const { table, words } = together(model, {}, {});
    for (const row of table.rows) expect(row.filter(Boolean)).toHaveLength(table.columns.length);
    expect(`${words} ${JSON.stringify(table)}`).not.toMatch(/undefined|NaN|Infinity/);
  });
});
