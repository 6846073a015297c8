import { describe, expect, it } from 'vitest';
import { readNumberWords } from '../../src/schema/number-words.ts';

describe('readNumberWords', () => {
  it.each<[text: string, value: number, precision: number]>([
    ['  Ten ', 10, 1],
    ['two  hundred', 200, 100],
    ['two hundred and ten', 210, 1],
    ['two hundred ten', 210, 1],
    ['ninety-nine', 99, 1],
    ['a hundred', 100, 100],
    ['one hundred thousand and ten', 100_010, 1],
    ['two million', 2_000_000, 1_000_000],
    ['two dozen', 24, 1],
    ['ten dozen', 120, 1],
    ['a half', 0.5, 0.5],
    ['one third', 1 / 3, 1 / 3],
    ['two thirds', 2 / 3, 1 / 3],
    ['two hundred and a half', 200.5, 0.5],
    ['twice', 2, 1],
    ['none', 0, 1],
  ])('"%s"', (text, value, precision) => {
    expect(readNumberWords(text)?.value).toBeCloseTo(value, 12);
    expect(readNumberWords(text)?.precision).toBeCloseTo(precision, 12);
  });

  it.each([
    'ten five',
    'twenty zero',
    'twenty nil',
    'twenty ten',
    'twenty once',
    'twenty twenty',
    'ten and five',
    'and',
    'one hundred and',
    'one hundred a',
    'one hundred an',
    'thousand',
    'eleven dozen',
    'twenty dozen',
    'zero thirds',
    'two halves',
    'three thirds',
    'four thirds',
    'many thirds',
    'many and a half',
    'four and a half more',
    'about four and a half',
  ])('does not guess at "%s"', (text) => {
    expect(readNumberWords(text)).toBeUndefined();
  });
});
