import { describe, expect, expectTypeOf, test } from 'vitest';
import * as calculation from '../../src/calculation/index.ts';

const { average, calculate, constant, defineModel, f, formulaOver, evaluateFormula, input, isAtLeast, least, greatest } = calculation;
const { monthly, monthMiddle, namedList, once, previous, requires, roundUp, runningTotal, spreadsheetFormula, total, yearly } = calculation;
const { sumOfYears, workingOf, yearlyInput, yearsSinceFirst, yearsUntilPositiveForGood } = calculation;

const spec = { min: -1e9, max: 1e9, step: 1, decimals: 2, slider: [0, 100], meaning: 'A test input.' } as const;
const shown = { decimals: 1 };
const about = {
  version: 1,
  changes: [{ version: 1, date: '2026-11-22', what: 'First.' }],
  title: 'Test',
  question: 'What?',
  purpose: 'To test.',
  limits: [],
  assumptions: [],
};
const evaluate = (text: string, figures: Record<string, number> = {}) =>
  evaluateFormula(formulaOver(text, (name) => (name in figures ? { label: name, unit: 'number', value: figures[name] as number } : undefined)));

describe('formulaOver', () => {
  test('binds times before plus, and left to right', () => {
    expect(evaluate('2 + 3 * 4')).toBe(14);
    expect(evaluate('10 - 4 - 3')).toBe(3);
    expect(evaluate('100 / 10 / 5')).toBe(2);
  });
  test('binds a power before the minus in front of it, and from the right', () => {
    expect(evaluate('-2 ^ 2')).toBe(-4);
    expect(evaluate('2 ^ 3 ^ 2')).toBe(512);
    expect(evaluate('2 ^ -1')).toBe(0.5);
  });
  test('binds a leading minus before times and plus', () => {
    expect(evaluate('-a + b', { a: 3, b: 10 })).toBe(7);
    expect(evaluate('4 * -a', { a: 3 })).toBe(-12);
  });
  test('reads the signs that people print', () => {
    expect(evaluate('(42 × 25 − 42 × 15) ÷ 15')).toBe(28);
  });
  test('rounds whole things up, forgiving noise', () => {
    expect(evaluate('round_up(384000 / 40000)')).toBe(10);
    expect(evaluate('round_up(0.1 * 3 / 0.3)')).toBe(1);
    expect(evaluate('max(min(3, 7), 5)')).toBe(5);
  });
  test('gives a reason, never infinity', () => {
    expect(evaluate('1 / (2 - 2)')).toEqual({ noAnswer: 'It would divide by nil.' });
  });
  test.each([
    ['workers *', 'The formula ends too early: a number or a name is missing.', 10],
    ['workers * nobody', '"nobody" is not a figure that is known here.', 11],
    ['(workers + 1', 'A bracket is opened and not closed.', 1],
    ['workers 3', '"3" stands where an operator or the end was expected.', 9],
    ['workers $ 3', '"$" has no meaning in a formula. Use numbers, names, + - * / ^ and brackets.', 9],
    ['sin(workers)', '"sin" is not a function. Use round_up, round_down, min, max.', 1],
  ])('refuses %s with the column', (text, message, column) => {
    const read = () => formulaOver(text, (name) => (name === 'workers' ? { label: name, unit: 'fte', value: 42 } : undefined));
    expect(read).toThrow(message);
    try {
      read();
    } catch (error) {
      expect(error).toMatchObject({ column });
    }
  });
});

describe('f', () => {
  const children = input('Children', 'child', spec);
  const cost = input('Cost of a child for a year', 'gbp/child/year', spec);
  const perMonth = monthly('Children each month', 'child', children, shown);
  const perYear = yearly('Children each year', 'child', children, shown);

  test('refuses children added to pounds, in words that say what to do', () => {
    expect(() => f`${children} + ${cost}`).toThrow(
      'Cannot add "Children" and "Cost of a child for a year": one is child, the other gbp/child/year. Multiply or divide by an input that turns one into the other.',
    );
  });
  test('refuses a line whose formula gives another unit', () => {
    expect(() => once('Spending', 'gbp', f`${children} * ${cost}`, shown)).toThrow(
      '"Spending" is declared in gbp, but its formula gives gbp/year. Change the unit, or the formula.',
    );
  });
  test('refuses months with years, in the type and at run time', () => {
    type Met = typeof mixed;
    const mixed = undefined as unknown as ReturnType<typeof f<[typeof perMonth, typeof perYear]>>;
    expectTypeOf<Met['axes'][number]>().toEqualTypeOf<'Months and years cannot meet in one formula: take average() or total of the months first'>();
    expect(() => f`${perMonth} + ${perYear}`).toThrow('Months and years cannot meet in one formula. Take average(…) of the monthly quantity first.');
  });
  test('refuses a name that is not a reference', () => {
    expect(() => f`${children} * caseload`).toThrow('"caseload" must be a reference: write it as ${…}.');
  });
  test('refuses a unit that does not exist', () => {
    expect(() => input('Days', 'day', spec)).toThrow('"day" is not a unit.');
  });
  test('refuses a yearly formula on a line worked out once', () => {
    // @ts-expect-error a yearly quantity is not worked out once
    expect(() => once('Children', 'child', perYear, shown)).toThrow('"Children" does not vary by year, but its formula does.');
  });
});

describe('a model with months and years', () => {
  // Coventry 2013, table 1: 579 children falling by 12 2/3 a year would be 538 after a year of 41; read at mid-month in a straight line.
  const now = input('Children now', 'child', spec);
  const fall = input('Fall in a year', 'child/month', spec);
  const children = monthly('Children', 'child', f`${now} - ${fall} * ${monthMiddle}`, shown);
  const averageChildren = yearly('Average in the year', 'child', average(children), shown);
  const model = defineModel({ ...about, name: 'path', inputs: { now, fall }, lines: { children, averageChildren }, headlines: ['averageChildren'] });

  test('takes the average of twelve months for each year', () => {
    const result = calculate(model, { now: 600, fall: 10 }, { years: ['2013-14', '2014-15'], lists: {} });
    // Mid-months 0.5 … 11.5 average 6, so 600 - 60; the next year 120 lower.
    expect(result.ok && result.lines.averageChildren).toEqual([540, 420]);
    expect(result.ok && result.lines.children).toHaveLength(24);
    expectTypeOf(model.lines.children.axes).toEqualTypeOf<readonly 'month'[]>();
  });
  test('emits the average as a spreadsheet formula over its months', () => {
    const cell = (quantity: { key: string }, period: number) => `${quantity.key}${period}`;
    expect(spreadsheetFormula(averageChildren, { cell, years: 2, items: 0 }, 1)).toBe(
      '=AVERAGE(children12,children13,children14,children15,children16,children17,children18,children19,children20,children21,children22,children23)',
    );
  });
});

describe('a model with a named list', () => {
  // Portsmouth 2017, Fig 3: 206 foster carers at 23,523 and 32.43 agency placements at 44,871.
  const types = namedList('placement types');
  const number = types.input('Number', 'placement', spec);
  const unitCost = types.input('Unit cost', 'gbp/placement/year', spec);
  const cost = types.line('Cost', 'gbp/year', f`${number} * ${unitCost}`, shown);
  const all = once('All placements', 'gbp/year', total(cost, types), shown);
  const model = defineModel({ ...about, name: 'mix', inputs: { number, unitCost }, lines: { cost, all }, headlines: ['all'] });
  const extents = { years: [], lists: { 'placement types': ['In-house foster care', 'IFA'] } };

  test('works out each item and their total', () => {
    const result = calculate(model, { number: [206, 32], unitCost: [23_523, 44_871] }, extents);
    expect(result.ok && result.lines.cost).toEqual([4_845_738, 1_435_872]);
    expect(result.ok && result.lines.all).toBe(6_281_610);
  });
  test('says how many values are wanted', () => {
    const result = calculate(model, { number: [206], unitCost: [1, 2, 3] }, extents);
    expect(result).toMatchObject({
      ok: false,
      problems: [
        { kind: 'missing', input: 'number', cell: 1 },
        { kind: 'unknown', message: 'Unit cost (unitCost) has 3 values; 2 are wanted.' },
      ],
    });
  });
});

describe('a model with a profile over years', () => {
  // Hammersmith & Fulham 2014, 5.2 and 5.5, in £m: costs 1.418 and 3.540, savings 0.68, 1.60, 2.73, 4.20, 4.20 from 2015-16.
  const costs = yearlyInput('Cost', 'gbp/year', spec);
  const savings = yearlyInput('Saving', 'gbp/year', spec);
  const rate = input('Discount rate', 'share', spec);
  const net = yearly('Net', 'gbp/year', f`${savings} - ${costs}`, shown);
  const running = yearly('Running total', 'gbp/year', runningTotal(net), shown);
  const presentValue = yearly('Present value', 'gbp/year', f`${net} / (1 + ${rate}) ^ ${yearsSinceFirst}`, shown);
  const all = once('Present value of all years', 'gbp/year', sumOfYears(presentValue), shown);
  const payback = once('Years to payback', 'year', yearsUntilPositiveForGood(running), { decimals: 2, whenNone: 'It never pays back within these years.' });
  const change = yearly('Change on the year before', 'gbp/year', f`${net} - ${previous(net, f`0 * ${sumOfYears(net)}`)}`, shown);
  const model = defineModel({
    ...about,
    name: 'flow',
    inputs: { costs, savings, rate },
    lines: { net, running, presentValue, all, payback, change },
    headlines: ['payback'],
  });
  const extents = { years: ['2014-15', '2015-16', '2016-17', '2017-18', '2018-19', '2019-20'], lists: {} };
  const values = { costs: [1.418, 3.54, 0, 0, 0, 0], savings: [0, 0.68, 1.6, 2.73, 4.2, 4.2], rate: 0.035 };

  test('gives the running total, the year it turns for good and the present value', () => {
    const result = calculate(model, values, extents);
    if (!result.ok) throw new Error('inputs were refused');
    expect((result.lines.running as number[]).map((each) => calculation.roundHalfAway(each, 3))).toEqual([-1.418, -4.278, -2.678, 0.052, 4.252, 8.452]);
    // It turns within the fourth year: 3 + 2.678 / 2.73.
    expect(result.lines.payback).toBeCloseTo(3 + 2.678 / 2.73, 9);
    expect(result.lines.all).toBeCloseTo(6.971, 3);
    expect(result.lines.change).toHaveLength(6);
    expect(result.lines.change[0]).toBeCloseTo(-1.418, 9);
  });
  test('says so when it never pays back', () => {
    const result = calculate(model, { ...values, savings: [0, 0, 0, 0, 0, 0] }, extents);
    expect(result.ok && result.lines.payback).toEqual({ noAnswer: 'It never pays back within these years.' });
  });
  test('counts payback from the last time that the total is below nil', () => {
    const result = calculate(model, { costs: [1, 0, 5, 0, 0, 0], savings: [0, 3, 0, 2, 4, 0], rate: 0 }, extents);
    // Running total -1, 2, -3, -1, 3, 3: it turns for good in the fifth year, 1 of 4 into it.
    expect(result.ok && result.lines.payback).toBe(4.25);
  });
});

describe('defineModel', () => {
  const a = input('A', 'number', spec);
  const b = once('B', 'number', f`${a} + 1`, shown);
  const c = once('C', 'number', f`${b} * 2`, shown);
  test('refuses a line that uses a later one', () => {
    expect(() => defineModel({ ...about, name: 'order', inputs: { a }, lines: { c, b }, headlines: [] })).toThrow(
      '"C" uses "B", which is neither an input nor an earlier line of the model. Put it before.',
    );
  });
  test('refuses a version that its changes do not explain', () => {
    expect(() => defineModel({ ...about, version: 2, name: 'version', inputs: {}, lines: {}, headlines: [] })).toThrow(
      'version is at version 2, but its changes do not say what that version changed.',
    );
  });
  test('refuses one quantity under two names', () => {
    const shared = input('Shared', 'number', spec);
    defineModel({ ...about, name: 'one', inputs: { shared }, lines: {}, headlines: [] });
    expect(() => defineModel({ ...about, name: 'two', inputs: { other: shared }, lines: {}, headlines: [] })).toThrow('"Shared" is named shared and other.');
  });
});

describe('calculate', () => {
  const from = input('From', 'month', spec);
  const until = input('Until', 'month', spec);
  const months = once('Months', 'month', f`${until} - ${from}`, shown);
  const rate = once('Share', 'share', f`${from} / ${months}`, shown);
  const after = once('After', 'share', f`${rate} + 1`, shown);
  const model = defineModel({
    ...about,
    name: 'conditions',
    inputs: { from, until },
    lines: { months, rate, after },
    headlines: ['months'],
    conditions: [requires(f`${until} - ${from}`, { atLeast: 0, otherwise: 'It must end after it begins.' })],
  });
  test('says which condition is broken', () => {
    expect(calculate(model, { from: 5, until: 3 })).toEqual({ ok: false, problems: [{ kind: 'condition', message: 'It must end after it begins.' }] });
  });
  test('gives the reason in place of a number, and passes it on', () => {
    const result = calculate(model, { from: 4, until: 4 });
    expect(result.ok && result.lines).toEqual({
      months: 0,
      rate: { noAnswer: 'Months is nil, so there is no answer.' },
      after: { noAnswer: 'Months is nil, so there is no answer.' },
    });
  });
  test('never gives negative nil', () => {
    const result = calculate(model, { from: 0, until: 7 });
    expect(result.ok && Object.is(result.lines.rate, 0)).toBe(true);
  });
  test.each([
    [{ from: Number.NaN, until: 3 }, 'From (from) is null, not a number. Give a number in month.'],
    [{ until: 3 }, 'From (from) is missing. Give a number in month.'],
    [{ from: 2e9, until: 3 }, 'From (from) is 2000000000 month. It must be from -1000000000 to 1000000000.'],
  ])('says what is wrong with %o', (values, message) => {
    const result = calculate(model, values as { from: number; until: number });
    expect(result).toMatchObject({ ok: false, problems: [{ message }] });
  });
});

describe('workingOf and spreadsheetFormula', () => {
  const x = input('X', 'number', spec);
  const y = input('Y', 'number', spec);
  defineModel({ ...about, name: 'print', inputs: { x, y }, lines: {}, headlines: [] });
  const print = (line: ReturnType<typeof once>) =>
    workingOf((line.line as { formula: calculation.Node }).formula)
      .map((token) => (token.type === 'quantity' ? token.quantity.label : 'symbol' in token ? token.symbol : 'text' in token ? token.text : token.value))
      .join(' ');
  const sheet = (line: ReturnType<typeof once>) => spreadsheetFormula(line, { cell: ({ key }) => key, years: 0, items: 0 });
  test.each([
    [f`(${x} + ${y}) * 2`, '( X + Y ) × 2', '=(x+y)*2'],
    [f`${x} - (${y} - 1)`, 'X − ( Y − 1 )', '=x-(y-1)'],
    [f`${x} / (${y} * 2)`, 'X ÷ ( Y × 2 )', '=x/(y*2)'],
    [f`-${x} ^ 2`, '− X ^ 2', '=(-x^2)'],
    [f`(-${x}) ^ 2`, '( − X ) ^ 2', '=(-x)^2'],
    [roundUp(f`${x} / ${y}`), 'X ÷ Y , rounded up to whole ones', '=-INT(-ROUND(x/y,8))'],
    [least(x, f`${y} + 1`), 'the smaller of X and Y + 1', '=MIN(x,y+1)'],
    [f`2 * ${greatest(x, y)}`, '2 × ( the larger of X and Y )', '=2*MAX(x,y)'],
    [isAtLeast(x, y), '1 where X is at least Y , otherwise 0', '=IF(x>=y,1,0)'],
    [f`${constant('Months in a year', 'number', 12)} * ${x}`, 'Months in a year × X', '=12*x'],
  ])('prints %#', (formula, words, cells) => {
    const line = once('Line', 'number', formula, shown);
    expect(print(line).replace(/ {2,}/g, ' ')).toBe(words);
    expect(sheet(line)).toBe(cells);
  });
});
