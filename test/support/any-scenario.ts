/** Scenarios of any model at random: years, items and values that a reader could type, bounds and nil often among them. */

import fc from 'fast-check';
import { calculateCells, type Extents, inputCells, listsOf, type Model, type Quantity } from '../../src/calculation/index.ts';

export interface AnyScenario {
  readonly extents: Extents;
  readonly values: Readonly<Record<string, number>>;
}

const mostYears = 6;
const mostItems = 5;
const firstStart = 2011;

const yearsFrom = (start: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${start + index}-${String((start + index + 1) % 100).padStart(2, '0')}`);

/** How far the axes of a model may reach. */
export function anyExtents(model: Model): fc.Arbitrary<Extents> {
  const { byYears, list } = listsOf(model);
  return fc
    .record({ years: fc.integer({ min: 1, max: mostYears }), items: fc.integer({ min: 1, max: mostItems }) })
    .map((reach) => ({
      years: byYears ? yearsFrom(firstStart, reach.years) : [],
      lists: list === undefined ? {} : { [list]: Array.from({ length: reach.items }, (_, index) => `item_${index + 1}`) },
    }));
}

/** A number that the field of an input takes: in the slider's stretch, anywhere within bounds, a bound, or nil. */
export function anyValue({ unit, input }: Quantity): fc.Arbitrary<number> {
  if (!input) throw new Error('Only inputs have values.');
  const { min, max, decimals, slider } = input;
  const places = unit === 'share' ? decimals + 2 : decimals;
  const between = (from: number, to: number) =>
    fc
      .integer({ min: Math.ceil(from * 10 ** places), max: Math.floor(to * 10 ** places) })
      .map((whole) => Number(`${whole}e-${places}`));
  return fc.oneof(
    { weight: 6, arbitrary: between(Math.max(min, slider[0]), Math.min(max, slider[1])) },
    { weight: 2, arbitrary: between(min, max) },
    { weight: 1, arbitrary: fc.constantFrom(min, max, Math.min(max, Math.max(min, 0))) },
  );
}

/** A scenario whose inputs are within bounds and meet the model's conditions. */
export const anyScenarioOf = (model: Model): fc.Arbitrary<AnyScenario> =>
  anyExtents(model)
    .chain((extents) =>
      fc
        .record(Object.fromEntries(inputCells(model, extents).map(({ name, quantity }) => [name, anyValue(quantity)])))
        .map((values): AnyScenario => ({ extents, values: towardsConditions(model, values) })),
    )
    .filter(({ extents, values }) => calculateCells(model, values, extents).ok);

/** Most random values would break a model's conditions; these are put in order so that they meet them. */
function towardsConditions(model: Model, values: Record<string, number>): Record<string, number> {
  if (model.name === 'placement-budget') {
    const ordered = (first: string, last: string) => {
      const [a = 0, b = 0] = [values[first], values[last]];
      return { [first]: Math.min(a, b), [last]: Math.max(a, b) };
    };
    return { ...values, ...ordered('changeBegins', 'changeEnds'), ...ordered('inHouseBegins', 'inHouseEnds') };
  }
  if (model.name === 'placement-mix') {
    const changes = Object.keys(values).filter((name) => name.startsWith('change.'));
    const kept = changes.map((name): [string, number] => {
      const there = values[name.replace('change.', 'number.')] ?? 0;
      return [name, Math.max(values[name] ?? 0, -there) + 0];
    });
    return { ...values, ...Object.fromEntries(kept) };
  }
  if (model.name === 'social-work-time') {
    const scaled = (prefix: string) => {
      const names = Object.keys(values).filter((name) => name.startsWith(prefix));
      const sum = names.reduce((total, name) => total + (values[name] ?? 0), 0);
      const by = sum > 1 ? 1 / sum : 1;
      return Object.fromEntries(names.map((name) => [name, Math.floor((values[name] ?? 0) * by * 1_000) / 1_000]));
    };
    return { ...values, ...scaled('shareNow.'), ...scaled('shareWanted.') };
  }
  return values;
}
