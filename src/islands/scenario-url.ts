/** The address is the scenario: only what was changed, by name, sorted, with the model's version. Pure; never throws. */

import { brokenConditions, type Extents, type Model } from '../calculation/index.ts';
import type { OlderStart } from '../views/calculator-facts.ts';

type Values = Readonly<Record<string, number>>;

/** A case to start from, with the years and items that it reaches over. The calculator opens with the first of several. */
export interface Start {
  readonly id: string;
  readonly values: Values;
  readonly extents: Extents;
  /** By version. */
  readonly older?: Readonly<Record<string, OlderStart>> | undefined;
}

export type Starts = readonly [Start, ...Start[]];

/** What stands before the names of a scenario in an address: nothing for scenario A. */
export type Slot = '' | 'b.';

export interface ReadScenario {
  readonly values: Values;
  /** What the address held that was not used, in sentences. */
  readonly ignored: readonly string[];
  /** Whether the address names this calculator at all. */
  readonly named: boolean;
}

const versionKey = 'v';
/** Names the case that is started from, where it is not the one that the calculator opens with. */
const startKey = 'case';
/** A title, and the reason for a change: see scenario-notes.ts. */
const note = /^(title$|why\.)/;
const plainNumber = /^-?\d{1,15}(\.\d{1,20})?$/;
/** A hostile address may hold thousands of parts: enough are named for a reader to see what happened. */
const mostNamed = 5;
const longestName = 40;

const shorten = (text: string): string => (text.length > longestName ? `${text.slice(0, longestName)}…` : text);

const prefixOf = (model: Model, slot: Slot): string => `${slot}${model.name}.`;

/** Whether an address has this scenario of the calculator. */
export const hasScenario = (search: string, model: Model, slot: Slot): boolean =>
  [...new URLSearchParams(search).keys()].some((name) => name.startsWith(prefixOf(model, slot)));

/** Reads the part of an address that is about one scenario of one calculator. */
export function readScenario(search: string, model: Model, starts: Starts, slot: Slot = ''): ReadScenario {
  const prefix = prefixOf(model, slot);
  const parts = [...new URLSearchParams(search)].filter(([name]) => name.startsWith(prefix));
  const ignored: string[] = [];
  const given = (key: string) => parts.find(([name]) => name === prefix + key)?.[1];
  const start = readStart(given(startKey), starts, ignored);
  const older = olderOf(start, given(versionKey));
  const values: Record<string, number> = { ...start.values, ...older?.values };
  const [seen, used] = [new Set<string>(), new Set<string>()];
  for (const [name, text] of parts) {
    const key = name.slice(prefix.length);
    if (seen.has(key)) ignored.push(`“${shorten(key)}” is given more than once${used.has(key) ? '; the first was used' : ''}.`);
    else if (key === versionKey) ignored.push(...(older ? [older.says] : readVersion(text, model)));
    else if (note.test(key)) used.add(key);
    else if (key === startKey) used.add(key);
    else if (!Object.hasOwn(start.values, key)) ignored.push(`“${shorten(key)}” is not something that can be changed here.`);
    else {
      const read = readValue(text, model, key);
      if (typeof read === 'number') {
        values[key] = read;
        used.add(key);
      } else ignored.push(read.ignored);
    }
    seen.add(key);
  }
  const broken = brokenConditions(model, values, start.extents);
  if (broken.length > 0) ignored.unshift(`${broken.join(' ')} The paper’s own figures are used instead.`);
  return { values: broken.length > 0 ? start.values : values, named: parts.length > 0, ignored: fewOf(ignored) };
}

const olderOf = ({ older = {} }: Start, version = ''): OlderStart | undefined =>
  Object.hasOwn(older, version) ? older[version] : undefined;

function fewOf(ignored: readonly string[]): readonly string[] {
  const more = ignored.length - mostNamed;
  if (more <= 0) return ignored;
  const rest = more === 1 ? 'One more part of the address was not used.' : `${more} more parts of the address were not used.`;
  return [...ignored.slice(0, mostNamed), rest];
}

function readStart(id: string | undefined, starts: Starts, ignored: string[]): Start {
  const found = id === undefined ? starts[0] : starts.find((each) => each.id === id);
  if (!found) ignored.push(`There is no case “${shorten(id ?? '')}” to start from.`);
  return found ?? starts[0];
}

function readVersion(text: string, model: Model): readonly string[] {
  if (text === String(model.version)) return [];
  return [
    `The address names version “${shorten(text)}” of this calculator. This is version ${model.version}; its numbers are used.`,
  ];
}

function readValue(text: string, model: Model, cell: string): number | { readonly ignored: string } {
  const input = inputOf(model, cell);
  const label = input?.label ?? cell;
  if (!input?.input || !plainNumber.test(text))
    return { ignored: `“${shorten(text)}” is not a number that can be used for ${label}.` };
  const value = Number(text) + 0;
  return value < input.input.min || value > input.input.max
    ? { ignored: `“${shorten(text)}” is outside the limits for ${label}.` }
    : value;
}

/** The input that a cell belongs to: `budgetGbp` of `budgetGbp.2013-14`. */
export const inputOf = (model: Model, cell: string) => model.inputs[cell.split('.', 1)[0] as string];

/** An address names another case than the opening one where that saves it so many parts. */
const worthNaming = 4;

const changesFrom = ({ values: start }: Start, values: Values): number =>
  Object.keys(start).filter((cell) => start[cell] !== values[cell]).length;

/** The start that has the same cells as these values: the first, unless another is much nearer. */
export function startOf(values: Values, starts: Starts): Start {
  const count = Object.keys(values).length;
  const alike = starts.filter(
    ({ values: start }) => Object.keys(start).length === count && Object.keys(start).every((cell) => Object.hasOwn(values, cell)),
  );
  return alike.reduce(
    (best, each) => (changesFrom(best, values) - changesFrom(each, values) >= worthNaming ? each : best),
    alike[0] ?? starts[0],
  );
}

/**
 * The search part of an address for these values, `''` where nothing was changed. Parts of the other scenario, of other calculators
 * on the page, and a title and reasons (`current`) stay as they are. Scenario B always says that it is there.
 */
export function writeScenario(values: Values, model: Model, starts: Starts, current = '', slot: Slot = ''): string {
  const prefix = prefixOf(model, slot);
  const start = startOf(values, starts);
  const others = [...new URLSearchParams(current)].filter(
    ([name]) => !name.startsWith(prefix) || note.test(name.slice(prefix.length)),
  );
  const changed = Object.keys(start.values)
    .filter((cell) => values[cell] !== start.values[cell])
    .map((cell): [string, string] => [`${prefix}${cell}`, writeNumber(values[cell] as number)]);
  if (start !== starts[0]) changed.push([`${prefix}${startKey}`, start.id]);
  const own: [string, string][] =
    changed.length > 0 || slot ? [...changed, [`${prefix}${versionKey}`, String(model.version)]] : [];
  return sorted([...others, ...own]);
}

/** The parts of an address by name, those of one name in the order they came in. */
export function sorted(parts: readonly (readonly [string, string])[]): string {
  const all = new URLSearchParams(parts.map(([name, text]) => [name, text]));
  all.sort();
  return all.size > 0 ? `?${all}` : '';
}

/** Never an exponent: 1e-7 would not be read back. */
const writeNumber = (value: number): string =>
  /e/.test(String(value)) ? value.toFixed(20).replace(/\.?0+$/, '') : String(value);

/** A reader's own words in an address: one line of plain text, no longer than may be. */
export const tidy = (text: string, most: number): string =>
  [...text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')].slice(0, most).join('').trim();
