import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseloadChart } from '../../src/charts/caseload-redistribution.ts';
import { type ChartAxis, calmTop, type LineChart } from '../../src/charts/line-chart.ts';
import { anyScenario, facts, model, paper } from '../worked-examples/caseload-scenarios.ts';

const printed = facts.cases.flatMap(({ values, printed: { extraSocialWorkersFte: extra } }) =>
  extra ? [{ at: values['targetCaseload'] as number, extra: extra.value, shown: extra.shown }] : [],
);
const anyChart = anyScenario.map((yours) => caseloadChart({ model, paper, yours, printed }));

const isOn = ({ from, to }: ChartAxis, value: number): boolean =>
  Number.isFinite(value) && value >= Math.min(from, to) && value <= Math.max(from, to);
const texts = ({ x, y, marks, words, caption, table }: LineChart): readonly string[] => [
  ...[...x.ticks, ...y.ticks].map(({ text }) => text),
  ...marks.map(({ label }) => label),
  words,
  caption,
  ...table.columns,
  ...table.rows.flat(),
];

test('every point, mark and tick lies in the picture', () => {
  fc.assert(
    fc.property(anyChart, ({ x, y, curves, marks }) => {
      expect(curves.flatMap(({ points }) => points.filter(([px, py]) => !isOn(x, px) || !isOn(y, py)))).toEqual([]);
      for (const mark of marks) expect(isOn(x, mark.x) && isOn(y, mark.y)).toBe(true);
      for (const [axis, each] of [
        [x, x.ticks],
        [y, y.ticks],
      ] as const) {
        for (const { at } of each) expect(isOn(axis, at)).toBe(true);
        expect(each.length).toBeGreaterThanOrEqual(2);
      }
    }),
  );
});

test('every line has at least two points, runs towards fewer cases each and never falls on the way', () => {
  fc.assert(
    fc.property(anyChart, ({ curves }) => {
      for (const { points } of curves) {
        expect(points.length).toBeGreaterThanOrEqual(2);
        const wrong = points.filter(([x, y], index) => {
          const [beforeX, beforeY] = points[index - 1] ?? [Number.POSITIVE_INFINITY, 0];
          return !(x < beforeX && y >= beforeY);
        });
        expect(wrong).toEqual([]);
      }
    }),
  );
});

test('the reader’s mark lies on the reader’s line, between its neighbours', () => {
  fc.assert(
    fc.property(anyScenario, (yours) => {
      const { curves, marks } = caseloadChart({ model, paper, yours, printed });
      const line = curves.find(({ voice }) => voice === 'yours');
      const mark = marks.find(({ voice }) => voice === 'yours');
      if (!line || !mark) return;
      const above = line.points.filter(([x]) => x <= mark.x).map(([, y]) => y);
      const below = line.points.filter(([x]) => x >= mark.x).map(([, y]) => y);
      if (above.length > 0) expect(mark.y).toBeLessThanOrEqual(Math.min(...above));
      expect(mark.y).toBeGreaterThanOrEqual(Math.max(0, ...below));
    }),
  );
});

test('no text of it is without a number or a word', () => {
  fc.assert(
    fc.property(anyChart, (chart) => {
      expect(texts(chart).filter((text) => /NaN|undefined|null|∞|Infinity|-0|−0\b|\de\+?\d/.test(text))).toEqual([]);
    }),
  );
});

test('the table has the reader’s row, no row twice, and from most to fewest cases each', () => {
  fc.assert(
    fc.property(anyScenario, (yours) => {
      const { table } = caseloadChart({ model, paper, yours, printed });
      const heads = table.rows.map(([head]) => Number(head?.replaceAll(',', '')));
      expect(heads).toContain(yours.targetCaseload);
      expect(new Set(heads).size).toBe(heads.length);
      expect(heads).toEqual(heads.toSorted((a, b) => b - a));
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }),
  );
});

test.each([
  [0, 1],
  [0.5, 1],
  [1, 2],
  [8, 10],
  [8.4, 20],
  [10.5, 20],
  [28, 40],
  [33.4, 60],
  [74.67, 100],
  [84, 200],
  [995_000, 2_000_000],
])('calmTop leaves room above %d: %d', (largest, top) => {
  expect(calmTop(largest)).toBe(top);
});

test('calmTop leaves at least a fifth and never more than two thirds of the picture empty', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e7, noNaN: true }), (largest) => {
      const top = calmTop(largest);
      expect(top).toBeGreaterThanOrEqual(largest * 1.2);
      expect(largest / top).toBeGreaterThan(1 / 3);
    }),
  );
});

test('calmTop grows with the largest value, in few steps', () => {
  const tops = Array.from({ length: 1_000 }, (_, index) => calmTop(index + 1));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(new Set(tops)).toEqual(new Set([2, 4, 6, 10, 20, 40, 60, 100, 200, 400, 600, 1_000, 2_000]));
});
