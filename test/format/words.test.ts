/** Numbers, figures and working as text, at the edges. */

import { expect, test, vi } from 'vitest';
import { freshCalculation, shown, spec } from '../support/fresh.ts';

test('short money: pounds below a hundred thousand, thousands above, millions from where they round to one', async () => {
  vi.resetModules();
  const { formatMoneyShort, formatTick, formatNumber } = await import('../../src/format/number.ts');
  expect([99_999, 100_000, 999_499, 999_500, 1_250_000].map(formatMoneyShort)).toEqual([
    '£99,999',
    '£100k',
    '£999k',
    '£1m',
    '£1.25m',
  ]);
  expect([-250_000, -0.2, 0, -1_500_000].map(formatMoneyShort)).toEqual(['−£250k', '£0', '£0', '−£1.5m']);
  expect([0, 9_999, 10_000, 12_500, 999_999, 1_000_000, 2_500_000, -40_000].map(formatTick)).toEqual([
    '0',
    '9,999',
    '10k',
    '12.5k',
    '1,000k',
    '1m',
    '2.5m',
    '-40k'.replace('-', '−'),
  ]);
  expect(formatNumber(1_234.5, 1)).toBe('1,234.5');
  expect(formatNumber(-0.4)).toBe('0');
});

test('figures in a sentence: as printed, but in pounds where a heading gives thousands or millions', async () => {
  vi.resetModules();
  const { formatComputed, formatFigure } = await import('../../src/format/figure.ts');
  const figure = { printed: '26,700', value: 26_700_000, unit: 'gbp', scale: 1_000 };
  expect(formatFigure(figure)).toBe('£26.7m');
  expect(formatFigure({ ...figure, scale: 1, printed: '£26.7m' })).toBe('£26.7m');
  expect(formatFigure({ ...figure, unit: 'child', printed: '12' })).toBe('12');
  expect(formatFigure({ ...figure, value: undefined })).toBe('26,700');
  expect(formatComputed(654_240.4, 'gbp')).toBe('£654,240');
  expect(formatComputed(0.16472, 'share')).toBe('16.47%');
  expect(formatComputed(0.64, 'share')).toBe('64%');
  expect(formatComputed(26.6667, 'fte')).toBe('26.67');
  expect(formatComputed(27, 'fte')).toBe('27');
});

test('working: brackets hug what they hold, words keep their spaces, numbers and constants are written out', async () => {
  const c = await freshCalculation();
  const { workingInNumbers, workingInWords } = await import('../../src/format/working.ts');
  const { shownOf } = await import('../../src/format/quantity.ts');
  const x = c.input('Cases', 'number', { ...spec, noun: ['case', 'cases'] });
  const y = c.input('Posts', 'number', spec);
  const twelve = c.constant('twelve months', 'number', 12);
  const text = (segments: readonly { text: string }[]) => segments.map((segment) => segment.text).join('');
  const known: Record<string, number> = { Cases: 1, Posts: 2.5 };
  const numbers = (line: Parameters<typeof workingInNumbers>[0]) => text(workingInNumbers(line, ({ label }) => known[label]));
  const line = c.once('Line', 'number', c.f`(${x} + ${y}) * 2.5 / (${y} - ${twelve})`, shown);
  expect(text(workingInWords(line))).toBe('(Cases + Posts) × 2.5 ÷ (Posts − twelve months)');
  expect(numbers(line)).toBe('(1 case + 2.5) × 2.5 ÷ (2.5 − 12)');
  const less = text(workingInNumbers(line, () => -2));
  expect(less).toBe('(−2 cases + (−2)) × 2.5 ÷ (−2 − 12)');
  const larger = c.once('Larger', 'number', c.f`3 * ${c.greatest(x, c.f`${y} + 1`)}`, shown);
  expect(text(workingInWords(larger))).toBe('3 × (the larger of Cases and Posts + 1)');
  const up = c.once('Up', 'number', c.roundUp(c.f`${x} / ${y}`), shown);
  expect(text(workingInWords(up))).toBe('Cases ÷ Posts, rounded up to whole ones');
  const floor = c.once('Floor', 'number', c.notNegative(c.f`${x} - ${y}`), shown);
  expect(text(workingInWords(floor))).toBe('Cases − Posts, or nil if that is negative');
  expect(text(workingInNumbers(floor, () => undefined))).toBe('no answer − no answer, or nil if that is negative');
  expect(workingInWords(line)[1]).toMatchObject({ text: 'Cases', quantity: x });
  expect(text(workingInWords(x))).toBe('');
  expect(shownOf(x)).toEqual({ unit: 'number', decimals: 2, noun: ['case', 'cases'] });
  expect(shownOf(c.constant('k', 'gbp', 1))).toEqual({ unit: 'gbp', decimals: 2, noun: undefined });
});

test('rounding, verdicts and formulas over figures, at the edges', async () => {
  const c = await freshCalculation();
  expect([1.005, -1.005, 2.675].map((value) => c.roundHalfAway(value, 2))).toEqual([1.01, -1.01, 2.68]);
  expect([449, 450, -450].map((value) => c.roundHalfAway(value, -2))).toEqual([400, 500, -500]);
  expect([Number.NaN, Number.POSITIVE_INFINITY].map((value) => c.roundHalfAway(value, 1))).toEqual([
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ]);
  expect(Object.is(c.roundHalfAway(-0, 0), 0) && Object.is(c.roundHalfAway(-0.001, 2), 0)).toBe(true);
  expect(Object.is(c.roundUpWhole(-0.2), 0) && Object.is(c.roundDownWhole(-0), 0)).toBe(true);
  expect([c.roundUpWhole(10.000_000_004), c.roundUpWhole(10.000_000_006), c.roundDownWhole(9.999_999_996)]).toEqual([10, 11, 10]);
  expect(c.nearlyEqual(1e9, 1e9 + 1e-4)).toBe(true);
  expect(c.nearlyEqual(1e9, 1e9 + 1e-2)).toBe(false);
  expect(c.nearlyEqual(0.1 + 0.2, 0.3)).toBe(true);
  expect(c.nearlyEqual(1e-13, 2e-13)).toBe(true);
  expect(c.nearlyEqual(0, 1e-11)).toBe(false);
  expect([c.judge(27, 27, 1), c.judge(26.67, 27, 1), c.judge(28, 27, 1)]).toEqual([
    'matches',
    'matches after rounding',
    'differs',
  ]);
  const figures: Record<string, number> = { a: 4, b: 0 };
  const read = (text: string) =>
    c.formulaOver(text, (name) =>
      name in figures ? { label: `Figure ${name}`, unit: 'child', value: figures[name] as number } : undefined,
    );
  expect(read('a * 2 + a - b').names).toEqual(['a', 'b']);
  expect(c.evaluateFormula(read('a * 2 + a - b'))).toBe(12);
  expect(c.evaluateFormula(read('a / b'))).toEqual({ noAnswer: 'It would divide by nil.' });
  expect(Object.is(c.evaluateFormula(read('-b')), 0)).toBe(true);
  expect(c.monthsOf('2013-14')).toEqual([
    ...['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2013-${month}`),
    ...['01', '02', '03'].map((month) => `2014-${month}`),
  ]);
});
