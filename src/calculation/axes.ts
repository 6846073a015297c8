/** Which axes may meet in one formula, for the type checker and again when a model is defined. */

import { type Axis, DefinitionError } from './quantity.ts';

/** What the type checker shows when a monthly and a yearly quantity meet: no line accepts it. */
export type MonthsMetYears = 'Months and years cannot meet in one formula: take average() or total of the months first';

/** The axes of a formula over terms with the axes `A`. */
export type Together<A extends Axis> = 'month' extends A ? ('year' extends A ? MonthsMetYears : A) : A;

export const isPeriod = (axis: Axis): axis is 'month' | 'year' => axis === 'month' || axis === 'year';

/**
 * The axes of a formula whose parts have these axes: a list first, then a period.
 * Throws {@link DefinitionError} where months meet years or one list meets another.
 */
export function joinAxes(parts: readonly (readonly Axis[])[]): readonly Axis[] {
  const axes = [...new Set(parts.flat())];
  const periods = axes.filter(isPeriod);
  const lists = axes.filter((axis) => !isPeriod(axis));
  if (periods.length > 1) {
    throw new DefinitionError('Months and years cannot meet in one formula. Take average(…) of the monthly quantity first.');
  }
  if (lists.length > 1) {
    throw new DefinitionError(
      `Two lists cannot meet in one formula: ${lists.join(' and ')}. Take total(…) of one of them first.`,
    );
  }
  return [...lists, ...periods];
}

export const describeAxes = (axes: readonly Axis[]): string =>
  axes.length === 0 ? 'once' : axes.map((axis) => (isPeriod(axis) ? `each ${axis}` : `each of the ${axis}`)).join(', ');
