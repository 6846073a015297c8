/** The address is the scenario: only what was changed, by name, sorted, with the model's version. Pure; never throws. */

import { checkValue, type Model } from '../calculation/index.ts';

type Values = Readonly<Record<string, number>>;

export interface ReadScenario {
  readonly values: Values;
  /** What the address held that was not used, in sentences. */
  readonly ignored: readonly string[];
  /** Whether the address names this calculator at all. */
  readonly named: boolean;
}

const versionKey = 'v';
const plainNumber = /^-?\d{1,15}(\.\d{1,20})?$/;
/** A hostile address may hold thousands of parts: enough are named for a reader to see what happened. */
const mostNamed = 5;
const longestName = 40;

const shorten = (text: string): string => (text.length > longestName ? `${text.slice(0, longestName)}…` : text);

/** Reads the part of an address that is about one calculator. `opening` are the values that the calculator opens with. */
export function readScenario(search: string, model: Model, opening: Values): ReadScenario {
  const prefix = `${model.name}.`;
  const parts = [...new URLSearchParams(search)].filter(([name]) => name.startsWith(prefix));
  const values: Record<string, number> = { ...opening };
  const ignored: string[] = [];
  const [seen, used] = [new Set<string>(), new Set<string>()];
  for (const [name, text] of parts) {
    const key = name.slice(prefix.length);
    if (seen.has(key)) ignored.push(`“${shorten(key)}” is given more than once${used.has(key) ? '; the first was used' : ''}.`);
    else if (key === versionKey) ignored.push(...readVersion(text, model));
    else if (!Object.hasOwn(model.inputs, key)) ignored.push(`“${shorten(key)}” is not something that can be changed here.`);
    else {
      const read = readValue(text, model, key);
      if (typeof read === 'number') {
        values[key] = read;
        used.add(key);
      } else ignored.push(read.ignored);
    }
    seen.add(key);
  }
  const more = ignored.length - mostNamed;
  return {
    values,
    named: parts.length > 0,
    ignored:
      more > 0
        ? [
            ...ignored.slice(0, mostNamed),
            more === 1 ? 'One more part of the address was not used.' : `${more} more parts of the address were not used.`,
          ]
        : ignored,
  };
}

function readVersion(text: string, model: Model): readonly string[] {
  if (text === String(model.version)) return [];
  return [
    `The address names version “${shorten(text)}” of this calculator. This is version ${model.version}; its numbers are used.`,
  ];
}

function readValue(text: string, model: Model, key: string): number | { readonly ignored: string } {
  const input = model.inputs[key];
  const label = input?.label ?? key;
  if (!input || !plainNumber.test(text)) return { ignored: `“${shorten(text)}” is not a number that can be used for ${label}.` };
  const value = Number(text) + 0;
  return checkValue(input, value) ? { ignored: `“${shorten(text)}” is outside the limits for ${label}.` } : value;
}

/**
 * The search part of an address for these values, `''` where nothing was changed. Parts of other calculators on the page
 * (`current`) stay as they are.
 */
export function writeScenario(values: Values, model: Model, opening: Values, current = ''): string {
  const prefix = `${model.name}.`;
  const others = [...new URLSearchParams(current)].filter(([name]) => !name.startsWith(prefix));
  const changed = Object.keys(model.inputs)
    .filter((key) => values[key] !== opening[key])
    .map((key): [string, string] => [`${prefix}${key}`, writeNumber(values[key] as number)]);
  const own: [string, string][] = changed.length > 0 ? [...changed, [`${prefix}${versionKey}`, String(model.version)]] : [];
  const all = new URLSearchParams([...others, ...own].sort(([a], [b]) => (a < b ? -1 : 1)));
  return all.size > 0 ? `?${all}` : '';
}

/** Never an exponent: 1e-7 would not be read back. */
const writeNumber = (value: number): string =>
  /e/.test(String(value)) ? value.toFixed(20).replace(/\.?0+$/, '') : String(value);
