import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/schema/content.ts';
import { type PrintedNumber, readPrinted } from '../../src/schema/printed-number.ts';
import { checkPrinted } from '../../src/schema/printed-value.ts';
import { readUnit } from '../../src/schema/units.ts';

type Entry = Parameters<typeof checkPrinted>[0]['entry'];

function wrongs(entry: Entry, original?: Partial<Figure>) {
  const unit = readUnit(entry.unit);
  if ('found' in unit) throw new Error(unit.found);
  const printed = readPrinted(entry.printed) as PrintedNumber;
  const repeated = original && ({ id: 'first', printed: '…', unit: entry.unit, scale: 1, ...original } as Figure);
  return checkPrinted({ entry, printed, dimensions: unit.dimensions, original: repeated }).map(({ field, write }) => [
    field,
    write,
  ]);
}

const post = { unit: 'post' } as const;

describe('checkPrinted', () => {
  it('takes a third to three decimals, and nothing else so roughly', () => {
    expect(wrongs({ ...post, printed: '⅓', value: 0.333 })).toEqual([]);
    expect(wrongs({ ...post, printed: '12⅔', value: 12.667 })).toEqual([]);
    expect(wrongs({ ...post, printed: '⅓', value: 0.33 })).toEqual([['value', 'Correct the one that is mistyped.']]);
    expect(wrongs({ ...post, printed: '12.5', value: 12.5005 })).toEqual([['value', 'Correct the one that is mistyped.']]);
    expect(wrongs({ ...post, printed: '12', value: 12.0005 })).toHaveLength(1);
  });

  it('speaks of a heading only where one could explain a thousand times as much', () => {
    const gbp = { unit: 'gbp', printed: '500' } as const;
    expect(wrongs({ ...gbp, value: 500_000 })).toEqual([
      ['value', 'Write value: 500, or add scale: 1000 if the heading of the table says so.'],
    ]);
    expect(wrongs({ ...gbp, value: 500_000_000, scale: 1_000 })).toEqual([['value', 'Write value: 500000.']]);
    expect(wrongs({ ...gbp, value: 50_000 })).toEqual([['value', 'Write value: 500.']]);
  });

  it('compares a figure printed again with the first, end by end', () => {
    const again = (printed: string, original: Partial<Figure>, scale?: number) =>
      wrongs({ unit: 'gbp', printed, scale }, original).map(([field]) => field);
    expect(again('500', { value: 500_000 }, 1_000)).toEqual([]);
    expect(again('500', { value: 500_000 })).toEqual(['printed']);
    expect(again('5 to 6', { low: 5, high: 6 })).toEqual([]);
    expect(again('5 to 6', { low: 5, high: 7 })).toEqual(['printed']);
    expect(again('5', { low: 5, high: 6 })).toEqual(['printed']);
    expect(again('5 to 6', { value: 5 })).toEqual(['printed']);
    expect(again('5', { value: 5, unit: 'post' })).toEqual(['unit']);
    expect(again('5', { value: 5, unit: 'no such unit' })).toEqual([]);
  });

  it('takes a rounding that is as coarse as the digits, and one of a range as it is', () => {
    expect(wrongs({ ...post, printed: '400', value: 400, rounded_to: 1 })).toEqual([]);
    expect(wrongs({ ...post, printed: '400', value: 400, rounded_to: 100 })).toEqual([]);
    expect(wrongs({ ...post, printed: '450', value: 450, rounded_to: 100 }).map(([field]) => field)).toEqual(['rounded_to']);
    expect(wrongs({ ...post, printed: '8 to 9', low: 8, high: 9, rounded_to: 5 })).toEqual([]);
    expect(wrongs({ unit: 'gbp', printed: '5', value: 5_000, scale: 1_000, rounded_to: 100 }).map(([field]) => field)).toEqual([
      'rounded_to',
    ]);
  });

  it('wants a share for a percentage, whatever the share is of', () => {
    expect(wrongs({ unit: 'share', printed: '5%', value: 0.05 })).toEqual([]);
    expect(wrongs({ unit: 'post', printed: '5%', value: 0.05 })).toEqual([['unit', 'Write unit: share.']]);
  });
});
