import { describe, expect, expectTypeOf, test } from 'vitest';
import * as calculation from '../../src/calculation/index.ts';

const {
  calculate,
  constant,
  defineModel,
  f,
  formulaOver,
  evaluateFormula,
  input,
  isAtLeast,
  least,
  greatest,
  monthly,
  once,
  requires,
  roundUp,
  spreadsheetFormula,
  yearly,
  workingOf,
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
const evaluate = (text: string, figures: Record<string, number> = {}) =>
  evaluateFormula(
    formulaOver(text, (name) => (name in figures ? { label: name, unit: 'number', value: figures[name] as number } : undefined)),
  );

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
    expectTypeOf<
      Met['axes'][number]
    >().toEqualTypeOf<'Months and years cannot meet in one formula: take average() or total of the months first'>();
    expect(() => f`${perMonth} + ${perYear}`).toThrow(
      'Months and years cannot meet in one formula. Take average(…) of the monthly quantity first.',
    );
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

describe('defineModel', () => {
  const a = input('A', 'number', spec);
  const b = once('B', 'number', f`${a} + 1`, shown);
  const c = once('C', 'number', f`${b} * 2`, shown);
  test('refuses a line that uses a later one', () => {
    expect(() => defineModel({ ...about, name: 'order', inputs: { a }, lines: { c, b }, headlines: [] })).toThrow(
      '"C" uses "B", which is neither an input nor an earlier line of the model. Put it before.',
    );
  });
  test('refuses one quantity under two names', () => {
    const shared = input('Shared', 'number', spec);
    defineModel({ ...about, name: 'one', inputs: { shared }, lines: {}, headlines: [] });
    expect(() => defineModel({ ...about, name: 'two', inputs: { other: shared }, lines: {}, headlines: [] })).toThrow(
      '"Shared" is named shared and other.',
    );
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
    expect(calculate(model, { from: 5, until: 3 })).toEqual({
      ok: false,
      problems: [{ kind: 'condition', message: 'It must end after it begins.' }],
    });
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
      .map((token) =>
        token.type === 'quantity'
          ? token.quantity.label
          : 'symbol' in token
            ? token.symbol
            : 'text' in token
              ? token.text
              : token.value,
      )
      .join(' ');
  const sheet = (line: ReturnType<typeof once>) => spreadsheetFormula(line, { cell: ({ key }) => key, years: 0, items: () => 0 });
  test.each([
    [f`(${x} + ${y}) * 2`, '( X + Y ) × 2', '=(x+y)*2'],
    [f`${x} - (${y} - 1)`, 'X − ( Y − 1 )', '=x-(y-1)'],
    [f`${x} / (${y} * 2)`, 'X ÷ ( Y × 2 )', '=x/(y*2)'],
    [f`-${x} ^ 2`, '− X ^ 2', '=(-(x^2))'],
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
