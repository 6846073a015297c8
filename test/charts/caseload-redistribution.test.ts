import { describe, expect, test } from 'vitest';
import { caseloadChart, type PrintedExtra } from '../../src/charts/caseload-redistribution.ts';
import type { Voice } from '../../src/charts/chart.ts';
import type { LineChart } from '../../src/charts/line-chart.ts';
import { model, paper } from '../worked-examples/caseload-scenarios.ts';

const printed: readonly PrintedExtra[] = [
  { at: 15, extra: 27, shown: '27' },
  { at: 20, extra: 10, shown: '10' },
];
const chartFor = (changes: Partial<typeof paper>) => caseloadChart({ model, paper, yours: { ...paper, ...changes }, printed });

const pointAt = ({ curves }: LineChart, voice: Voice, x: number) =>
  curves.find((curve) => curve.voice === voice)?.points.find(([at]) => at === x)?.[1];
const marksOf = ({ marks }: LineChart, voice: Voice) =>
  marks.filter((mark) => mark.voice === voice).map(({ x, y, label }) => ({ x, y, label }));
const cell = ({ table }: LineChart, row: string) => table.rows.find(([head]) => head === row)?.slice(1);

describe('the paper’s own case', () => {
  const chart = chartFor({});

  // 42 × (25 − wanted) ÷ wanted, by hand; nobody where the teams hold no more than that.
  test.each([
    [30, 0],
    [25, 0],
    [24, 42 / 24],
    [20, 10.5],
    [16, 23.625],
    [15, 28],
    [14, 33],
    [13, 504 / 13],
  ])('is drawn through %d cases each and %f more social workers', (wanted, extra) => {
    expect(pointAt(chart, 'paper', wanted)).toBeCloseTo(extra, 10);
  });

  test('is one line, every quarter of a case, from 30 to where it leaves the picture at 40', () => {
    expect(chart.curves.map(({ voice }) => voice)).toEqual(['paper']);
    const xs = chart.curves[0]?.points.map(([x]) => x) ?? [];
    expect([xs[0], xs[1], xs.at(-1)]).toEqual([30, 29.75, 13]);
    expect(pointAt(chart, 'paper', 12.75)).toBeUndefined(); // 42 × 12.25 ÷ 12.75 = 40.35
  });

  test('marks what the paper prints where it prints it, and its own answer beside it', () => {
    expect(marksOf(chart, 'printed')).toEqual([
      { x: 15, y: 27, label: 'prints 27' },
      { x: 20, y: 10, label: 'prints 10' },
    ]);
    expect(marksOf(chart, 'paper')).toEqual([{ x: 15, y: 28, label: '28.0 at 15' }]);
    expect(marksOf(chart, 'yours')).toEqual([]);
  });

  test('has axes that run from 30 down to 8 cases each and from 0 to 40 social workers', () => {
    expect([chart.x.from, chart.x.to]).toEqual([30, 8]);
    expect([chart.y.from, chart.y.to]).toEqual([0, 40]);
    expect(chart.y.ticks).toEqual([0, 10, 20, 30, 40].map((at) => ({ at, text: String(at) })));
    expect(chart.x.ticks).toEqual([10, 15, 20, 25, 30].map((at) => ({ at, text: String(at) })));
  });

  test('says what it shows, with the paper’s numbers', () => {
    expect(chart.words).toBe(
      'The fewer cases each, the more social workers, and the rise grows steeper. With nothing changed, going from 25 cases each to 15 takes 28.0 more social workers. The paper prints 27 for 15 each. The paper prints 10 for 20 each.',
    );
    expect(chart.caption).not.toContain('Dashed');
  });

  test('has the table that it was drawn from', () => {
    expect(chart.table.columns).toEqual(['Cases each wanted', 'Nothing changed', 'Printed']);
    expect(chart.table.rows.map(([head]) => head)).toEqual([
      '30',
      '25',
      '22',
      '20',
      '18',
      '16',
      '15',
      '14',
      '12',
      '10',
      '9',
      '8',
    ]);
    expect(cell(chart, '20')).toEqual(['10.5', '10']);
    expect(cell(chart, '15')).toEqual(['28.0', '27']);
    expect(cell(chart, '14')).toEqual(['33.0', '–']);
    expect(cell(chart, '9')).toEqual(['74.7', '–']);
    expect(cell(chart, '30')).toEqual(['0.0', '–']);
  });
});

describe('another number wanted', () => {
  const chart = chartFor({ targetCaseload: 17.5 });

  test('moves a mark along the same line: 42 × 7.5 ÷ 17.5 = 18', () => {
    expect(chart.curves).toHaveLength(1);
    expect(marksOf(chart, 'yours')).toEqual([{ x: 17.5, y: 18, label: '18.0 at 17.5' }]);
    expect(marksOf(chart, 'paper')).toEqual([{ x: 15, y: 28, label: '' }]);
    expect(pointAt(chart, 'paper', 17.5)).toBe(18);
  });

  test('joins the table, in its place, and the words', () => {
    expect(chart.table.rows.map(([head]) => head).slice(4, 7)).toEqual(['18', '17.5', '16']);
    expect(cell(chart, '17.5')).toEqual(['18.0', '–']);
    expect(chart.words).toContain('On your numbers, going from 25 cases each to 17.5 takes 18.0 more social workers.');
  });

  test('below 9 makes the picture wider: 42 × 20 ÷ 5 = 168 at 5', () => {
    const low = chartFor({ targetCaseload: 5 });
    expect([low.x.from, low.x.to]).toEqual([30, 4]);
    expect(marksOf(low, 'yours')).toEqual([{ x: 5, y: 168, label: '168.0 at 5' }]);
    expect(low.y.to).toBe(400); // 168 × 1.2 = 201.6
  });

  test('of 1, the lowest there may be, does not go below 1: 42 × 24 ÷ 1 = 1,008', () => {
    const lowest = chartFor({ targetCaseload: 1 });
    expect(lowest.x.to).toBe(1);
    expect(marksOf(lowest, 'yours')).toEqual([{ x: 1, y: 1_008, label: '1,008.0 at 1' }]);
    expect(lowest.y.to).toBe(2_000); // 1,008 × 1.2 = 1,209.6
  });
});

describe('other assumptions', () => {
  test('draw a second line: 60 × (30 − 20) ÷ 20 = 30, and keep the paper’s', () => {
    const chart = chartFor({ socialWorkersFte: 60, averageCaseload: 30 });
    expect(chart.curves.map(({ voice }) => voice)).toEqual(['paper', 'yours']);
    expect(pointAt(chart, 'yours', 20)).toBe(30);
    expect(pointAt(chart, 'paper', 20)).toBe(10.5);
    expect(marksOf(chart, 'yours')).toEqual([{ x: 15, y: 60, label: '60.0 at 15' }]);
    expect(chart.y.to).toBe(100); // 60 × 1.2 = 72
    expect(chart.x.from).toBe(35); // 30 + 2, rounded up to a five
    expect(chart.table.columns).toEqual(['Cases each wanted', 'Nothing changed', 'Your numbers', 'Printed']);
    expect(cell(chart, '20')).toEqual(['10.5', '30.0', '10']);
    expect(chart.caption).toContain('Dashed line: your 30.');
  });

  test('that leave the answer alone draw no second line that lies on the first', () => {
    for (const changes of [{ postsAddedFte: 12 }, { yearlyCostPerSocialWorkerGbp: 60_000 }]) {
      expect(chartFor(changes).curves).toHaveLength(1);
    }
  });

  test('are told apart in the caption by what differs, not by two numbers that are the same', () => {
    for (const changes of [{ socialWorkersFte: 60 }, { caseGrowthShare: 0.1 }, { nonHoldingShare: 0.2 }]) {
      const { caption } = chartFor(changes);
      expect(caption).toContain('Dashed line');
      expect(caption).not.toMatch(/25 cases each, with nothing changed\. Dashed line: your 25\./);
    }
  });

  test('growth of 10% lifts the line: (1,155 − 42 × 20) ÷ 20 = 15.75', () => {
    expect(pointAt(chartFor({ caseGrowthShare: 0.1 }), 'yours', 20)).toBeCloseTo(15.75, 10);
  });

  test('without social workers, the reader’s line lies on the axis', () => {
    const chart = chartFor({ socialWorkersFte: 0 });
    expect(new Set(chart.curves.find(({ voice }) => voice === 'yours')?.points.map(([, y]) => y))).toEqual(new Set([0]));
    expect(chart.y.to).toBe(40);
  });
});
