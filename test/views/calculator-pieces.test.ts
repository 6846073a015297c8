import { describe, expect, test } from 'vitest';
import { type BarChart, barChart } from '../../src/charts/bar-chart.ts';
import { seriesChart } from '../../src/charts/series-chart.ts';
import { formatNumberShort } from '../../src/format/number.ts';
import { barRows } from '../../src/views/bar-rows.ts';
import type { Values } from '../../src/views/calculator-facts.ts';
import type { Case } from '../../src/views/case.ts';
import { fieldGroups } from '../../src/views/field-groups.ts';
import { paidSoFar, seriesOf } from '../../src/views/series.ts';
import { speakingLines } from '../../src/views/speaking-lines.ts';
import { caseFor } from '../support/paper-case.ts';

describe('which inputs stand in front', () => {
  const labels = (slug: string, model: string, side: 'front' | 'behind') =>
    fieldGroups(caseFor(slug, model))[side].flatMap(({ inputs }) => inputs.map(({ key }) => key));

  test('in-house fostering for Coventry, whose paper gives it; behind for Wolverhampton, which has no use for it', () => {
    expect(labels('coventry-2013', 'placement-budget', 'front')).toContain('inHouseAtStart');
    expect(labels('wolverhampton-2013', 'placement-budget', 'behind')).toContain('inHouseAtStart');
  });

  test('re-referrals behind for Portsmouth, whose paper has none', () => {
    expect(labels('portsmouth-2017', 'demand', 'behind')).toContain('reReferralBase');
    expect(labels('portsmouth-2017', 'demand', 'front')).toEqual(['referrals', 'assessments']);
  });

  test('inputs along the same axis share a table', () => {
    const tables = fieldGroups(caseFor('wolverhampton-2013', 'staffing-cost')).front.filter(({ isTable }) => isTable);
    expect(tables.map(({ inputs }) => inputs.map(({ key }) => key))).toEqual([
      ['postsPerUnit', 'yearlyCostPerPostGbp'],
      ['monthsPaid'],
    ]);
  });
});

describe('which lines a working shows', () => {
  const shown = (slug: string, model: string, changes?: Values) =>
    speakingLines(caseFor(slug, model, undefined, changes)).map(({ key }) => key);

  test('none about in-house fostering or prices where both are nil, until they are not', () => {
    expect(shown('wolverhampton-2013', 'placement-budget')).not.toContain('priceLevel');
    expect(shown('wolverhampton-2013', 'placement-budget')).not.toContain('savingFromInHouse');
    expect(shown('wolverhampton-2013', 'placement-budget', { priceGrowthShare: 0.02 })).toContain('priceLevel');
  });
});

describe('charts', () => {
  test('a series says where it starts and ends, and gives every month in its table', () => {
    const of = caseFor('wolverhampton-2013', 'placement-budget', 'fall_to_520');
    const { paper, yours } = seriesOf(of, 'children');
    const chart = seriesChart({
      title: 'Children',
      x: { label: 'Month', to: 23, ticks: [] },
      yLabel: 'Children',
      paper,
      yours,
      text: (value) => formatNumberShort(value, 0),
    });
    expect(chart.words).toBe('Children. The paper’s case: from 700 at Apr 2013 to 520 at Mar 2015.');
    expect(chart.table.rows).toHaveLength(24);
    expect(chart.table.columns).toEqual(['Month', 'Paper’s case']);
  });

  test('the reader’s line joins where it differs', () => {
    const of = caseFor('wolverhampton-2013', 'placement-budget', 'fall_to_520', { childrenAimedAt: 600 });
    const { paper, yours } = seriesOf(of, 'children');
    const chart = seriesChart({
      title: 'Children',
      x: { label: 'Month', to: 23, ticks: [] },
      yLabel: 'Children',
      paper,
      yours,
      text: (value) => formatNumberShort(value, 0),
    });
    expect(chart.curves.map(({ voice }) => voice)).toEqual(['paper', 'yours']);
    expect(chart.words).toContain('Your numbers: from 700 at Apr 2013 to 600 at Mar 2015.');
    expect(chart.caption).toContain('Dashed line: your numbers.');
  });

  test('cost so far: nil, £176,000 after four months, £528,000 after twelve', () => {
    const points = paidSoFar(caseFor('wolverhampton-2013', 'staffing-cost'), 'paper');
    expect(points.map(({ x, value }) => [x, Math.round(value as number)])).toEqual([
      [0, 0],
      [4, 176_000],
      [12, 528_000],
    ]);
  });

  const chartOf = (of: Case): BarChart =>
    barChart({
      title: 'Forecast',
      rowsHead: 'Kind',
      rows: barRows(of, ['forecast'], 'budgetGbp'),
      againstName: 'budget',
      text: String,
    });

  test('bars: a pair only where the reader has changed something; what they are seen against where it is not nil', () => {
    const opening = chartOf(caseFor('portsmouth-2017', 'placement-mix'));
    expect(opening.groups.every(({ bars }) => bars.length === 1)).toBe(true);
    expect(opening.table.columns).toEqual(['Kind', 'Paper’s case', 'Budget']);
    expect(opening.groups.filter(({ against }) => against !== undefined)).toHaveLength(4);
    const changed = chartOf(caseFor('portsmouth-2017', 'placement-mix', 'fig_3', { 'number.in_house': 210 }));
    expect(changed.groups[0]?.bars.map(({ voice, value }) => [voice, value])).toEqual([
      ['paper', 206 * 23_523],
      ['yours', 210 * 23_523],
    ]);
    expect(changed.words).toContain('In-house foster care: 4939830, in the paper’s case 4845738.');
  });

  test('bars: a row without an answer has no bar, and says so in the table', () => {
    const rows = [{ label: 'Young', paper: { noAnswer: 'None.' }, yours: { noAnswer: 'None.' } }];
    const chart = barChart({ title: 'Growth', rowsHead: 'Age', rows, text: String });
    expect(chart.groups[0]?.bars).toEqual([]);
    expect(chart.table.rows).toEqual([['Young', 'no answer']]);
    expect([chart.from, chart.to]).toEqual([0, 1]);
  });

  test('bars: below nil as far as they go', () => {
    const rows = [
      { label: 'Agency', paper: -30, yours: -30 },
      { label: 'In-house', paper: 20, yours: 20 },
    ];
    const { from, to } = barChart({ title: 'Change', rowsHead: 'Kind', rows, text: String });
    expect([from, to]).toEqual([-40, 30]);
  });
});
