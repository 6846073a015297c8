import { describe, expect, test } from 'vitest';
import { cellNameAt, type Extents, type Quantity, type Spot } from '../../src/calculation/index.ts';
import { workingInNumbers } from '../../src/format/working.ts';
import { models } from '../../src/schema/models.ts';

/** The working of one cell, with every number written as the name of its cell. */
function workingAt(modelName: string, line: string, spot: Spot, extents: Extents): string {
  const quantity = models.get(modelName)?.lines[line] as Quantity;
  const names: string[] = [];
  const numberAt = (used: Quantity, at: Spot): number => names.push(cellNameAt(used, at, extents));
  // Every number is its own place among the names, so that 1, 2, 3 … can be turned into them.
  const text = workingInNumbers(quantity, numberAt, { spot, extents })
    .map(({ text, quantity: used }) =>
      used && used.kind !== 'constant' && used.kind !== 'period' ? `{${text.replace(/\D*(\d+).*/, '$1')}}` : text,
    )
    .join('');
  return text.replace(/\{(\d+)\}/g, (_, at) => names[Number(at) - 1] as string);
}

const twoYears: Extents = { years: ['2013-14', '2014-15'], lists: {} };
const twoPosts: Extents = { ...twoYears, lists: { posts: ['consultant', 'clerk'] } };

describe('the working of one cell', () => {
  test('names the cells of its own year', () => {
    expect(workingAt('placement-budget', 'variance', { period: 1, item: 0 }, twoYears)).toBe(
      'outturn.2014-15 − budgetGbp.2014-15',
    );
  });

  test('adds a list up, item by item', () => {
    expect(workingAt('staffing-cost', 'costInYear', { period: 1, item: 0 }, twoPosts)).toBe(
      'costOfLine.consultant.2014-15 + costOfLine.clerk.2014-15',
    );
  });

  test('puts a sum that is multiplied into brackets', () => {
    expect(workingAt('staffing-cost', 'totalPosts', { period: 0, item: 0 }, twoPosts)).toBe(
      'units × (postsPerUnit.consultant + postsPerUnit.clerk)',
    );
  });

  test('of a list of one leaves out brackets and plus', () => {
    const onePost = { ...twoYears, lists: { posts: ['all'] } };
    expect(workingAt('staffing-cost', 'totalPosts', { period: 0, item: 0 }, onePost)).toBe('units × postsPerUnit.all');
  });

  test('writes a running total up to its own year', () => {
    expect(workingAt('staffing-cost', 'costToDate', { period: 0, item: 0 }, twoPosts)).toBe('costInYear.2013-14');
    expect(workingAt('staffing-cost', 'costToDate', { period: 1, item: 0 }, twoPosts)).toBe(
      'costInYear.2013-14 + costInYear.2014-15',
    );
  });

  test('of an average over twelve months names the first two and the last', () => {
    expect(workingAt('placement-budget', 'averageChildren', { period: 1, item: 0 }, twoYears)).toBe(
      '(children.2014-04 + children.2014-05 + … + children.2015-03) ÷ 12',
    );
  });

  test('takes the year before, and what stands for it in the first', () => {
    const extents = { ...twoYears, lists: { savings: ['all'] } };
    const at = (period: number) => workingAt('programme-cash-flow', 'savings', { period, item: 0 }, extents);
    expect(at(1)).toBe(
      'savingsBeforeDelay.2014-15 − (savingsBeforeDelay.2014-15 − savingsBeforeDelay.2013-14) × delayMonths ÷ 12',
    );
    expect(at(0)).toBe('savingsBeforeDelay.2013-14 − (savingsBeforeDelay.2013-14 − £0) × delayMonths ÷ 12');
  });

  test('compares the first year with the last', () => {
    const extents = { years: ['2012', '2013', '2014'], lists: { ages: ['young'] } };
    expect(workingAt('demand', 'referralGrowth', { period: 0, item: 0 }, extents)).toBe(
      'referrals.young.2014 ÷ referrals.young.2012 − 1',
    );
  });

  test('lists the totals that turn', () => {
    const extents = { ...twoYears, lists: { savings: ['all'] } };
    expect(workingAt('programme-cash-flow', 'paybackYears', { period: 0, item: 0 }, extents)).toBe(
      'the years until cumulative.2013-14, cumulative.2014-15 is above nil and stays so',
    );
  });
});
