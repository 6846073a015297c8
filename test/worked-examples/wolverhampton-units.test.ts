/** Wolverhampton, 13 August 2013, paragraphs 6.1 and 6.2: what two social work units cost and how long the reserve lasts. */

import { describe, expect, test } from 'vitest';
import { staffingCost } from '../../src/calculation/index.ts';
import { along, work } from './worked.ts';

const years = ['2013-14', '2014-15'];
const posts = ['consultant', 'social_workers', 'clerical', 'family_support', 'psychologist'];
const noOtherCost = Object.fromEntries(posts.flatMap((post) => years.map((year) => [`otherCostGbp.${post}.${year}`, 0])));
/** The table's full-year costs of £55k, £142k for three, £20k, £30k and £17k for a quarter; four months paid, then eight. */
const units = (count: number) =>
  work(
    staffingCost,
    {
      units: count,
      ...along('postsPerUnit', posts, [1, 3, 1, 1, 0.25]),
      ...along('yearlyCostPerPostGbp', posts, [55_000, 142_000 / 3, 20_000, 30_000, 68_000]),
      ...along('monthsPaid', years, [4, 8]),
      ...noOtherCost,
      reserveGbp: 384_000,
    },
    { years, lists: { posts } },
  );

describe('one unit: the table of paragraph 6.1, in £000', () => {
  // A third and two thirds of each line: 55 → 18.3 and 36.7; 142 → 47.3 and 94.7; 20 → 6.7 and 13.3; 30 → 10 and 20; 17 → 5.7 and 11.3.
  test.each([
    ['consultant', 55, 18, 37],
    ['social_workers', 142, 47, 95],
    ['clerical', 20, 7, 13],
    ['family_support', 30, 10, 20],
    ['psychologist', 17, 6, 11],
  ])('%s: £%dk a year, £%dk and £%dk', (post, year, first, second) => {
    const one = units(1);
    expect(Math.round(one.number(`unitFullYearCost.${post}`) / 1_000)).toBe(year);
    expect(Math.round(one.number(`costOfLine.${post}.2013-14`) / 1_000)).toBe(first);
    expect(Math.round(one.number(`costOfLine.${post}.2014-15`) / 1_000)).toBe(second);
  });
  test('the lines come to £264,000, and a third and two thirds of it to £88,000 and £176,000', () => {
    expect(units(1).shown('oneUnitFullYearCost')).toBe('£264,000');
    expect(units(1).shownAlong('costInYear')).toEqual(['£88,000', '£176,000']);
  });
});

describe('two units and the reserve', () => {
  test('2 × £264,000 = £528,000, a thousand more than the £527,000 printed', () => {
    expect(units(2).shown('allUnitsFullYearCost')).toBe('£528,000');
    expect(units(2).number('totalPosts')).toBe(12.5);
  });

  const asPrinted = work(
    staffingCost,
    {
      units: 2,
      'postsPerUnit.unit': 1,
      'yearlyCostPerPostGbp.unit': 263_500,
      ...along('monthsPaid', years, [4, 8]),
      'otherCostGbp.unit.2013-14': 0,
      'otherCostGbp.unit.2014-15': 0,
      reserveGbp: 384_000,
    },
    { years, lists: { posts: ['unit'] } },
  );
  test('at £527,000: £175,667 in four months, £208,333 left, which pays for 208,333 ÷ 43,917 = 4.74 months (printed: 4½)', () => {
    expect(asPrinted.shown('allUnitsFullYearCost')).toBe('£527,000');
    expect(asPrinted.shown('costInYear.2013-14')).toBe('£175,667');
    expect(asPrinted.shown('reserveLeft.2013-14')).toBe('£208,333');
    expect(asPrinted.shown('monthlyCost')).toBe('£43,917');
    expect(asPrinted.shown('monthsLeft.2013-14')).toBe('4.74');
  });
  test('in all the reserve lasts 384,000 ÷ 43,917 = 8.74 of the twelve months costed; £143,000 is not covered', () => {
    expect(asPrinted.shown('monthsReserveLasts')).toBe('8.74');
    expect(asPrinted.shown('costInAll')).toBe('£527,000');
    expect(asPrinted.shownAlong('notCovered')).toEqual(['£0', '£143,000']);
    expect(asPrinted.shownAlong('reserveLeft')).toEqual(['£208,333', '£0']);
  });
  test('posts that cost nothing never use up the reserve', () => {
    expect(units(0).reason('monthsReserveLasts')).toBe('The posts cost nothing, so the reserve never runs out.');
    expect(units(0).shownAlong('reserveLeft')).toEqual(['£384,000', '£384,000']);
  });
});

describe('other papers', () => {
  test('Portsmouth 2.1: £499,000 for eight and three is £45,364 a post on average', () => {
    const staff = ['social_workers', 'service_leaders'];
    const worked = work(
      staffingCost,
      {
        units: 1,
        ...along('postsPerUnit', staff, [8, 3]),
        ...along('yearlyCostPerPostGbp', staff, [499_000 / 11, 499_000 / 11]),
        'monthsPaid.2017-18': 12,
        'otherCostGbp.social_workers.2017-18': 0,
        'otherCostGbp.service_leaders.2017-18': 0,
        reserveGbp: 0,
      },
      { years: ['2017-18'], lists: { posts: staff } },
    );
    expect(worked.shown('allUnitsFullYearCost')).toBe('£499,000');
    expect(worked.shown('unitFullYearCost.service_leaders')).toBe('£136,091');
    expect(worked.number('totalPosts')).toBe(11);
  });

  test('Hammersmith & Fulham 5.2: eight printed lines come to £1,418k and £3,540k', () => {
    const lines = ['project', 'training', 'observation', 'heads', 'therapists', 'tracking', 'pathway', 'transitional'];
    const first = [41, 200, 20, 81, 400, 309, 100, 267];
    const second = [70, 460, 30, 210, 1_080, 530, 200, 960];
    const cells = lines.flatMap((line, index) => [
      [`otherCostGbp.${line}.2014-15`, (first[index] as number) * 1_000],
      [`otherCostGbp.${line}.2015-16`, (second[index] as number) * 1_000],
    ]);
    const nil = lines.map(() => 0);
    const worked = work(
      staffingCost,
      {
        units: 1,
        ...along('postsPerUnit', lines, nil),
        ...along('yearlyCostPerPostGbp', lines, nil),
        ...along('monthsPaid', ['2014-15', '2015-16'], [12, 12]),
        ...Object.fromEntries(cells),
        reserveGbp: 0,
      },
      { years: ['2014-15', '2015-16'], lists: { posts: lines } },
    );
    expect(worked.shownAlong('costInYear')).toEqual(['£1,418,000', '£3,540,000']);
    expect(worked.shown('costInAll')).toBe('£4,958,000');
  });
});
