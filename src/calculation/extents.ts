/** How far the axes of one calculation reach, and where its values stand. */

import { isPeriod } from './axes.ts';
import type { Axis } from './quantity.ts';

export interface Extents {
  /** Financial years in order: `['2013-14', '2014-15']`. */
  readonly years: readonly string[];
  /** The items of each named list. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

export const noExtents: Extents = { years: [], lists: {} };

export const monthsInYear = 12;

/** One period and one item of a list, counted from 0. */
export interface Spot {
  readonly period: number;
  readonly item: number;
}

/** Where a quantity's values stand in the frame: item by item, period by period. */
export interface Place {
  readonly offset: number;
  readonly items: number;
  readonly periods: number;
}

export const periodCount = (axes: readonly Axis[], extents: Extents): number =>
  axes.includes('month') ? extents.years.length * monthsInYear : axes.includes('year') ? extents.years.length : 1;

export const itemCount = (axes: readonly Axis[], extents: Extents): number => {
  const list = axes.find((axis) => !isPeriod(axis));
  return list === undefined ? 1 : (extents.lists[list]?.length ?? 0);
};

/** The index in the frame of a quantity's value at a spot. A quantity that does not vary along an axis has one value along it. */
export const indexAt = ({ offset, items, periods }: Place, { period, item }: Spot): number =>
  offset + (items === 1 ? 0 : item * periods) + (periods === 1 ? 0 : period);
