import { describe, expect, expectTypeOf, test } from 'vitest';
import * as calculation from '../../src/calculation/index.ts';

const {
  average,
  calculate,
  defineModel,
  f,
  input,
  monthly,
  monthMiddle,
  namedList,
  once,
  previous,
  runningTotal,
  spreadsheetFormula,
  total,
  yearly,
  sumOfYears,
  yearlyInput,
  yearsSinceFirst,
  yearsUntilPositiveForGood,
} = calculation;

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
describe('a model with months and years', () => {
  // Coventry 2013, table 1: 579 children falling by 12 2/3 a year would be 538 after a year of 41; read at mid-month in a straight line.
  const now = input('Children now', 'child', spec);
  const fall = input('Fall in a year', 'child/month', spec);
  const children = monthly('Children', 'child', f`${now} - ${fall} * ${monthMiddle}`, shown);
  const averageChildren = yearly('Average in the year', 'child', average(children), shown);
  const model = defineModel({
    ...about,
    name: 'path',
    inputs: { now, fall },
    lines: { children, averageChildren },
    headlines: ['averageChildren'],
  });

  test('takes the average of twelve months for each year', () => {
    const result = calculate(model, { now: 600, fall: 10 }, { years: ['2013-14', '2014-15'], lists: {} });
    // Mid-months 0.5 … 11.5 average 6, so 600 - 60; the next year 120 lower.
    expect(result.ok && result.lines.averageChildren).toEqual([540, 420]);
    expect(result.ok && result.lines.children).toHaveLength(24);
    expectTypeOf(model.lines.children.axes).toEqualTypeOf<readonly 'month'[]>();
  });
  test('emits the average as a spreadsheet formula over its months', () => {
    const cell = (quantity: { key: string }, period: number) => `${quantity.key}${period}`;
    expect(spreadsheetFormula(averageChildren, { cell, years: 2, items: () => 0 }, 1)).toBe(
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
  const payback = once('Years to payback', 'year', yearsUntilPositiveForGood(running), {
    decimals: 2,
    whenNone: 'It never pays back within these years.',
  });
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
    expect((result.lines.running as number[]).map((each) => calculation.roundHalfAway(each, 3))).toEqual([
      -1.418, -4.278, -2.678, 0.052, 4.252, 8.452,
    ]);
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

describe('a model with a list by year', () => {
  // Two lines of cost over two years: 41 and 70, 200 and 460 thousand.
  const lines = namedList('cost lines');
  const cost = lines.yearlyInput('Cost', 'gbp/year', spec);
  const soFar = lines.yearly('Cost so far', 'gbp/year', runningTotal(cost), shown);
  const eachYear = yearly('All lines', 'gbp/year', total(cost, lines), shown);
  const model = defineModel({ ...about, name: 'costs', inputs: { cost }, lines: { soFar, eachYear }, headlines: ['eachYear'] });

  test('runs totals item by item, and adds up items year by year', () => {
    const extents = { years: ['2014-15', '2015-16'], lists: { 'cost lines': ['Project management', 'Training'] } };
    const result = calculate(
      model,
      {
        cost: [
          [41, 70],
          [200, 460],
        ],
      },
      extents,
    );
    expect(result.ok && result.lines).toEqual({
      soFar: [
        [41, 111],
        [200, 660],
      ],
      eachYear: [241, 530],
    });
  });
  test('refuses a running total of what does not vary by year', () => {
    const once = input('Once', 'number', spec);
    expect(() => runningTotal(once)).toThrow('runningTotal(…) needs a quantity that varies by year; "Once" does not.');
  });
});
