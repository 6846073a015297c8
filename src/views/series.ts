/** A line of a model along its months or years, as a chart draws it: the paper's case and this one. */

import { cellsOf, type Outcome } from '../calculation/index.ts';
import type { SeriesPoint } from '../charts/series-chart.ts';
import { type Case, periodWords } from './case.ts';

export interface Series {
  readonly paper: readonly SeriesPoint[];
  readonly yours: readonly SeriesPoint[];
}

/** A point for each period, counted from 0. */
export function seriesOf(of: Case, key: string): Series {
  const line = of.model.lines[key];
  if (!line) throw new Error(`${of.model.name} has no line ${key}.`);
  const cells = cellsOf(line, of.extents);
  const series = (values: Readonly<Record<string, Outcome>>): readonly SeriesPoint[] =>
    cells.map((cell, x) => {
      const printed = of.paper.printed[cell.name];
      return { x, name: periodWords(cell), value: values[cell.name] ?? 0, ...(printed ? { printed } : {}) };
    });
  return { paper: series(of.paperLines), yours: series(of.lines) };
}

const mostTicks = 4;
const monthsInYear = 12;

/** A few periods by name: every year, or months at even distances. */
export function ticksOf(points: readonly SeriesPoint[]): readonly { readonly at: number; readonly text: string }[] {
  const every =
    points.length > monthsInYear
      ? points.length > 2 * monthsInYear
        ? monthsInYear
        : monthsInYear / 2
      : Math.ceil(points.length / mostTicks);
  return points.filter(({ x }) => x % every === 0).map(({ x, name }) => ({ at: x, text: name }));
}

/** Cost to date against months paid so far: nil at the start, then a point at the end of each year. */
export function paidSoFar(of: Case, voice: 'paper' | 'yours'): readonly SeriesPoint[] {
  const [values, lines] = voice === 'paper' ? [of.paper.values, of.paperLines] : [of.values, of.lines];
  let months = 0;
  const points = of.reach.years.map((year): SeriesPoint => {
    months += values[`monthsPaid.${year}`] ?? 0;
    return { x: months, name: `the end of ${year}`, value: lines[`costToDate.${year}`] ?? 0 };
  });
  return [{ x: 0, name: 'the start', value: 0 }, ...points];
}
