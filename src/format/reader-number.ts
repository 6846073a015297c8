/** What a reader types, to a number or to a sentence that says what to type instead. Never guesses; blank is never nil. */

import { roundHalfAway } from '../calculation/index.ts';
import { formatMoney, formatNumberShort } from './number.ts';
import { formatInput, type Kind, kindOf, type Shown } from './quantity.ts';

export type ReaderNumber =
  /** `echo` says how it was understood, where that is not plain from the text itself. */
  { readonly ok: true; readonly value: number; readonly echo?: string } | { readonly ok: false; readonly message: string };

/** What the field will take, for the messages. */
export interface Field extends Shown {
  readonly min: number;
  readonly max: number;
  /** A value that would be accepted, in the input's unit: shown as the example. */
  readonly example: number;
}

/** The power of ten of each word: an exponent reads 64.1k as 64100, a product as 64099.99999999999. */
const powers: Record<string, number> = { k: 3, thousand: 3, m: 6, million: 6, bn: 9, billion: 9 };
const pattern =
  /^(?<sign>-?)(?<pound>£?)(?<sign2>-?)(?<digits>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+) ?(?<multiple>k|m|bn|thousand|million|billion)?(?<percent> ?%)?$/i;

/** Reads one field. Accepts `1,200`, `£1.2m`, `£384k`, `50%` and stray spaces around; refuses whatever could be read two ways. */
export function parseReaderNumber(text: string, field: Field): ReaderNumber {
  const tidy = text.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '').replaceAll('−', '-');
  const example = formatInput(field.example, field);
  if (tidy === '') return { ok: false, message: `Enter a number, for example ${example}.` };
  const kind = kindOf(field.unit);
  const parts = pattern.exec(tidy)?.groups;
  if (!parts) return { ok: false, message: `Write a plain number, for example ${example}.` };
  const problem = misfit(parts, kind, example);
  if (problem) return { ok: false, message: problem };
  const negative = parts['sign'] === '-' || parts['sign2'] === '-';
  const power = powers[parts['multiple']?.toLowerCase() ?? ''] ?? 0;
  const typed = Number(`${parts['digits']?.replaceAll(',', '')}e${power}`);
  return within({ typed: negative ? -typed : typed, tidy, kind, hadPercent: parts['percent'] !== undefined, field });
}

function misfit(parts: Record<string, string | undefined>, kind: Kind, example: string): string | undefined {
  if (parts['sign'] && parts['sign2']) return `Write one minus sign only, for example −${example}.`;
  if (parts['pound'] && kind !== 'money') return `This is not an amount of money. Leave out the £, for example ${example}.`;
  if (parts['multiple'] && kind !== 'money') return `Write the number in full, for example ${example}.`;
  if (parts['percent'] && kind !== 'percent') return `This is not a percentage. Leave out the % sign, for example ${example}.`;
  return undefined;
}

interface Typed {
  readonly typed: number;
  readonly tidy: string;
  readonly kind: Kind;
  readonly hadPercent: boolean;
  readonly field: Field;
}

function within({ typed, tidy, kind, hadPercent, field }: Typed): ReaderNumber {
  const rounded = roundHalfAway(typed, field.decimals);
  const value = kind === 'percent' ? Number((rounded / 100).toPrecision(15)) : rounded;
  if (!(value >= field.min && value <= field.max)) {
    const [from, to] = [formatInput(field.min, field), formatInput(field.max, field)];
    return { ok: false, message: `Enter a number from ${from} to ${to}.` };
  }
  if (kind === 'percent' && !hadPercent && typed !== 0 && Math.abs(typed) < 1) {
    return {
      ok: true,
      value: value + 0,
      echo: `Read as ${formatInput(value, field)}. Did you mean ${formatNumberShort(typed * 100, 2)}%?`,
    };
  }
  if (rounded !== typed) {
    const places = field.decimals === 1 ? 'one decimal place' : `${field.decimals} decimal places`;
    return { ok: true, value: value + 0, echo: `Rounded to ${places}: ${formatInput(value, field)}.` };
  }
  const isSpelledOut = kind === 'money' && /[a-z]/i.test(tidy);
  return {
    ok: true,
    value: value + 0,
    ...(isSpelledOut ? { echo: `Read as ${formatMoney(value, Number.isInteger(value) ? 0 : 2)}.` } : {}),
  };
}
