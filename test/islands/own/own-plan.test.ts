import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  followNames,
  longestName,
  mostItems,
  type Needs,
  namesIn,
  readPlan,
  startOfYear,
  writePlan,
  yearsFrom,
} from '../../../src/islands/own/own-plan.ts';

const needs: Needs = { model: 'staffing-cost', hasYears: true, list: 'posts' };
const plan = { name: 'Anytown', years: ['2026-27', '2027-28'], items: { item_1: 'Social workers', item_2: 'Clerks' } };

describe('startOfYear', () => {
  test.each([
    ['2026-27', 2026],
    [' 2026/27 ', 2026],
    ['2026–2027', 2026],
    ['1999-00', 1999],
    ['2026-28', undefined],
    ['2026', undefined],
    ['26-27', undefined],
    ['1066-67', undefined],
    ['', undefined],
    ['２０２６-27', undefined],
  ])('of %j is %j', (text, start) => {
    expect(startOfYear(text)).toBe(start);
  });
});

describe('namesIn', () => {
  test('one a line, without blanks, repeats and the sign that parts them in an address', () => {
    expect(namesIn(' Social workers \n\nClerks\nClerks\nA~B\n')).toEqual(['Social workers', 'Clerks', 'A-B']);
    expect(namesIn('x'.repeat(200))[0]).toHaveLength(longestName);
  });
});

describe('a plan in an address', () => {
  test('is written and read back', () => {
    const search = writePlan('?staffing-cost.units=2&z=1', 'staffing-cost', plan);
    expect(decodeURIComponent(search)).toBe(
      '?own.staffing-cost.items=Social+workers~Clerks&own.staffing-cost.name=Anytown&own.staffing-cost.v=1&own.staffing-cost.years=2026-27~2&staffing-cost.units=2&z=1',
    );
    expect(readPlan(search, needs)).toEqual(plan);
  });

  test.each([
    ['nothing', ''],
    ['no mark', '?own.staffing-cost.years=2026-27~2&own.staffing-cost.items=A'],
    ['no items', '?own.staffing-cost.v=1&own.staffing-cost.years=2026-27~2'],
    ['no years', '?own.staffing-cost.v=1&own.staffing-cost.items=A'],
    ['nil years', '?own.staffing-cost.v=1&own.staffing-cost.items=A&own.staffing-cost.years=2026-27~0'],
    ['a thousand years', '?own.staffing-cost.v=1&own.staffing-cost.items=A&own.staffing-cost.years=2026-27~1000'],
    ['no financial year', '?own.staffing-cost.v=1&own.staffing-cost.items=A&own.staffing-cost.years=NaN~2'],
    ['another calculator’s', '?own.break-even.v=1&own.break-even.items=A&own.break-even.years=2026-27~2'],
  ])('with %s is none', (_, search) => {
    expect(readPlan(search, needs)).toBeUndefined();
  });

  test('never holds more items than it may', () => {
    const many = Array.from({ length: 50 }, (_, index) => `Item ${index}`).join('~');
    expect(
      Object.keys(
        readPlan(`?own.staffing-cost.v=1&own.staffing-cost.years=2026-27~1&own.staffing-cost.items=${many}`, needs)?.items ?? {},
      ),
    ).toHaveLength(mostItems);
  });

  test('survives any names', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1990, max: 2099 }),
        (lines, start) => {
          const names = namesIn(lines.join('\n'));
          fc.pre(names.length > 0 && names.length <= mostItems);
          const items = Object.fromEntries(names.map((name, index) => [`item_${index + 1}`, name]));
          const written = { name: '', years: yearsFrom(start, 3), items };
          expect(readPlan(writePlan('', 'staffing-cost', written), needs)).toEqual(written);
        },
      ),
    );
  });
});

describe('followNames', () => {
  const numbers = { 'cost.item_1.2026-27': 'a', 'cost.item_2.2026-27': 'b', 'share.item_2': 'c', other: 'd' };
  const follow = (before: string[], after: string[]) => followNames(numbers, before, after);

  test('a name that moves takes its numbers along', () => {
    expect(follow(['Staff', 'Homes'], ['New', 'Staff', 'Homes'])).toEqual({
      'cost.item_2.2026-27': 'a',
      'cost.item_3.2026-27': 'b',
      'share.item_3': 'c',
      other: 'd',
    });
  });

  test('a name written anew keeps its numbers, letter by letter', () => {
    expect(follow(['Staff', 'Homes'], ['Staff', 'Home'])).toEqual(numbers);
  });

  test('a name that is gone takes its numbers with it, and no other gets them', () => {
    expect(follow(['Staff', 'Homes'], ['Homes'])).toEqual({ 'cost.item_1.2026-27': 'b', 'share.item_1': 'c', other: 'd' });
  });
});
