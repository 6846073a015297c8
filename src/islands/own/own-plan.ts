/** What figures of one's own reach over, besides the numbers: a name, years and items, kept in the address. Pure; never throws. */

import type { Extents } from '../../calculation/index.ts';
import { sorted, tidy } from '../scenario-url.ts';

export interface OwnPlan {
  /** The council or the plan; `''` where the reader gave none. */
  readonly name: string;
  readonly years: readonly string[];
  /** A name for each item of the model's list. */
  readonly items: Readonly<Record<string, string>>;
}

export const mostYears = 10;
export const mostItems = 12;
export const longestName = 60;
const firstPossible = 1990;
const lastPossible = 2100;

/** `2026-27` and the years after it. */
export const yearsFrom = (start: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${start + index}-${String((start + index + 1) % 100).padStart(2, '0')}`);

/** 2026 of `2026-27`; nothing where the text is no financial year. */
export function startOfYear(text: string): number | undefined {
  const found = /^(\d{4})\s*[-–/]\s*(?:\d{2})?(\d{2})$/.exec(text.trim());
  const start = Number(found?.[1]);
  const isNext = found?.[2] === String((start + 1) % 100).padStart(2, '0');
  return isNext && start >= firstPossible && start <= lastPossible ? start : undefined;
}

/** Names one a line; the same name twice counts once. */
export const namesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => tidy(line.replaceAll('~', '-'), longestName))
      .filter(Boolean),
  ),
];

export const itemsOf = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name, index) => [`item_${index + 1}`, name]));

/**
 * What was typed, by cell, after the names of the items have changed: a number goes with its name. A name that was only written anew keeps
 * its place; the numbers of a name that is gone go with it.
 */
export function followNames<T>(
  numbers: Readonly<Record<string, T>>,
  before: readonly string[],
  after: readonly string[],
): Record<string, T> {
  const placeOf = (index: number): number => {
    const moved = after.indexOf(before[index] as string);
    if (moved >= 0) return moved;
    const instead = after[index];
    return instead !== undefined && !before.includes(instead) ? index : -1;
  };
  const places = new Map(before.map((_, index) => [`item_${index + 1}`, `item_${placeOf(index) + 1}`]));
  return Object.fromEntries(
    Object.entries(numbers).flatMap(([cell, number]) => {
      const [key = '', item = '', ...rest] = cell.split('.');
      const place = places.get(item);
      if (place === undefined) return [[cell, number]];
      return place === 'item_0' ? [] : [[[key, place, ...rest].join('.'), number]];
    }),
  );
}

export const extentsOfPlan = ({ years, items }: OwnPlan, list: string | undefined): Extents => ({
  years,
  lists: list === undefined ? {} : { [list]: Object.keys(items) },
});

const prefixOf = (model: string): string => `own.${model}.`;
const separator = '~';

/** What is needed of a plan. */
export interface Needs {
  readonly model: string;
  readonly hasYears: boolean;
  readonly list: string | undefined;
}

/** The plan in an address; nothing where it has none, or none that can be used. */
export function readPlan(search: string, { model, hasYears, list }: Needs): OwnPlan | undefined {
  const given = new URLSearchParams(search);
  const part = (key: string) => given.get(prefixOf(model) + key) ?? '';
  if (!given.has(`${prefixOf(model)}v`)) return undefined;
  const [first = '', count = ''] = part('years').split(separator);
  const start = startOfYear(first);
  const many = /^\d{1,2}$/.test(count) ? Number(count) : 0;
  const names = namesIn(part('items').replaceAll(separator, '\n')).slice(0, mostItems);
  if (hasYears && (start === undefined || many < 1 || many > mostYears)) return undefined;
  if (list !== undefined && names.length === 0) return undefined;
  return {
    name: tidy(part('name'), longestName),
    years: hasYears ? yearsFrom(start as number, many) : [],
    items: list === undefined ? {} : itemsOf(names),
  };
}

/** The address with this plan in the place of the one that it has. */
export function writePlan(search: string, model: string, { name, years, items }: OwnPlan): string {
  const prefix = prefixOf(model);
  const others = [...new URLSearchParams(search)].filter(([key]) => !key.startsWith(prefix));
  const own: [string, string][] = [
    ['items', Object.values(items).join(separator)],
    ['name', tidy(name, longestName)],
    ['v', '1'],
    ['years', years.length > 0 ? `${years[0]}${separator}${years.length}` : ''],
  ];
  return sorted([...others, ...own.filter(([, text]) => text).map(([key, text]): [string, string] => [prefix + key, text])]);
}
