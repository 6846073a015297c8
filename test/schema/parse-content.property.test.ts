import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBareFigures } from '../../src/schema/bare-figures.ts';
import { parseContent } from '../../src/schema/parse-content.ts';
import { readPrinted } from '../../src/schema/printed-number.ts';
import { parseProse } from '../../src/schema/prose.ts';
import { anytown } from './anytown.ts';

const scraps = [
  '{',
  '}',
  '<',
  '>',
  "'",
  '"',
  ':',
  '- ',
  '\t',
  '\n',
  '---\n',
  '42',
  '£',
  '&a ',
  '*a',
  '!x',
  '%',
  'null',
  '{figure:',
  '/>',
  '\uFEFF',
  '\0',
  '٣',
];

/** One spoilt file: a stretch of it taken out and something else put in its place. */
const spoilt = fc
  .record({
    file: fc.constantFrom(...anytown().keys()),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat(30),
    put: fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 8, unit: 'grapheme' })),
  })
  .map(({ file, at, removed, put }) => {
    const text = String(anytown().get(file));
    const from = Math.floor(at * text.length);
    return { file, text: text.slice(0, from) + put + text.slice(from + removed) };
  });

describe('parseContent', () => {
  it('never throws, and every fault stands in the file that it names', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(spoilt, ({ file, text }) => {
        const files = anytown().set(file, text);
        for (const fault of parseContent(files).faults) {
          const lines = String(files.get(fault.file) ?? '').split('\n');
          expect(fault.line).toBeGreaterThanOrEqual(1);
          expect(fault.line).toBeLessThanOrEqual(lines.length);
          expect(fault.column).toBeGreaterThanOrEqual(1);
          expect(fault.column).toBeLessThanOrEqual((lines[fault.line - 1]?.length ?? 0) + 2);
          expect(fault.found).not.toMatch(/undefined|\[object|\bat .*\.ts|NaN/);
          expect(fault.write).toMatch(/^\S.*[.?]$/s);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never throws on bytes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...anytown().keys()), fc.uint8Array({ maxLength: 60 }), (file, bytes) => {
        parseContent(anytown().set(file, bytes));
      }),
    );
  });
});

describe('readPrinted', () => {
  it('reads back what is printed with commas, pounds and brackets', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.boolean(), fc.boolean(), (size, pounds, negative) => {
        const digits = `${pounds ? '£' : ''}${size.toLocaleString('en-GB')}`;
        const value = negative && size > 0 ? -size : size;
        expect(readPrinted(negative ? `(${digits})` : digits)).toMatchObject({ value, precision: 1, isMoney: pounds });
      }),
    );
  });

  it('never gives a number that is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = readPrinted(text);
        for (const number of [read?.value, read?.low, read?.high, read?.precision]) {
          expect(number === undefined || Number.isFinite(number)).toBe(true);
        }
      }),
    );
  });
});

describe('findBareFigures', () => {
  it('finds every number from 11 that is no year, with the words around it', () => {
    const number = fc.integer({ min: 11, max: 999_999 }).filter((each) => each < 1900 || each > 2099);
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('', 'about ', '£', 'some ('),
        fc.constantFrom('', ' cases', '%', '.', ', and'),
        (value, before, after) => {
          expect(findBareFigures(`${before}${value}${after}`)).toHaveLength(1);
        },
      ),
    );
  });
});

describe('parseProse', () => {
  it('says of every problem a part of the text', () => {
    const shared = { sources: ids(), terms: ids(), statistics: ids() };
    fc.assert(
      fc.property(fc.array(fc.constantFrom('{', '}', 'figure:', 'x', '42', ' ', 'eleven', '/'), { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        for (const { index, length } of parseProse(text, { shared, paper: undefined }).problems) {
          expect(length).toBeGreaterThan(0);
          expect(index + length).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

const ids = () => ({ known: new Set<string>(), complete: true });
