import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInput } from '../../src/format/quantity.ts';
import { type Field, parseReaderNumber } from '../../src/format/reader-number.ts';

const count: Field = { unit: 'fte', decimals: 2, min: 0, max: 5_000, example: 42 };
const money: Field = { unit: 'gbp/year', decimals: 2, min: 0, max: 2_000_000_000, example: 384_000 };
const percent: Field = { unit: 'share', decimals: 1, min: -0.5, max: 1, example: 0.05 };

describe('parseReaderNumber', () => {
  test.each([
    ['1,000', count, 1000],
    ['  12 ', count, 12],
    ['\u00a012\u2009', count, 12],
    ['.5', count, 0.5],
    ['0', count, 0],
    ['£1,500', money, 1500],
    ['1500', money, 1500],
    ['50%', percent, 0.5],
    ['50', percent, 0.5],
    ['−5%', percent, -0.05],
    ['-5', percent, -0.05],
  ])('reads %j', (text, field, value) => {
    expect(parseReaderNumber(text, field)).toEqual({ ok: true, value });
  });

  test.each([
    ['£1.5m', money, 1_500_000, 'Read as £1,500,000.'],
    ['384k', money, 384_000, 'Read as £384,000.'],
    ['£384 K', money, 384_000, 'Read as £384,000.'],
    ['1.2 million', money, 1_200_000, 'Read as £1,200,000.'],
    ['1bn', money, 1_000_000_000, 'Read as £1,000,000,000.'],
    ['0.5', percent, 0.005, 'Read as 0.5%. Did you mean 50%?'],
    ['1.005', count, 1.01, 'Rounded to 2 decimal places: 1.01.'],
    ['33.333%', percent, 0.333, 'Rounded to one decimal place: 33.3%.'],
  ])('reads %j and says how', (text, field, value, echo) => {
    expect(parseReaderNumber(text, field)).toEqual({ ok: true, value, echo });
  });

  test.each(['', '   ', '\u00a0'])('asks for a number where %j is left', (text) => {
    expect(parseReaderNumber(text, count)).toEqual({ ok: false, message: 'Enter a number, for example 42.' });
  });

  test.each([
    '1,00',
    '1.2.3',
    '1.000,5',
    '1 000',
    '1e3',
    '0x10',
    'Infinity',
    'NaN',
    '½',
    '１２',
    'twelve',
    '12.',
    '+5',
    '1,2345',
    '<b>1</b>',
  ])('refuses %j with an example', (text) => {
    expect(parseReaderNumber(text, count)).toEqual({ ok: false, message: 'Write a plain number, for example 42.' });
  });

  test.each([
    ['£42', count, 'This is not an amount of money. Leave out the £, for example 42.'],
    ['3bn', count, 'Write the number in full, for example 42.'],
    ['42%', count, 'This is not a percentage. Leave out the % sign, for example 42.'],
    ['-£-5', money, 'Write one minus sign only, for example −£384,000.'],
    ['-5', count, 'Enter a number from 0 to 5,000.'],
    ['5,000.01', count, 'Enter a number from 0 to 5,000.'],
    ['9'.repeat(400), count, 'Enter a number from 0 to 5,000.'],
    ['100.1', percent, 'Enter a number from −50% to 100%.'],
  ])('refuses %j: %s', (text, field, message) => {
    expect(parseReaderNumber(text, field)).toEqual({ ok: false, message });
  });

  test('takes both bounds, and never gives negative nil', () => {
    expect(parseReaderNumber('5000', count)).toEqual({ ok: true, value: 5000 });
    const nil = parseReaderNumber('-0', percent);
    expect(nil.ok && Object.is(nil.value, 0)).toBe(true);
  });

  test('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500_000 }), (hundredths) => {
        const value = hundredths / 100;
        expect(parseReaderNumber(formatInput(value, count), count)).toEqual({ ok: true, value });
        expect(parseReaderNumber(formatInput(value, money), money)).toEqual({ ok: true, value });
      }),
    );
  });

  test('never throws and never gives a value outside the bounds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        for (const field of [count, money, percent]) {
          const read = parseReaderNumber(text, field);
          if (read.ok) expect(read.value >= field.min && read.value <= field.max).toBe(true);
          else expect(read.message).toMatch(/\.$/);
        }
      }),
    );
  });
});
