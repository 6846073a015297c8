/** Wolverhampton, 13 August 2013, paragraph 2.4: six forecasts of placement spending, rebuilt from one path. */

import { describe, expect, test } from 'vitest';
import { placementBudget, roundHalfAway } from '../../src/calculation/index.ts';
import { along, work } from './worked.ts';

const years = ['2013-14', '2014-15'];
const unused = {
  fewerStartsPerYear: 0,
  averageStay: 0,
  priceGrowthShare: 0,
  inHouseAtStart: 0,
  inHouseAimedAt: 0,
  inHouseBegins: 0,
  inHouseEnds: 0,
  inHouseSavingGbp: 0,
  ...along('savingRequiredGbp', years, [0, 0]),
  ...along('budgetGbp', years, [26_700_000, 25_500_000]),
};
/** 700 children; a straight line from 1 June 2013 to 1 July 2014, read at mid-month; £43,600 a child; what is left over. */
const rebuilt = {
  ...unused,
  childrenAtStart: 700,
  childrenAimedAt: 700,
  changeBegins: 2,
  changeEnds: 15,
  readingPoint: 0.5,
  costPerChildYearGbp: 43_600,
  ...along('otherCostGbp', years, [129_300, 249_300]),
};
const at = (changes: Record<string, number>) => work(placementBudget, { ...rebuilt, ...changes }, { years, lists: {} });
const millions = (worked: ReturnType<typeof at>, line: string) =>
  years.map((year) => roundHalfAway(worked.number(`${line}.${year}`) / 1e6, 1));

describe('the six forecasts of paragraph 2.4, to the £100,000 that they are printed to', () => {
  test.each([
    { aim: 700, outturn: [30.6, 30.8], over: [3.9, 5.3] },
    { aim: 650, outturn: [30.0, 28.7], over: [3.3, 3.2] },
    { aim: 520, outturn: [28.1, 23.1], over: [1.4, -2.4] },
  ])('$aim children: £$outturn m, over budget by £$over m', ({ aim, outturn, over }) => {
    const worked = at({ childrenAimedAt: aim });
    expect(millions(worked, 'outturn')).toEqual(outturn);
    expect(millions(worked, 'variance')).toEqual(over);
  });

  test('no change: 700 × £43,600 = £30,520,000, and £129,300 and £249,300 on top', () => {
    expect(at({}).shownAlong('outturn')).toEqual(['£30,649,300', '£30,769,300']);
  });

  test('to 520: the average of 2013-14 is 700 less 180 × the mid-months 0.5 to 9.5 of 13, over twelve', () => {
    // June to March are read at 0.5, 1.5 … 9.5 months of the thirteen: they add up to 50, and 50 ÷ 13 ÷ 12 = 0.320513 of the fall.
    expect(at({ childrenAimedAt: 520 }).number('averageChildren.2013-14')).toBeCloseTo(700 - 180 * (50 / 13 / 12), 9);
    // The next year: 10.5, 11.5 and 12.5 of 13, then nine months at the end of it: (34.5 ÷ 13 + 9) ÷ 12.
    expect(at({ childrenAimedAt: 520 }).number('averageChildren.2014-15')).toBeCloseTo(700 - 180 * ((34.5 / 13 + 9) / 12), 9);
  });

  test('the number at the end of the year is not what spending follows: 10 of 13 months are gone by 31 March 2014', () => {
    const worked = at({ childrenAimedAt: 520 });
    expect(worked.number('childrenAtYearEnd.2013-14')).toBeCloseTo(700 - (180 * 10) / 13, 9);
    expect(worked.number('childrenAtYearEnd.2014-15')).toBe(520);
    expect(worked.number('averageChildren.2013-14')).toBeGreaterThan(worked.number('childrenAtYearEnd.2013-14'));
  });
});

describe('what else fits, and what does not', () => {
  test('another path gives the same six: months read at their first day, 1 May 2013 to 1 August 2014, £45,600', () => {
    const path = { changeBegins: 1, changeEnds: 16, readingPoint: 0, costPerChildYearGbp: 45_600 };
    const other = { ...path, ...along('otherCostGbp', years, [-1_271_667, -1_093_333]) };
    expect(millions(at({ ...other, childrenAimedAt: 700 }), 'outturn')).toEqual([30.6, 30.8]);
    expect(millions(at({ ...other, childrenAimedAt: 650 }), 'outturn')).toEqual([30.0, 28.7]);
    expect(millions(at({ ...other, childrenAimedAt: 520 }), 'outturn')).toEqual([28.1, 23.1]);
  });

  test('£44,000 and nothing on top gives all of 2014-15: 30.8, 28.7, 23.1, but not 2013-14', () => {
    const plain = { costPerChildYearGbp: 44_000, ...along('otherCostGbp', years, [0, 0]) };
    const second = [700, 650, 520].map((aim) => millions(at({ ...plain, childrenAimedAt: aim }), 'outturn')[1]);
    expect(second).toEqual([30.8, 28.7, 23.1]);
    expect(millions(at({ ...plain, childrenAimedAt: 520 }), 'outturn')[0]).not.toBe(28.1);
  });

  test('the printed £40,000 does not give the table: 700 × £40,000 is £28.0m, £2.6m short of £30.6m', () => {
    const printed = at({ costPerChildYearGbp: 40_000, ...along('otherCostGbp', years, [0, 0]) });
    expect(millions(printed, 'outturn')).toEqual([28, 28]);
  });
});

describe('paths and streams', () => {
  test('a step on 1 October: half the year at 700, half at 600', () => {
    const step = at({ childrenAimedAt: 600, changeBegins: 6, changeEnds: 6, readingPoint: 0 });
    expect(step.number('averageChildren.2013-14')).toBe(650);
    expect(step.number('averageChildren.2014-15')).toBe(600);
    expect(step.number('children.2013-09')).toBe(700);
    expect(step.number('children.2013-10')).toBe(600);
  });

  test('60 fewer a year is a flow: 5 a month, until those who stayed away would have left after 18 months', () => {
    const flow = at({ fewerStartsPerYear: 60, averageStay: 18, changeBegins: 0, changeEnds: 0 });
    expect(flow.number('childrenAtYearEnd.2013-14')).toBe(640);
    expect(flow.number('childrenAtYearEnd.2014-15')).toBe(610);
    // Mid-months 0.5 … 11.5 average 6, five a month.
    expect(flow.number('averageChildren.2013-14')).toBeCloseTo(670, 9);
  });

  test('a stream that begins in October 2014 takes nothing away before, and never more children than there are', () => {
    const later = at({ fewerStartsPerYear: 60, averageStay: 18, changeBegins: 18, changeEnds: 18 });
    expect(later.number('children.2013-04')).toBe(700);
    expect(later.number('childrenAtYearEnd.2013-14')).toBe(700);
    expect(later.number('childrenAtYearEnd.2014-15')).toBe(670);
    const torrent = at({ fewerStartsPerYear: 20_000, averageStay: 240, changeBegins: 0, changeEnds: 0 });
    expect(torrent.number('children.2014-03')).toBe(0);
    expect(torrent.number('childrenAtYearEnd.2014-15')).toBe(0);
  });

  test('ten more in-house homes at once save 10 × £25,000, and 2% more the year after; spending falls by that', () => {
    const fostered = at({ priceGrowthShare: 0.02, inHouseAtStart: 100, inHouseAimedAt: 110, inHouseSavingGbp: 25_000 });
    expect(fostered.shownAlong('savingFromInHouse')).toEqual(['£250,000', '£255,000']);
    expect(fostered.number('outturn.2013-14')).toBe(700 * 43_600 + 129_300 - 250_000);
  });

  test('prices 2% up in the second year: £43,600 × 1.02 = £44,472', () => {
    const dearer = at({ priceGrowthShare: 0.02 });
    expect(dearer.shownAlong('unitCostInYear')).toEqual(['£43,600', '£44,472']);
    expect(dearer.number('outturn.2014-15')).toBeCloseTo(700 * 44_472 + 249_300, 4);
  });

  test('to 520, 2014-15: 174.8 fewer on average save £7,621,615, of which the £25.5m budget less £23,147,685 is cash', () => {
    const worked = at({ childrenAimedAt: 520 });
    // Mid-months 12.5, 13.5 and 14.5 lie 10.5, 11.5 and 12.5 thirteenths on the way, the other nine at its end.
    expect(worked.shown('saving.2014-15')).toBe('£7,621,615');
    expect(worked.shown('cashReleased.2014-15')).toBe('£2,352,315');
    expect(worked.shown('costAvoided.2014-15')).toBe('£5,269,300');
  });
  test('to 520, 2013-14: spending stays above the budget, so all of the saving is overspend avoided', () => {
    const worked = at({ childrenAimedAt: 520 });
    expect(worked.number('cashReleased.2013-14')).toBe(0);
    expect(worked.number('costAvoided.2013-14')).toBe(worked.number('saving.2013-14'));
  });
  test('nothing is saved where the number rises', () => {
    const worked = at({ childrenAimedAt: 800 });
    expect([worked.number('cashReleased.2014-15'), worked.number('costAvoided.2014-15')]).toEqual([0, 0]);
  });
  test('no budget, no variance; no saving required, none still to find', () => {
    const without = at(along('budgetGbp', years, [0, 25_500_000]));
    expect(without.reason('variance.2013-14')).toBe('No budget is given for this year.');
    // Neither a budget nor a saving that is required: nobody can say what of a saving is cash.
    expect(without.reason('cashReleased.2013-14')).toBe('No budget is given for this year.');
    expect(without.reason('costAvoided.2013-14')).toBe('No budget is given for this year.');
    expect(without.number('variance.2014-15')).toBe(5_269_300);
    expect(without.reason('savingStillToFind.2014-15')).toBe('No saving is required of this year.');
  });

  test('a change that ends before it begins is refused in words', () => {
    expect(() => at({ changeBegins: 5, changeEnds: 4 })).toThrow('The change must end after it begins.');
  });
});
