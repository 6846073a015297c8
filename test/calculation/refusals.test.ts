/** What an engineer sees who writes a formula, a model or a call that cannot be right: each message says what to do. */

import { expect, test } from 'vitest';
import { freshCalculation, shown, spec } from '../support/fresh.ts';

test('units that cannot meet, in sums, comparisons, powers and declarations', async () => {
  const c = await freshCalculation();
  const children = c.input('Children', 'child', spec);
  const cost = c.input('Cost of a child for a year', 'gbp/child/year', spec);
  const weeks = c.input('Weeks', 'week', spec);
  const years = c.input('Years', 'year', spec);
  const mend = 'Multiply or divide by an input that turns one into the other.';
  expect(() => c.f`${children} + ${cost}`).toThrow(
    `Cannot add "Children" and "Cost of a child for a year": one is child, the other gbp/child/year. ${mend}`,
  );
  expect(() => c.f`${children} - 1`).toThrow(`Cannot subtract "Children" and 1: one is child, the other a plain number. ${mend}`);
  expect(() => c.f`${children} * ${cost} + ${weeks}`).toThrow(
    `Cannot add a formula and "Weeks": one is gbp/year, the other week.`,
  );
  expect(() => c.least(weeks, years)).toThrow(`Cannot compare "Weeks" and "Years": one is week, the other year. ${mend}`);
  expect(() => c.partOfTheWay(weeks, weeks, years)).toThrow('Cannot compare "Weeks" and "Weeks" and "Years": one is week');
  expect(() => c.f`${children} ^ 2`).toThrow('Only a plain number or a share can be raised to a power; "Children" is child.');
  expect(() => c.f`2 ^ ${children}`).toThrow('Only a plain number or a share can be a power; "Children" is child.');
  expect(() => c.f`2 ^ (${children} * ${weeks})`).toThrow('a formula is child*week.');
  expect(() => c.once('Spending', 'gbp', c.f`${children} * ${cost}`, shown)).toThrow(
    '"Spending" is declared in gbp, but its formula gives gbp/year. Change the unit, or the formula.',
  );
  expect(() => c.once('Bare', 'gbp', c.f`1 / ${cost}`, shown)).toThrow('but its formula gives child*year/gbp.');
  expect(() => c.once('None', 'gbp', c.f`1 / ${weeks}`, shown)).toThrow('but its formula gives number/week.');
  expect(() => c.once('Ratio', 'gbp', c.f`${weeks} / ${weeks}`, shown)).toThrow('but its formula gives a plain number.');
  expect(() => c.input('Days', 'child/day', spec)).toThrow('"day" is not a unit. Units are share, number, gbp, child,');
});

test('units that may meet keep or lose their dimensions as they should', async () => {
  const c = await freshCalculation();
  const [weeks, other] = [c.input('Weeks', 'week', spec), c.input('Other', 'week', spec)];
  const cost = c.yearlyInput('Cost', 'gbp', spec);
  const dimensions = (term: { dimensions: Record<string, number> }) => term.dimensions;
  expect(dimensions(c.least(weeks, other))).toEqual({ week: 1 });
  expect(dimensions(c.isAtLeast(weeks, other))).toEqual({});
  expect(dimensions(c.partOfTheWay(weeks, other, weeks))).toEqual({});
  expect(dimensions(c.onlyWhere(weeks, c.input('Money', 'gbp', spec)))).toEqual({ week: 1 });
  expect(dimensions(c.yearsUntilPositiveForGood(cost))).toEqual({ year: 1 });
  expect(dimensions(c.f`${weeks} / ${other}`)).toEqual({});
  expect(dimensions(c.f`${weeks} * ${other} / ${cost}`)).toEqual({ week: 2, gbp: -1 });
  expect(dimensions(c.f`2 ^ 3`)).toEqual({});
  expect(c.parseUnit('gbp / child*year')).toEqual({ gbp: 1, child: -1, year: -1 });
  expect(c.parseUnit('share')).toEqual({});
  expect(c.sameDimensions(c.parseUnit('gbp/week'), c.parseUnit('gbp/year'))).toBe(false);
  expect(c.sameDimensions(c.parseUnit('child*gbp'), c.parseUnit('gbp*child'))).toBe(true);
  expect(c.describeDimensions(c.parseUnit('gbp/child/year'))).toBe('gbp/child/year');
  expect(c.describeDimensions({})).toBe('a plain number');
});

test('axes that cannot meet', async () => {
  const c = await freshCalculation();
  const [posts, ages] = [c.namedList('posts'), c.namedList('ages')];
  const month = c.monthlyInput('Month', 'child', spec);
  const year = c.yearlyInput('Year', 'child', spec);
  const once = c.input('Once', 'child', spec);
  const [post, age] = [posts.input('Post', 'child', spec), ages.input('Age', 'child', spec)];
  expect(() => c.f`${month} + ${year}`).toThrow(
    'Months and years cannot meet in one formula. Take average(…) of the monthly quantity first.',
  );
  expect(() => c.f`${post} + ${age}`).toThrow(
    'Two lists cannot meet in one formula: posts and ages. Take total(…) of one of them first.',
  );
  expect(c.f`${year} + ${post} + ${once}`.axes).toEqual(['posts', 'year']);
  expect(c.f`${month} + ${once}`.axes).toEqual(['month']);
  expect(() => c.runningTotal(once)).toThrow('runningTotal(…) needs a quantity that varies by year; "Once" does not.');
  expect(() => c.total(c.f`${once} + 0 * ${once}`, posts)).toThrow(
    'total(…) needs a quantity that varies by posts; the formula does not.',
  );
  // @ts-expect-error a list is not worked out once
  expect(() => c.once('Line', 'child', post, shown)).toThrow(
    '"Line" does not vary by posts, but its formula does. Take total(…) or average(…) first.',
  );
});

test('formulas that cannot be read, each with its column', async () => {
  const c = await freshCalculation();
  const read = (text: string) => c.parseFormula(text, () => undefined);
  const faultOf = (text: string) => {
    try {
      read(text);
    } catch (error) {
      return error instanceof c.FormulaError ? [error.message, error.column, error.name] : [String(error)];
    }
    return ['no fault'];
  };
  expect(faultOf('2 * )')).toEqual(['")" stands where a number or a name was expected.', 5, 'FormulaError']);
  expect(faultOf('min(1)')).toEqual(['min(…) takes two or more; this has 1.', 1, 'FormulaError']);
  expect(faultOf('round_up(1, 2)')).toEqual(['round_up(…) takes one number; this has 2.', 1, 'FormulaError']);
  expect(faultOf('1,000 + 2')).toEqual([
    'Write 1000 without commas: a comma parts the numbers of min(…) and max(…).',
    1,
    'FormulaError',
  ]);
  expect(faultOf('1 1')).toEqual(['"1" stands where an operator or the end was expected.', 3, 'FormulaError']);
  expect(faultOf('1 one')).toEqual(['"one" stands where an operator or the end was expected.', 3, 'FormulaError']);
  expect(faultOf('1 +')).toEqual(['The formula ends too early: a number or a name is missing.', 4, 'FormulaError']);
  const x = c.input('X', 'number', spec);
  expect(() => c.f`2 ${x}`).toThrow('A quantity stands where an operator or the end was expected.');
  expect(() => c.f`${x} + much`).toThrow('"much" must be a reference: write it as ${…}.');
  expect(() => c.f`${x} +`).toThrow('The formula ends too early');
});

test('models that cannot be right', async () => {
  const c = await freshCalculation();
  const a = c.input('A', 'number', spec);
  const b = c.once('B', 'number', c.f`${a} + 1`, shown);
  const bare = { name: 'test', version: 1, title: '', question: '', headlines: [] };
  expect(() => c.defineModel({ ...bare, inputs: { b }, lines: {} })).toThrow('"B" stands among the inputs but is a line.');
  expect(() => c.defineModel({ ...bare, inputs: {}, lines: { a } })).toThrow('"A" stands among the lines but is an input.');
  expect(() => c.defineModel({ ...bare, inputs: {}, lines: { b } })).toThrow(
    '"B" uses "A", which is neither an input nor an earlier line of the model. Put it before.',
  );
  const other = c.input('Other', 'number', spec);
  const rule = c.requires(c.f`${other} - 1`, { atLeast: 0, otherwise: 'Too little.' });
  expect(() => c.defineModel({ ...bare, inputs: { a }, lines: {}, conditions: [rule] })).toThrow(
    'The condition "Too little." uses "Other", which is neither',
  );
  c.defineModel({ ...bare, inputs: { a }, lines: { b, d: c.yearly('D', 'number', c.f`${b} + ${c.yearsSinceFirst}`, shown) } });
  expect(() => c.defineModel({ ...bare, inputs: { again: a }, lines: {} })).toThrow(
    '"A" is named a and again. A quantity belongs to one model under one name.',
  );
});

test('calls with the wrong inputs', async () => {
  const c = await freshCalculation();
  const posts = c.namedList('posts');
  const [start, each] = [c.input('Start', 'child', { ...spec, min: 0, max: 10 }), posts.yearlyInput('Each', 'gbp', spec)];
  const month = c.monthly('Month', 'child', c.f`${start} + 0 * ${start}`, shown);
  const model = c.defineModel({
    name: 'calls',
    version: 1,
    title: '',
    question: '',
    inputs: { start, each },
    lines: { month },
    headlines: [],
    conditions: [c.requires(start, { above: 1, otherwise: 'It must be more than one.' })],
  });
  const extents = { years: ['2013-14'], lists: { posts: ['a', 'b'] } };
  const problems = (values: object, reach = extents) => {
    const result = c.calculate(model, values as never, reach);
    return result.ok ? [] : result.problems;
  };
  const good = { start: 5, each: [[1], [2]] };
  expect(problems(good)).toEqual([]);
  expect(problems({ ...good, start: 1 })).toEqual([{ kind: 'condition', message: 'It must be more than one.' }]);
  expect(problems({ ...good, start: 10 })).toEqual([]);
  expect(problems({ ...good, start: -1 })).toEqual([
    {
      kind: 'below',
      input: 'start',
      cell: 0,
      bound: 0,
      found: -1,
      message: 'Start (start) is -1 child. It must be from 0 to 10.',
    },
  ]);
  expect(problems({ ...good, start: 11 })).toMatchObject([{ kind: 'above', bound: 10, found: 11 }]);
  expect(problems({ ...good, start: null })).toMatchObject([
    { kind: 'missing', message: 'Start (start) is missing. Give a number in child.' },
  ]);
  expect(problems({ ...good, start: '5' })).toMatchObject([
    { kind: 'not a number', message: 'Start (start) is "5", not a number. Give a number in child.' },
  ]);
  expect(problems({ ...good, each: [[1]] })).toMatchObject([{ kind: 'missing', input: 'each', cell: 1 }]);
  expect(problems({ ...good, each: [[1], [2], [3]] })).toEqual([
    { kind: 'unknown', input: 'each', message: 'Each (each) has 3 values; 2 are wanted.' },
  ]);
  expect(problems({ ...good, extra: 1 })).toEqual([
    { kind: 'unknown', input: 'extra', message: 'extra is not an input of calls: start, each.' },
  ]);
  expect(problems({ start: 5, each: [] }, { years: [], lists: { posts: [] } })).toMatchObject([
    { kind: 'extent', message: 'calls works by financial years. Give at least one, such as 2013-14.' },
    { kind: 'extent', message: 'calls works over a list of posts. Name at least one.' },
  ]);
  const named = c.calculateCells(model, { start: 5, 'each.a.2013-14': 1, 'each.c.2013-14': 2 }, extents);
  expect(named).toEqual({
    ok: false,
    problems: [
      {
        kind: 'unknown',
        input: 'each.c.2013-14',
        message: 'each.c.2013-14 is not an input of calls: start, each.a.2013-14, each.b.2013-14.',
      },
    ],
  });
  const cells = c.calculateCells(model, { start: 5, 'each.a.2013-14': 1, 'each.b.2013-14': 2 }, extents);
  expect(cells.ok && Object.keys(cells.cells)).toEqual([
    ...['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((number) => `month.2013-${number}`),
    ...['01', '02', '03'].map((number) => `month.2014-${number}`),
  ]);
});
