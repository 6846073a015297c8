import { describe, expect, it } from 'vitest';
import { type Fault, formatFault, quote, show, sortFaults } from '../../src/schema/fault.ts';

const fault = (file: string, line: number, column: number): Fault => ({
  file,
  line,
  column,
  field: 'value',
  found: 'found',
  write: 'Write.',
});

describe('formatFault', () => {
  it('says where, what was found and what to write', () => {
    expect(
      formatFault({
        file: 'content/papers/wolverhampton-2013/figures.yaml',
        line: 9,
        column: 12,
        field: 'figures.workers.value',
        found: 'expected a number, found "forty-two"',
        write: 'Write a number without quotes, such as 42.',
      }),
    ).toBe(
      'content/papers/wolverhampton-2013/figures.yaml:9:12 figures.workers.value: expected a number, found "forty-two". Write a number without quotes, such as 42.',
    );
  });
});

describe('sortFaults', () => {
  it('goes by file, line and column, as numbers', () => {
    const sorted = sortFaults([fault('b', 1, 1), fault('a', 10, 1), fault('a', 9, 12), fault('a', 9, 2)]);
    expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(['a:9:2', 'a:9:12', 'a:10:1', 'b:1:1']);
  });

  it('says the same fault once', () => {
    expect(sortFaults([fault('a', 1, 1), fault('a', 1, 1)])).toHaveLength(1);
  });
});

describe('show', () => {
  it.each<[value: unknown, shown: string]>([
    [undefined, 'nothing'],
    [null, 'nothing'],
    ['', 'an empty text'],
    ['forty-two', '"forty-two"'],
    [42, '42'],
    [true, 'true'],
    [[], 'an empty list'],
    [[1], 'a list'],
    [{ a: 1 }, 'a group of fields'],
  ])('%j', (value, shown) => {
    expect(show(value)).toBe(shown);
  });
});

describe('quote', () => {
  it('keeps a message on one line, and short', () => {
    expect(quote('two\n  lines')).toBe('"two lines"');
    expect(quote('a'.repeat(61))).toBe(`"${'a'.repeat(59)}…"`);
    expect(quote('a'.repeat(60))).toBe(`"${'a'.repeat(60)}"`);
  });
});
