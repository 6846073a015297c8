import { describe, expect, test } from 'vitest';
import { type RangeResult, rangeOf } from '../../src/calculation/index.ts';
import { getPapers } from '../../src/queries/content.ts';
import { getModelNames } from '../../src/queries/figures.ts';
import { testOf } from '../../src/views/put-to-the-test.ts';
import { rangedLine, rangeWords } from '../../src/views/range-words.ts';
import { caseFor } from '../support/paper-case.ts';

const breakEven = caseFor('wolverhampton-2013', 'break-even');
const drawn = (change: Partial<RangeResult>): RangeResult => ({
  percentiles: { p10: 300_000, p50: 400_000, p90: 500_000 },
  least: 1,
  greatest: 2,
  answered: 1,
  chance: 0.714,
  runs: 10_000,
  ...change,
});

describe('rangeWords', () => {
  test('says where eight of ten draws lie, the middle, and how often the answer holds', () => {
    expect(rangeWords(breakEven, drawn({}))).toBe(
      'In eight of ten draws “Saved in a full year, less what is spent each year” lies between £300,000 and £500,000, in half of them at £400,000 or less. It holds in 71 of 100 draws that what is spent once comes back in the first year. 10,000 draws.',
    );
  });

  test.each([
    [0, 'It holds in none of the draws'],
    [0.0004, 'It holds in fewer than 1 of 100 draws'],
    [0.9996, 'It holds in more than 99 of 100 draws'],
    [1, 'It holds in all draws'],
  ])('a chance of %d is %j', (chance, words) => {
    expect(rangeWords(breakEven, drawn({ chance }))).toContain(words);
  });

  test('draws without an answer are counted, and none at all said', () => {
    expect(rangeWords(breakEven, drawn({ answered: 0.75 }))).toContain('25 of 100 have no answer.');
    expect(rangeWords(breakEven, drawn({ answered: 0, percentiles: undefined }))).toBe('None of the draws has an answer.');
  });

  test('a loss is said in a word', () => {
    expect(rangeWords(breakEven, drawn({ percentiles: { p10: -5, p50: 0, p90: 5 } }))).toContain('between minus £5 and £5');
  });
});

describe('a range on every case', () => {
  test.each(getPapers().flatMap((paper) => getModelNames(paper).map((model) => [paper.slug, model] as const)))(
    '%s, %s',
    (slug, model) => {
      const of = caseFor(slug, model);
      const line = rangedLine(of);
      expect(line).toBeDefined();
      const [cell, value] = Object.entries(of.values).find(([, each]) => each > 0) as [string, number];
      const threshold = testOf(of)?.threshold;
      const result = rangeOf(
        of.model,
        { values: of.values, extents: of.extents },
        {
          line: line?.name ?? '',
          ranges: [{ input: cell, low: value, expected: value, high: value }],
          runs: 50,
          ...(threshold ? { threshold } : {}),
        },
      );
      expect(rangeWords(of, result)).not.toMatch(/undefined|NaN|Infinity/);
    },
  );
});
