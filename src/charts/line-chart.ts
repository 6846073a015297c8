/** A line chart as a value. No DOM. */

import type { Chart, Voice } from './chart.ts';

export interface ChartAxis {
  readonly label: string;
  /** The values at the two ends; `from` may be the larger, so that the axis runs down. */
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

export interface ChartCurve {
  /** `limit`: a bound that both are seen against, such as the money set aside. */
  readonly voice: Exclude<Voice, 'printed'> | 'limit';
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface ChartMark {
  readonly voice: Voice;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** Where the label stands, seen from the mark. */
  readonly side: 'left' | 'right';
  readonly lift: 'above' | 'below' | 'level';
}

export interface LineChart extends Chart {
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  readonly curves: readonly ChartCurve[];
  readonly marks: readonly ChartMark[];
}

const roundTops = [1, 2, 4, 6, 10];
const closerTops = [1, 1.5, 2, 3, 4, 6, 8, 10];

/** The top of an axis that leaves room above the largest value and seldom changes while a reader moves a slider. */
export function calmTop(largest: number, tops: readonly number[] = roundTops): number {
  const wanted = largest * 1.2;
  const size = 10 ** Math.floor(Math.log10(Math.max(wanted, 1)));
  return tops.map((step) => step * size).find((top) => top >= wanted) ?? 10 * size;
}

/** Both ends of an axis that holds these values and nil, with room. Closer than one top alone: the two ends share the picture. */
export function calmEnds(values: readonly number[]): readonly [from: number, to: number] {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  return [least < 0 ? -calmTop(-least, closerTops) : 0, most > 0 || least === 0 ? calmTop(most, closerTops) : 0];
}
