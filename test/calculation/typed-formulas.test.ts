/** Formulas as authors type them in claims.yaml: symbols, functions and what is refused, loaded fresh. */

import { expect, test } from 'vitest';
import { freshCalculation } from '../support/fresh.ts';

const figures: Record<string, number> = { a: 7, b: 2.5, c: 4 };

async function evaluator() {
  const c = await freshCalculation();
  const read = (text: string) =>
    c.formulaOver(text, (name) =>
      name in figures ? { label: name, unit: 'number', value: figures[name] as number } : undefined,
    );
  return { read, of: (text: string) => c.evaluateFormula(read(text)) };
}

test('typed symbols and printed ones mean the same', async () => {
  const { of } = await evaluator();
  expect(['a - b', 'a − b', 'a * b', 'a × b', 'a / c', 'a ÷ c', 'c ^ 2', '-c ^ 2'].map(of)).toEqual([
    4.5, 4.5, 17.5, 17.5, 1.75, 1.75, 16, -16,
  ]);
  expect(['12.25 + a', '1000000 - a'].map(of)).toEqual([19.25, 999_993]);
});

test('functions by name, of as many numbers as they take', async () => {
  const { of } = await evaluator();
  expect(of('round_up(b)')).toBe(3);
  expect(of('round_down(b)')).toBe(2);
  expect([of('min(a, b, c)'), of('min(b, a, c)'), of('min(c, a, b)')]).toEqual([2.5, 2.5, 2.5]);
  expect([of('max(a, b, c)'), of('max(b, a, c)'), of('max(c, b, a)')]).toEqual([7, 7, 7]);
  expect(of('max(min(a, b), round_up(b) / c)')).toBe(2.5);
});

test('what is refused says what to write', async () => {
  const { read } = await evaluator();
  expect(() => read('26,700 + a')).toThrow('Write 26700 without commas: a comma parts the numbers of min(…) and max(…).');
  expect(() => read('1,326,700 + a')).toThrow('Write 1326700 without commas');
  expect(() => read('mean(a, b)')).toThrow('"mean" is not a function. Use round_up, round_down, min, max.');
  expect(() => read('round_down(a, b)')).toThrow('round_down(…) takes one number; this has 2.');
  expect(() => read('max(a)')).toThrow('max(…) takes two or more; this has 1.');
  expect(() => read('a ? b')).toThrow('"?" has no meaning in a formula. Use numbers, names, + - * / ^ and brackets.');
  expect(() => read('a b')).toThrow('"b" stands where an operator or the end was expected.');
});

test('dividing by nil has no answer, and nil is never minus nil', async () => {
  const { of } = await evaluator();
  expect(of('a / (b - 2.5)')).toEqual({ noAnswer: 'It would divide by nil.' });
  expect(Object.is(of('-(b - 2.5)'), 0)).toBe(true);
});
