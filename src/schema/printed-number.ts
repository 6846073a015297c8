/** Reads a figure back from the characters that a paper prints: `£384,000`, `+16.4%`, `(2,400)`, `c.25`, `£1.2m`, `four and a half`. */

import { readNumberWords } from './number-words.ts';

export const qualifiers = ['about', 'over', 'under', 'up to'] as const;
export type Qualifier = (typeof qualifiers)[number];

export interface PrintedNumber {
  /** Undefined for a range. */
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** The size of the last printed digit: 1 for 25, 0.01 for 0.25, 1,000,000 for £5 million, 0.001 for 16.4%. */
  readonly precision: number;
  readonly qualifier: Qualifier | undefined;
  readonly isMoney: boolean;
  readonly isPercentage: boolean;
}

const openings: readonly [RegExp, Qualifier][] = [
  [/^(?:c\.?(?=[\s£\d(])|ca\.|circa\b|approx\.|approximately\b|about\b|around\b|some\b|~)\s*/i, 'about'],
  [/^(?:(?:just|slightly|a little) )?(?:over|above|more than)\s+/i, 'over'],
  [/^(?:(?:just|slightly|a little) )?(?:under|below|less than)\s+/i, 'under'],
  [/^up to\s+/i, 'up to'],
];

/** Reads printed characters, or nothing where they cannot be read as one number or one range: it never guesses. */
export function readPrinted(printed: string): PrintedNumber | undefined {
  const text = printed
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^between (.+) and (.+)$/i, '$1 to $2');
  const opening = openings.find(([pattern]) => pattern.test(text));
  const bare = (opening ? text.replace(opening[0], '') : text).replace(/^[x×] ?(?=\d)/, '');
  const read = readOne(bare);
  if (read)
    return {
      ...kind(bare),
      value: read.value,
      low: undefined,
      high: undefined,
      precision: read.precision,
      qualifier: opening?.[1],
    };
  return readRange(bare, opening?.[1]);
}

const kind = (text: string) => ({ isMoney: text.includes('£'), isPercentage: percentage.test(text) });

interface One {
  readonly value: number;
  readonly precision: number;
}

const percentage = /(?: ?%| per ?cent| percentage points?)\)?$/i;

const multipliers: readonly [RegExp, number][] = [
  [/ ?(?:k| thousand)$/i, 1_000],
  [/ ?(?:mn?| million)$/i, 1_000_000],
  [/ ?(?:bn| billion)$/i, 1_000_000_000],
];

/** A dash alone in a cell of a table, which stands for nil. */
const dash = /^[-–—]$/;

function readOne(text: string): One | undefined {
  if (dash.test(text)) return { value: 0, precision: 1 };
  const bracketed = /^(£?)\((.+)\)$/.exec(text);
  const unbracketed = bracketed ? `${bracketed[1]}${bracketed[2]}` : text;
  const signed = /^(£?)([+\-−–]) ?(£?)(?=[\d.£])/.exec(unbracketed);
  if (bracketed && signed) return undefined;
  const body = unbracketed.slice(signed?.[0].length ?? 0).replace(/^£ ?/, '');
  const pounds = unbracketed.includes('£');
  const isShare = percentage.test(body);
  if (pounds && isShare) return undefined;
  const size = isShare ? undefined : multipliers.find(([pattern]) => pattern.test(body));
  const digits = isShare ? body.replace(percentage, '') : size ? body.replace(size[0], '') : body;
  const read = readDigits(digits) ?? (isShare ? readNumberWords(digits) : readNumberWords(body));
  if (!read) return undefined;
  const byWords = size !== undefined && readDigits(digits) === undefined;
  const times = isShare ? 0.01 : byWords ? 1 : (size?.[1] ?? 1);
  const negative = bracketed !== null || (signed !== null && signed[2] !== '+');
  return { value: withoutNoise((negative ? -1 : 1) * read.value * times), precision: withoutNoise(read.precision * times) };
}

const vulgar: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [0.5, 0.5]],
  ['¼', [0.25, 0.25]],
  ['¾', [0.75, 0.25]],
  ['⅓', [1 / 3, 1 / 3]],
  ['⅔', [2 / 3, 1 / 3]],
]);

/** Digits with commas only between thousands, decimals, or a fraction sign. */
function readDigits(text: string): One | undefined {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+)|([½¼¾⅓⅔]))?$/.exec(text);
  if (!match || text === '') return undefined;
  const [, whole, decimals, sign] = match;
  const fraction = sign === undefined ? undefined : vulgar.get(sign);
  const units = Number((whole ?? '0').replaceAll(',', ''));
  if (fraction) return { value: units + fraction[0], precision: fraction[1] };
  if (decimals === undefined) return { value: units, precision: 1 };
  return { value: Number(`${units}.${decimals}`), precision: withoutNoise(10 ** -decimals.length) };
}

const rangeSign = /^(.+?)(?: to | or | ?[-–] ?)(.+)$/;
const ending = / ?(?:k|mn?|bn|%|thousand|million|billion|per ?cent)$/i;

function readRange(text: string, qualifier: Qualifier | undefined): PrintedNumber | undefined {
  const match = rangeSign.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  const shared = ending.test(match[1]) ? '' : (ending.exec(match[2])?.[0] ?? '');
  const low = readOne(`${match[1]}${shared}`);
  const high = readOne(match[2]);
  if (!low || !high || low.value >= high.value) return undefined;
  const precision = Math.max(low.precision, high.precision);
  return { ...kind(text), value: undefined, low: low.value, high: high.value, precision, qualifier };
}

const reliableDigits = 15;

/** 16.4 × 0.01 without the noise of binary fractions. */
export const withoutNoise = (value: number): number => Number(value.toPrecision(reliableDigits)) + 0;
