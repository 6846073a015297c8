import { describe, expect, it } from 'vitest';
import { readPrinted } from '../../src/schema/printed-number.ts';

describe('readPrinted: one number', () => {
  it.each<[printed: string, value: number, precision: number]>([
    ['42', 42, 1],
    ['£384,000', 384_000, 1],
    ['26,700', 26_700, 1],
    ['12,345,678', 12_345_678, 1],
    ['1,500.50', 1_500.5, 0.01],
    ['0.25', 0.25, 0.01],
    ['.25', 0.25, 0.01],
    ['£5 million', 5_000_000, 1_000_000],
    ['£1.2m', 1_200_000, 100_000],
    ['£1.5 million', 1_500_000, 100_000],
    ['384k', 384_000, 1_000],
    ['£384K', 384_000, 1_000],
    ['3bn', 3_000_000_000, 1_000_000_000],
    ['+16.4%', 0.164, 0.001],
    ['16.4 per cent', 0.164, 0.001],
    ['-5%', -0.05, 0.01],
    ['(2,400)', -2_400, 1],
    ['£(2,400)', -2_400, 1],
    ['(£2,400)', -2_400, 1],
    ['−£5', -5, 1],
    ['£-5', -5, 1],
    ['-0', 0, 1],
    ['12½', 12.5, 0.5],
    ['x 3', 3, 1],
    ['x 0.25', 0.25, 0.01],
    ['x3', 3, 1],
    ['×3', 3, 1],
    [' 42 ', 42, 1],
    ['£5  million', 5_000_000, 1_000_000],
    ['£ 5', 5, 1],
    ['12⅓', 12 + 1 / 3, 1 / 3],
    ['nil', 0, 1],
    ['-', 0, 1],
    ['–', 0, 1],
    ['ten', 10, 1],
    ['Twenty-seven', 27, 1],
    ['forty two', 42, 1],
    ['three hundred and fifty', 350, 1],
    ['two hundred', 200, 100],
    ['five thousand', 5_000, 1_000],
    ['two hundred thousand', 200_000, 1_000],
    ['ten per cent', 0.1, 0.01],
    ['a dozen', 12, 1],
    ['half', 0.5, 0.5],
    ['three quarters', 0.75, 0.25],
    ['four and a half', 4.5, 0.5],
    ['two and three quarters', 2.75, 0.25],
  ])('%s', (printed, value, precision) => {
    const read = readPrinted(printed);
    expect(read?.value).toBeCloseTo(value, 12);
    expect(read?.precision).toBeCloseTo(precision, 12);
    expect(Object.is(read?.value, -0)).toBe(false);
  });

  it.each<[printed: string, value: number, qualifier: string]>([
    ['c.25', 25, 'about'],
    ['c25', 25, 'about'],
    ['c. £25', 25, 'about'],
    ['approximately 25', 25, 'about'],
    ['just over £1,000', 1_000, 'over'],
    ['less than 5', 5, 'under'],
    ['up to 20', 20, 'up to'],
  ])('%s says how sure the paper is', (printed, value, qualifier) => {
    expect(readPrinted(printed)).toMatchObject({ value, qualifier });
  });

  it('tells money and percentages', () => {
    expect(readPrinted('£5')).toMatchObject({ isMoney: true, isPercentage: false });
    expect(readPrinted('5%')).toMatchObject({ isMoney: false, isPercentage: true });
    expect(readPrinted('5')).toMatchObject({ isMoney: false, isPercentage: false, qualifier: undefined });
  });
});

describe('readPrinted: ranges', () => {
  it.each<[printed: string, low: number, high: number, precision: number]>([
    ['eight to nine', 8, 9, 1],
    ['five or six', 5, 6, 1],
    ['10-12', 10, 12, 1],
    ['5–6', 5, 6, 1],
    ['between 8 and 9', 8, 9, 1],
    ['£9-10m', 9_000_000, 10_000_000, 1_000_000],
    ['£9.5m to £10m', 9_500_000, 10_000_000, 1_000_000],
    ['5-10%', 0.05, 0.1, 0.01],
  ])('%s', (printed, low, high, precision) => {
    expect(readPrinted(printed)).toMatchObject({ value: undefined, low, high, precision });
  });
});

describe('readPrinted: what it never guesses', () => {
  it.each([
    '',
    ' ',
    '£',
    'c',
    '1,00',
    '1,2345',
    '14,00',
    '1.2.3',
    '1.000,5',
    '1 000',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '１２',
    '£5%',
    '(-5)',
    '5 to 4',
    '2013-14',
    'seven twenty',
    'four and a',
    'four and five',
    'and four',
    'hundred',
    'many',
    '12 children',
    'about between 8 and 9',
    '(5) more',
    '5(3)',
    '5£',
    '5-many',
    'many to 5',
    '5 to 5',
  ])('"%s"', (printed) => {
    expect(readPrinted(printed)).toBeUndefined();
  });
});
