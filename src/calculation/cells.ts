/** Values by name: `units`, `budgetGbp.2013-14`, `postsPerUnit.consultant`, `children.2013-06`. One name a number, in scenarios, links and sheets. */

import { isPeriod } from './axes.ts';
import { type Extents, itemCount, monthsInYear, periodCount, type Spot } from './extents.ts';
import type { Model } from './model.ts';
import type { Axis, Quantity } from './quantity.ts';

/** One number of an input or line. */
export interface Cell {
  readonly name: string;
  readonly quantity: Quantity;
  /** Counts items and periods from 0. */
  readonly item: number;
  readonly period: number;
  /** The id of its item, where it has one. */
  readonly itemId: string | undefined;
  /** `2013-14` or `2013-06`, where it has one. */
  readonly periodId: string | undefined;
}

const firstMonthOfYear = 4;

/** The months of a financial year, April first: `2013-04` … `2014-03`. */
export function monthsOf(financialYear: string): readonly string[] {
  const start = Number(financialYear.slice(0, 4));
  return Array.from({ length: monthsInYear }, (_, index) => {
    const month = firstMonthOfYear + index;
    return month > monthsInYear ? `${start + 1}-${pad(month - monthsInYear)}` : `${start}-${pad(month)}`;
  });
}

const pad = (month: number): string => String(month).padStart(2, '0');

/** The ids along an axis: items of a list, financial years, or months. */
export function idsAlong(axis: Axis, extents: Extents): readonly string[] {
  if (axis === 'year') return extents.years;
  return axis === 'month' ? extents.years.flatMap(monthsOf) : (extents.lists[axis] ?? []);
}

/** The cells of a quantity, item by item, period by period: the order in which a frame holds them. */
export function cellsOf(quantity: Quantity, extents: Extents): readonly Cell[] {
  const list = quantity.axes.find((axis) => !isPeriod(axis));
  const period = quantity.axes.find(isPeriod);
  const items: readonly (string | undefined)[] = list === undefined ? [undefined] : idsAlong(list, extents);
  const periods: readonly (string | undefined)[] = period === undefined ? [undefined] : idsAlong(period, extents);
  return items.flatMap((itemId, item) =>
    periods.map((periodId, at): Cell => {
      const name = [quantity.key, itemId, periodId].filter((part) => part !== undefined).join('.');
      return { name, quantity, item, period: at, itemId, periodId };
    }),
  );
}

/** The name of the cell of a quantity that a formula reads at a spot. */
export function cellNameAt(quantity: Quantity, { item, period }: Spot, extents: Extents): string {
  const ids = quantity.axes.map((axis) => idsAlong(axis, extents)[isPeriod(axis) ? period : item]);
  return [quantity.key, ...ids].join('.');
}

/** Every number that a model takes. */
export const inputCells = (model: Model, extents: Extents): readonly Cell[] =>
  Object.values(model.inputs).flatMap((input) => cellsOf(input, extents));

/** Every number that a model gives. */
export const lineCells = (model: Model, extents: Extents): readonly Cell[] =>
  Object.values(model.lines).flatMap((line) => cellsOf(line, extents));

/** Named values as the nested arrays that `calculate` takes. A cell without a value stays undefined, and is refused there. */
export function nestCells(
  model: Model,
  values: Readonly<Record<string, number>>,
  extents: Extents,
): Readonly<Record<string, unknown>> {
  const entries = Object.values(model.inputs).map((input): [string, unknown] => {
    const flat = cellsOf(input, extents).map(({ name }) => (Object.hasOwn(values, name) ? values[name] : undefined));
    return [input.key, shapeOf(input, flat, extents)];
  });
  return Object.fromEntries(entries);
}

/** Values in the order of their cells as a number, a list, or a list of lists. */
export function shapeOf<V>(
  quantity: Quantity,
  flat: readonly V[],
  extents: Extents,
): V | readonly V[] | readonly (readonly V[])[] {
  const periods = periodCount(quantity.axes, extents);
  const varies = { list: quantity.axes.some((axis) => !isPeriod(axis)), period: quantity.axes.some(isPeriod) };
  if (varies.list && varies.period)
    return Array.from({ length: itemCount(quantity.axes, extents) }, (_, item) =>
      flat.slice(item * periods, (item + 1) * periods),
    );
  return varies.list || varies.period ? flat : (flat[0] as V);
}
