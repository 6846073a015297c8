/** What is derived from one formula: words, spreadsheet formula, value, and the reason where there is none. */

import { expect, test } from 'vitest';
import { type Calculation, freshCalculation, sayWorking, shown, spec } from '../support/fresh.ts';

const years = ['2013-14', '2014-15', '2015-16'];
const extents = { years, lists: { posts: ['a', 'b'] } };

/** Quantities of every shape, and a line of each function over them. */
function lineOfEach(c: Calculation) {
  const posts = c.namedList('posts');
  const x = c.input('X', 'number', spec);
  const y = c.input('Y', 'number', spec);
  const z = c.input('Z', 'number', spec);
  const cost = c.yearlyInput('Cost', 'number', spec);
  const each = posts.input('Each', 'number', spec);
  const grid = posts.yearlyInput('Grid', 'number', spec);
  const month = c.monthly('Month', 'number', c.f`${x} + 0`, shown);
  const lines = {
    month,
    sum: c.once('Sum', 'number', c.f`${x} + ${y} * 2`, shown),
    brackets: c.once('Brackets', 'number', c.f`(${x} + ${y}) * (${x} - (${y} - 1)) / (2 * ${y})`, shown),
    left: c.once('Left', 'number', c.f`${x} - ${y} - ${z} + 1`, shown),
    powers: c.once('Powers', 'number', c.f`(${x} ^ 2) ^ 3 - ${x} ^ 2`, shown),
    minus: c.once('Minus', 'number', c.f`-${x} + -(${y} - 1)`, shown),
    up: c.once('Up', 'number', c.roundUp(c.f`${x} / 2`), shown),
    down: c.once('Down', 'number', c.roundDown(c.f`${x} / 2`), shown),
    smaller: c.once('Smaller', 'number', c.least(c.f`${x} + 1`, y), shown),
    larger: c.once('Larger', 'number', c.f`2 * ${c.greatest(x, y)}`, shown),
    floor: c.once('Floor', 'number', c.notNegative(c.f`${x} - ${y}`), shown),
    atLeast: c.once('At least', 'number', c.isAtLeast(x, c.f`${y} + 1`), shown),
    way: c.once('Way', 'number', c.partOfTheWay(x, y, z), shown),
    where: c.once('Where', 'number', c.onlyWhere(x, y), shown),
    everyone: c.once('Everyone', 'number', c.total(each, posts), shown),
    doubled: c.once('Doubled', 'number', c.total(c.f`2 * ${each}`, posts), shown),
    ofYear: c.yearly('Of the year', 'number', c.total(grid, posts), shown),
    mean: c.yearly('Mean', 'number', c.average(month), shown),
    so: c.yearly('So far', 'number', c.runningTotal(cost), shown),
    before: c.yearly('Before', 'number', c.previous(cost, x), shown),
    all: c.once('All', 'number', c.sumOfYears(cost), shown),
    most: c.once('Most', 'number', c.greatestOfYears(cost), shown),
    first: c.once('First', 'number', c.ofFirstYear(cost), shown),
    last: c.once('Last', 'number', c.ofLastYear(cost), shown),
    turn: c.once('Turn', 'year', c.yearsUntilPositiveForGood(cost), shown),
    aged: c.yearly('Aged', 'number', c.f`${x} * 2 ^ ${c.yearsSinceFirst}`, shown),
    amount: c.once('Amount', 'number', c.f`${x} * ${c.oneYear} / ${c.oneYear} + ${y}`, shown),
  };
  const model = c.defineModel({
    name: 'each',
    version: 1,
    title: 'Each',
    question: 'What?',
    inputs: { x, y, z, cost, each, grid },
    lines,
    headlines: ['sum'],
  });
  return { model, lines };
}

const values = (c: Calculation) => ({
  model: lineOfEach(c),
  inputs: {
    x: 5,
    y: 3,
    z: 8,
    cost: [-4, 1, 6],
    each: [2, 5],
    grid: [
      [1, 2, 3],
      [10, 20, 30],
    ],
  },
});

test('words: brackets only where they are needed, each function in plain words', async () => {
  const c = await freshCalculation();
  const { lines } = lineOfEach(c);
  const say = ({ line }: { line?: { formula: unknown } | undefined }) =>
    sayWorking(c, (line as { formula: Parameters<typeof sayWorking>[1] }).formula);
  expect(say(lines.sum)).toBe('X|+|Y|×|2');
  expect(say(lines.brackets)).toBe('(|X|+|Y|)|×|(|X|−|(|Y|−|1|)|)|÷|(|2|×|Y|)');
  expect(say(lines.left)).toBe('X|−|Y|−|Z|+|1');
  expect(say(lines.powers)).toBe('(|X|^|2|)|^|3|−|X|^|2');
  expect(say(lines.minus)).toBe('−|X|+|−|(|Y|−|1|)');
  expect(say(lines.up)).toBe('X|÷|2|, rounded up to whole ones');
  expect(say(lines.down)).toBe('X|÷|2|, rounded down to whole ones');
  expect(say(lines.smaller)).toBe('the smaller of |X|+|1| and |Y');
  expect(say(lines.larger)).toBe('2|×|(|the larger of |X| and |Y|)');
  expect(say(lines.floor)).toBe('X|−|Y|, or nil if that is negative');
  expect(say(lines.atLeast)).toBe('1 where |X| is at least |Y|+|1|, otherwise 0');
  expect(say(lines.way)).toBe('how far |X| is on the way from |Y| to |Z|, between nil and all');
  expect(say(lines.where)).toBe('X|, only where there is any |Y');
  expect(say(lines.everyone)).toBe('the sum of |Each');
  expect(say(lines.mean)).toBe('the average over the year of |Month');
  expect(say(lines.so)).toBe('the running total of |Cost');
  expect(say(lines.before)).toBe('Cost| of the period before, at first |X');
  expect(say(lines.all)).toBe('the sum over all years of |Cost');
  expect(say(lines.most)).toBe('the greatest in any year of |Cost');
  expect(say(lines.first)).toBe('Cost| in the first year');
  expect(say(lines.last)).toBe('Cost| in the last year');
  expect(say(lines.turn)).toBe('the years until |Cost| is above nil and stays so');
  expect(say(lines.amount)).toBe('X|+|Y');
});

test('spreadsheet: the same, as cells; ranges where they stand side by side; constants where they stand', async () => {
  const c = await freshCalculation();
  const { lines } = lineOfEach(c);
  const cell = ({ key, axes }: { key: string; axes: readonly string[] }, period: number, item: number) =>
    axes.length === 0
      ? key
      : axes.length > 1
        ? `${key}_${item}_${period}`
        : axes[0] === 'posts'
          ? `${key}_${item}`
          : `${key}_${period}`;
  const addresses = { cell, years: 3, items: () => 2 };
  const sheet = (line: Parameters<typeof c.spreadsheetFormula>[0], period = 0) => c.spreadsheetFormula(line, addresses, period);
  expect(sheet(lines.brackets)).toBe('=(x+y)*(x-(y-1))/(2*y)');
  expect(sheet(lines.left)).toBe('=x-y-z+1');
  expect(sheet(lines.powers)).toBe('=(x^2)^3-x^2');
  expect(sheet(lines.minus)).toBe('=(-x)+(-(y-1))');
  expect(sheet(lines.up)).toBe('=-INT(-ROUND(x/2,8))');
  expect(sheet(lines.down)).toBe('=INT(ROUND(x/2,8))');
  expect(sheet(lines.smaller)).toBe('=MIN(x+1,y)');
  expect(sheet(lines.larger)).toBe('=2*MAX(x,y)');
  expect(sheet(lines.floor)).toBe('=MAX(0,x-y)');
  expect(sheet(lines.atLeast)).toBe('=IF(x>=y+1,1,0)');
  expect(sheet(lines.way)).toBe('=IF(x>=z,1,IF(x<=y,0,(x-y)/(z-y)))');
  expect(sheet(lines.where)).toBe('=IF(y>0,x,NA())');
  expect(sheet(lines.everyone)).toBe('=SUM(each_0,each_1)');
  expect(sheet(lines.doubled)).toBe('=SUM(2*each_0,2*each_1)');
  expect(sheet(lines.ofYear, 2)).toBe('=SUM(grid_0_2,grid_1_2)');
  expect(sheet(lines.mean, 1)).toBe(`=AVERAGE(${Array.from({ length: 12 }, (_, index) => `month_${12 + index}`).join(',')})`);
  expect(sheet(lines.so, 1)).toBe('=SUM(cost_0,cost_1)');
  expect(sheet(lines.before)).toBe('=x');
  expect(sheet(lines.before, 2)).toBe('=cost_1');
  expect(sheet(lines.all)).toBe('=SUM(cost_0,cost_1,cost_2)');
  expect(sheet(lines.most)).toBe('=MAX(cost_0,cost_1,cost_2)');
  expect(sheet(lines.first)).toBe('=cost_0');
  expect(sheet(lines.last)).toBe('=cost_2');
  expect(sheet(lines.turn)).toBe(
    '=IF(cost_2<=0,NA(),IF(cost_1<=0,2-cost_1/(cost_2-cost_1),IF(cost_0<=0,1-cost_0/(cost_1-cost_0),0)))',
  );
  expect(sheet(lines.aged, 2)).toBe('=x*2^2');
  expect(sheet(lines.amount)).toBe('=x+y');
  const range = (quantity: { key: string }, from: { item: number; period: number }, to: { item: number; period: number }) =>
    `${quantity.key}[${from.item},${from.period}:${to.item},${to.period}]`;
  const ranged = { ...addresses, range };
  expect(c.spreadsheetFormula(lines.everyone, ranged)).toBe('=SUM(each[0,0:1,0])');
  expect(c.spreadsheetFormula(lines.doubled, ranged)).toBe('=SUM(2*each_0,2*each_1)');
  expect(c.spreadsheetFormula(lines.so, ranged, 1)).toBe('=SUM(cost[0,0:0,1])');
  expect(c.spreadsheetFormula(lines.mean, ranged, 1)).toBe('=AVERAGE(month[0,12:0,23])');
  const fixed = { ...addresses, fixed: (quantity: { key: string }, period: number) => `${quantity.key}@${period}` };
  expect(c.spreadsheetFormula(lines.aged, fixed, 2)).toBe('=x*2^yearsSinceFirst@2');
  expect(c.spreadsheetFormulaOf((lines.sum.line as NonNullable<typeof lines.sum.line>).formula, addresses)).toBe('=x+y*2');
  expect(() => c.spreadsheetFormula(c.input('Bare', 'number', spec), addresses)).toThrow(
    '"Bare" is an input: only lines have formulas.',
  );
});

test('value: every function, by hand', async () => {
  const c = await freshCalculation();
  const { model, inputs } = values(c);
  const result = c.calculate(model.model, inputs, extents);
  if (!result.ok) throw new Error(JSON.stringify(result));
  expect({ ...result.lines, month: undefined }).toEqual({
    month: undefined,
    sum: 11,
    brackets: (8 * 3) / 6,
    left: 5 - 3 - 8 + 1,
    powers: 15_625 - 25,
    minus: -7,
    up: 3,
    down: 2,
    smaller: 3,
    larger: 10,
    floor: 2,
    atLeast: 1,
    way: 0.4, // 5 is two of the five from 3 to 8
    where: 5,
    everyone: 7,
    doubled: 14,
    ofYear: [11, 22, 33],
    mean: [5, 5, 5],
    so: [-4, -3, 3],
    before: [5, -4, 1],
    all: 3,
    most: 6,
    first: -4,
    last: 6,
    turn: 1.8, // nil is passed four fifths into the second year: 1 + 4 ÷ 5
    aged: [5, 10, 20],
    amount: 8,
  });
});

test('part of the way: nil before and at the start, all at and after the end, a step where they are one', async () => {
  const c = await freshCalculation();
  const [at, from, to] = [c.input('At', 'month', spec), c.input('From', 'month', spec), c.input('To', 'month', spec)];
  const way = c.once('Way', 'share', c.partOfTheWay(at, from, to), shown);
  const model = c.defineModel({
    name: 'way',
    version: 1,
    title: '',
    question: '',
    inputs: { at, from, to },
    lines: { way },
    headlines: [],
  });
  const share = (...[a, b, d]: [number, number, number]) => {
    const result = c.calculate(model, { at: a, from: b, to: d });
    return result.ok && result.lines.way;
  };
  expect([share(1, 2, 6), share(2, 2, 6), share(3, 2, 6), share(6, 2, 6), share(7, 2, 6)]).toEqual([0, 0, 0.25, 1, 1]);
  expect([share(1.9, 2, 2), share(2, 2, 2), share(2.1, 2, 2)]).toEqual([0, 1, 1]);
});

test('turning for good: from the start, never, at the very end, and not while it is nil', async () => {
  const c = await freshCalculation();
  const cost = c.yearlyInput('Total', 'number', spec);
  const turn = c.once('Turn', 'year', c.yearsUntilPositiveForGood(cost), shown);
  const model = c.defineModel({
    name: 'turn',
    version: 1,
    title: '',
    question: '',
    inputs: { cost },
    lines: { turn },
    headlines: [],
  });
  const at = (...totals: number[]) => {
    const result = c.calculate(model, { cost: totals }, { years: years.slice(0, totals.length), lists: {} });
    return result.ok && result.lines.turn;
  };
  expect([at(1, 2, 3), at(1, -1, 3), at(-2, 0, 4), at(-1, 1), at(5)]).toEqual([0, 2.25, 2, 1.5, 0]);
  const noAnswer = 'These numbers give no answer, or one that is too large.';
  expect([at(1, 2, 0), at(-1)]).toEqual([{ noAnswer }, { noAnswer }]);
});
