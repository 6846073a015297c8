import { describe, expect, test } from 'vitest';
import { calculate, defineModel, evaluateFormula, f, formulaOver, input, least, once } from '../../src/calculation/index.ts';

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
const evaluate = (text: string) => evaluateFormula(formulaOver(text, () => undefined));

describe('a line that uses a line without an answer', () => {
  const top = input('Top', 'number', spec);
  const bottom = input('Bottom', 'number', spec);
  const quotient = once('Quotient', 'number', f`${top} / ${bottom}`, shown);
  const model = defineModel({
    ...about,
    name: 'no-answer',
    inputs: { top, bottom },
    lines: {
      quotient,
      inverse: once('Inverse', 'number', f`1 / ${quotient}`, shown),
      capped: once('Capped', 'number', least(quotient, f`5`), shown),
      power: once('Power', 'number', f`${quotient} ^ 0`, shown),
    },
    headlines: ['quotient'],
  });
  test('has none either, and gives the first reason', () => {
    const result = calculate(model, { top: 1, bottom: 0 });
    const none = { noAnswer: 'Bottom is nil, so there is no answer.' };
    expect(result.ok && result.lines).toEqual({ quotient: none, inverse: none, capped: none, power: none });
  });
});

test('sums that come to nil on paper are nil: 42 × 20 × 1.1 − 42 × 22', () => {
  expect(evaluate('42 * 20 * 1.1 - 42 * 22')).toBe(0);
});

test('a thousands comma inside a formula is refused, not read as two numbers', () => {
  expect(() => evaluate('max(1,000, 5)')).toThrow();
});
