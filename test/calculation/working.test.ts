/** The working of nested formulas: brackets where they are needed and nowhere else, in words and in a spreadsheet. */

import { expect, test } from 'vitest';
import { type Calculation, freshCalculation, sayWorking, spec } from '../support/fresh.ts';

const addresses = { cell: ({ key, label }: { key: string; label: string }) => key || label, years: 3, items: () => 2 };

type Term = Parameters<Calculation['workingOf']>[0];

async function sayer() {
  const c = await freshCalculation();
  const [x, y, z] = (['X', 'Y', 'Z'] as const).map((label) => c.input(label, 'number', spec)) as [
    ReturnType<typeof c.input>,
    ReturnType<typeof c.input>,
    ReturnType<typeof c.input>,
  ];
  const tokens = ({ node }: { node: Term }) => c.workingOf(node);
  const words = ({ node }: { node: Term }) => sayWorking(c, node);
  const sheet = ({ node }: { node: Term }, period = 0) => c.spreadsheetFormulaOf(node, addresses, { period, item: 0 });
  return { c, x, y, z, tokens, words, sheet };
}

test('plus and times need no brackets on their right; minus, divide and power do', async () => {
  const { c, x, y, z, words, sheet } = await sayer();
  expect([c.f`${x} + (${y} + ${z})`, c.f`${x} * (${y} * ${z})`].map(words)).toEqual(['X|+|Y|+|Z', 'X|×|Y|×|Z']);
  expect([c.f`${x} + (${y} + ${z})`, c.f`${x} * (${y} * ${z})`].map((each) => sheet(each))).toEqual(['=X+Y+Z', '=X*Y*Z']);
  expect(words(c.f`${x} - (${y} + ${z})`)).toBe('X|−|(|Y|+|Z|)');
  expect(words(c.f`${x} / (${y} / ${z})`)).toBe('X|÷|(|Y|÷|Z|)');
  expect(sheet(c.f`${x} / (${y} / ${z})`)).toBe('=X/(Y/Z)');
});

test('one year is left out, and the brackets round it with it', async () => {
  const { c, x, y, z, words, sheet } = await sayer();
  expect(words(c.f`${x} / (${y} * ${c.oneYear})`)).toBe('X|÷|Y');
  expect(sheet(c.f`${x} / (${y} * ${c.oneYear})`)).toBe('=X/Y');
  expect(words(c.f`(${x} + ${y}) / ${c.oneYear} * ${z}`)).toBe('(|X|+|Y|)|×|Z');
  expect(sheet(c.f`(${x} + ${y}) / ${c.oneYear} * ${z}`)).toBe('=(X+Y)*Z');
  expect([c.oneYear.label, c.oneYear.unit, c.oneYear.key]).toEqual(['one year', 'year', 'oneYear']);
});

test('a value that is its own condition is said once; any other condition is said', async () => {
  const { c, x, y, words } = await sayer();
  expect(words(c.onlyWhere(x, x))).toBe('X');
  expect(words(c.onlyWhere(x, y))).toBe('X|, only where there is any |Y');
  expect(words(c.onlyWhere(c.f`${x} + 1`, c.f`${y} + 1`))).toBe('X|+|1|, only where there is any |Y|+|1');
  expect(words(c.onlyWhere(x, c.f`${x} - 1`))).toBe('X|, only where there is any |X|−|1');
  expect(words(c.onlyWhere(c.f`${x} - 1`, x))).toBe('X|−|1|, only where there is any |X');
  expect(words(c.least(x, x))).toBe('the smaller of |X| and |X');
});

test('a function inside a function stands in brackets only where there are several parts', async () => {
  const { c, x, y, z, words, sheet } = await sayer();
  const inner = c.greatest(x, y);
  expect(words(c.least(inner, z))).toBe('the smaller of |(|the larger of |X| and |Y|)| and |Z');
  expect(words(c.roundUp(inner))).toBe('the larger of |X| and |Y|, rounded up to whole ones');
  expect(words(c.roundDown(inner))).toBe('the larger of |X| and |Y|, rounded down to whole ones');
  expect(words(c.notNegative(inner))).toBe('the larger of |X| and |Y|, or nil if that is negative');
  expect(words(c.partOfTheWay(c.f`${x} + 1`, y, c.f`${z} - 1`))).toBe(
    'how far |X|+|1| is on the way from |Y| to |Z|−|1|, between nil and all',
  );
  expect(sheet(c.partOfTheWay(c.f`${x} + 1`, y, c.f`${z} - 1`))).toBe('=IF((X+1)>=(Z-1),1,IF((X+1)<=Y,0,((X+1)-Y)/((Z-1)-Y)))');
});

test('what is summed over years or items needs no brackets of its own', async () => {
  const { c, words } = await sayer();
  const cost = c.yearlyInput('Cost', 'number', spec);
  const posts = c.namedList('posts');
  const each = posts.input('Each', 'number', spec);
  const never = c.notNegative(cost);
  const said = 'Cost|, or nil if that is negative';
  expect(words(c.total(c.notNegative(each), posts))).toBe('the sum of |Each|, or nil if that is negative');
  expect(words(c.sumOfYears(never))).toBe(`the sum over all years of |${said}`);
  expect(words(c.runningTotal(never))).toBe(`the running total of |${said}`);
  expect(words(c.greatestOfYears(never))).toBe(`the greatest in any year of |${said}`);
  expect(words(c.ofFirstYear(never))).toBe(`${said}| in the first year`);
  expect(words(c.ofLastYear(never))).toBe(`${said}| in the last year`);
  expect(words(c.yearsUntilPositiveForGood(never))).toBe(`the years until |${said}| is above nil and stays so`);
  expect(words(c.average(c.notNegative(c.monthMiddle)))).toBe(
    'the average over the year of |middle of the month|, or nil if that is negative',
  );
});

test('tokens say what they are', async () => {
  const { c, x, tokens } = await sayer();
  expect(tokens(c.f`-(${x} - 1)`)).toEqual([
    { type: 'operator', symbol: '−' },
    { type: 'bracket', symbol: '(' },
    { type: 'quantity', quantity: x },
    { type: 'operator', symbol: '−' },
    { type: 'number', value: 1 },
    { type: 'bracket', symbol: ')' },
  ]);
  expect(tokens(c.roundUp(x))).toEqual([
    { type: 'quantity', quantity: x },
    { type: 'words', text: ', rounded up to whole ones' },
  ]);
});

test('months and years as numbers: their names, units and values', async () => {
  const { c, sheet } = await sayer();
  const periods = [c.monthStart, c.monthMiddle, c.yearsSinceFirst];
  expect(periods.map(({ label, unit, key, axes }) => [label, unit, key, ...axes])).toEqual([
    ['start of the month', 'month', 'monthStart', 'month'],
    ['middle of the month', 'month', 'monthMiddle', 'month'],
    ['years since the first', 'number', 'yearsSinceFirst', 'year'],
  ]);
  expect(periods.map((each) => sheet({ node: { type: 'reference', quantity: each } }, 2))).toEqual(['=2', '=2.5', '=2']);
});

test('a function over time or a list refuses what does not vary by it', async () => {
  const { c, x } = await sayer();
  const refused = (name: string, axis: string) => `${name}(…) needs a quantity that varies by ${axis}; "X" does not.`;
  const any = x as never;
  const posts = c.namedList('posts');
  expect(() => c.total(any, posts)).toThrow(refused('total', 'posts'));
  expect(() => c.average(any)).toThrow(refused('average', 'month'));
  expect(() => c.sumOfYears(any)).toThrow(refused('sumOfYears', 'year'));
  expect(() => c.runningTotal(any)).toThrow(refused('runningTotal', 'year'));
  expect(() => c.greatestOfYears(any)).toThrow(refused('greatestOfYears', 'year'));
  expect(() => c.ofFirstYear(any)).toThrow(refused('ofFirstYear', 'year'));
  expect(() => c.ofLastYear(any)).toThrow(refused('ofLastYear', 'year'));
  expect(() => c.yearsUntilPositiveForGood(any)).toThrow(refused('yearsUntilPositiveForGood', 'year'));
  expect(c.average(c.monthStart).axes).toEqual(['year']);
});
