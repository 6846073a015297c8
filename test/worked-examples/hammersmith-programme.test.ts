/** Hammersmith & Fulham, 3 November 2014, paragraphs 1.1, 5.2 and 5.5: when the programme pays back. */

import { describe, expect, test } from 'vitest';
import { demand, programmeCashFlow } from '../../src/calculation/index.ts';
import { along, work } from './worked.ts';

const years = ['2014-15', '2015-16', '2016-17', '2017-18', '2018-19', '2019-20'];
const asPrinted = {
  ...along('costGbp', years, [1_418_000, 3_540_000, 0, 0, 0, 0]),
  ongoingCostGbp: 0,
  fundedYears: 2,
  ...along('grantGbp', years, [1_500_000, 2_500_000, 0, 0, 0, 0]),
  ...along('matchGbp', years, [0, 1_000_000, 0, 0, 0, 0]),
  ...along('seriesGbp.placements', years, [0, 680_000, 1_350_000, 2_030_000, 2_700_000, 2_700_000]),
  ...along('seriesGbp.staff', years, [0, 0, 250_000, 700_000, 1_500_000, 1_500_000]),
  ...along('followsDelivery', ['placements', 'staff'], [1, 0]),
  ...along('cashableShare', ['placements', 'staff'], [1, 1]),
  ...along('avoidedShare', ['placements', 'staff'], [0, 0]),
  childrenAimed: 0,
  savingPerChildYearGbp: 0,
  ...along('ramp', years, [0, 0, 0, 0, 0, 0]),
  deliveryShare: 1,
  deadweightShare: 0,
  childrenCashableShare: 1,
  childrenAvoidedShare: 0,
  countAvoidedShare: 0,
  countCapacityShare: 0,
  delayMonths: 0,
  councilShare: 0.38,
  discountRateShare: 0.035,
};
/** The printed placement savings as 60 children × £45,000, a quarter, half, three quarters and all of it. */
const fromDrivers = {
  ...asPrinted,
  ...along('seriesGbp.placements', years, [0, 0, 0, 0, 0, 0]),
  childrenAimed: 60,
  savingPerChildYearGbp: 45_000,
  ...along('ramp', years, [0, 0.25, 0.5, 0.75, 1, 1]),
};
const lists = { savings: ['placements', 'staff'] };
const printed = (changes: Record<string, number> = {}) => work(programmeCashFlow, { ...asPrinted, ...changes }, { years, lists });
const drivers = (changes: Record<string, number> = {}) =>
  work(programmeCashFlow, { ...fromDrivers, ...changes }, { years, lists });

describe('as printed', () => {
  test('savings of each year: 0.68, 0.25 + 1.35, 0.70 + 2.03, 1.50 + 2.70 twice', () => {
    expect(printed().shownAlong('savings')).toEqual(['£0', '£680,000', '£1,600,000', '£2,730,000', '£4,200,000', '£4,200,000']);
  });
  test('net of cost: −1.418; 0.68 − 3.54 = −2.86; then the savings alone', () => {
    expect(printed().shownAlong('net')).toEqual([
      '−£1,418,000',
      '−£2,860,000',
      '£1,600,000',
      '£2,730,000',
      '£4,200,000',
      '£4,200,000',
    ]);
  });
  test('running total −1.418, −4.278, −2.678, +0.052, 4.252, 8.452; deepest £4.278m', () => {
    expect(printed().shownAlong('cumulative')).toEqual([
      '−£1,418,000',
      '−£4,278,000',
      '−£2,678,000',
      '£52,000',
      '£4,252,000',
      '£8,452,000',
    ]);
    expect(printed().shown('peakFundingNeed')).toBe('£4,278,000');
  });
  test('it turns in 2017-18, the fourth year, 2.678 ÷ 2.73 of the way through: 3.98 years', () => {
    expect(printed().number('paybackYears')).toBeCloseTo(3 + 2.678 / 2.73, 9);
    expect(printed().shown('paybackYears')).toBe('3.98');
  });
  test('each year at 3.5%, 2014-15 as year 0: −1.418 − 2.763 + 1.494 + 2.462 + 3.660 + 3.536 = £6.971m', () => {
    expect(printed().shownAlong('discountFactor')).toEqual(['1.0000', '0.9662', '0.9335', '0.9019', '0.8714', '0.8420']);
    expect(printed().number('netPresentValue') / 1e6).toBeCloseTo(6.971, 3);
  });
  test('£4.958m buys £13.41m: £2.70 for each pound', () => {
    expect(printed().shown('totalCost')).toBe('£4,958,000');
    expect(printed().shown('totalCash')).toBe('£13,410,000');
    expect(printed().shown('cashPerPound')).toBe('2.70');
  });
  test('year 2 costs £1.04m more than its grant, £0.958m after what was left of year 1; the £1m match covers it with £42,000 to spare', () => {
    expect(printed().shown('overGrant.2015-16')).toBe('£1,040,000');
    expect(printed().shown('overGrantToDate.2015-16')).toBe('£958,000');
    expect(printed().shown('leftToFind.2015-16')).toBe('−£42,000');
    // Year 1: £82,000 of its grant is left, and no match has come yet; year 3 adds nothing.
    expect(printed().shownAlong('overGrantToDate').slice(0, 3)).toEqual(['−£82,000', '£958,000', '£958,000']);
    expect(printed().shownAlong('leftToFind').slice(0, 3)).toEqual(['−£82,000', '−£42,000', '−£42,000']);
  });
  test('the councils’ own money is back in 2016-17, the third year: +0.082, −0.278, +1.322', () => {
    expect(printed().shownAlong('ownCumulative').slice(0, 3)).toEqual(['£82,000', '−£278,000', '£1,322,000']);
    expect(printed().number('ownPaybackYears')).toBeCloseTo(2 + 0.278 / 1.6, 9);
  });
  test('38% of the £4m grant is £1.52m', () => {
    expect(printed().shown('councilShareOfGrant')).toBe('£1,520,000');
  });
  test.each([
    [1_500_000, [-4_178_000, -2_948_000, -248_000, 2_452_000]],
    [2_000_000, [-4_678_000, -3_948_000, -1_748_000, 452_000]],
  ])('if £%d goes on each year after the second, it pays back in 2019-20 only', (each, totals) => {
    const ongoing = printed({ ongoingCostGbp: each });
    expect(years.slice(2).map((year) => Math.round(ongoing.number(`cumulative.${year}`)))).toEqual(totals);
    expect(Math.ceil(ongoing.number('paybackYears'))).toBe(6);
  });
});

describe('from drivers', () => {
  test('60 × £45,000 = £2.7m at the full rate: 0.675, 1.35, 2.025, 2.7, 2.7', () => {
    expect(drivers().shownAlong('savingFromChildren')).toEqual([
      '£0',
      '£675,000',
      '£1,350,000',
      '£2,025,000',
      '£2,700,000',
      '£2,700,000',
    ]);
  });
  test('the running total at the end of 2017-18 is £42,000: thinner than the rounding of the printed savings', () => {
    expect(drivers().shown('cumulative.2017-18')).toBe('£42,000');
  });
  test('with 59 of the 60 children it does not pay back by March 2018: £2.7m ÷ 60 × 1.5 years’ worth is £67,500 less', () => {
    expect(drivers({ deliveryShare: 59 / 60 }).number('cumulative.2017-18')).toBeCloseTo(42_000 - 67_500, 3);
  });
  test('22 of 60 fall short by March 2019, 23 do not (staff savings left whole)', () => {
    // Children bring 2.5 years’ worth by then: n × £45,000 × 2.5 + £2.45m of staff savings against £4.958m. (4.958 − 2.45) ÷ 0.1125 = 22.3.
    expect(drivers({ deliveryShare: 22 / 60 }).number('cumulative.2018-19')).toBeLessThan(0);
    expect(drivers({ deliveryShare: 23 / 60 }).number('cumulative.2018-19')).toBeGreaterThan(0);
  });
  test('if staff savings shrink in step, 32 of 60 fall short and 33 do not', () => {
    // (2.45 + 6.75) × n ÷ 60 = 4.958 at n = 32.3.
    const inStep = { 'followsDelivery.staff': 1 };
    expect(drivers({ ...inStep, deliveryShare: 32 / 60 }).number('cumulative.2018-19')).toBeLessThan(0);
    expect(drivers({ ...inStep, deliveryShare: 33 / 60 }).number('cumulative.2018-19')).toBeGreaterThan(0);
  });
  test('£16,720 a child is just enough by March 2019: (4.958 − 2.45) ÷ (60 × 2.5)', () => {
    expect(drivers({ savingPerChildYearGbp: 16_719 }).number('cumulative.2018-19')).toBeLessThan(0);
    expect(drivers({ savingPerChildYearGbp: 16_721 }).number('cumulative.2018-19')).toBeGreaterThan(0);
  });
  test('£1.41m a year after the second is the most that it can bear by March 2019: 4.242 ÷ 3', () => {
    expect(drivers({ ongoingCostGbp: 1_413_000 }).number('cumulative.2018-19')).toBeGreaterThan(0);
    expect(drivers({ ongoingCostGbp: 1_415_000 }).number('cumulative.2018-19')).toBeLessThan(0);
  });
  test('half a year late: half of each year’s saving falls into the next', () => {
    // 2015-16: half of 0.675; 2016-17: half of 0.675 and of 1.6.
    expect(drivers({ delayMonths: 6 }).shownAlong('savings').slice(0, 3)).toEqual(['£0', '£337,500', '£1,137,500']);
  });
  test('a quarter would have stayed out of care anyway: 60 × 0.75 = 45 helped; four fifths delivered, 36', () => {
    expect(drivers({ deadweightShare: 0.25 }).number('childrenHelped')).toBe(45);
    expect(drivers({ deadweightShare: 0.25, deliveryShare: 0.8 }).number('childrenHelped')).toBeCloseTo(36, 9);
  });
  test('half of the saving from children is cash and it comes three months late: a quarter of each year moves on', () => {
    // 2015-16: half of 0.675 less a quarter of it. 2016-17: 0.675 × ½ × ¼ and three quarters of (1.35 × ½ + 0.25).
    const late = drivers({ childrenCashableShare: 0.5, delayMonths: 3 });
    expect(late.number('cashSavings.2015-16')).toBeCloseTo(337_500 * 0.75, 6);
    expect(late.number('cashSavings.2016-17')).toBeCloseTo(337_500 * 0.25 + 925_000 * 0.75, 6);
  });
  test('£13.4m is saved in all; a programme that is never in the red has no deepest point', () => {
    // 0.675 + 1.35 + 2.025 + 2.7 + 2.7 from children, 0.25 + 0.70 + 1.50 + 1.50 in staff.
    expect(drivers().shown('totalSavings')).toBe('£13,400,000');
    const free = drivers(along('costGbp', years, [0, 0, 0, 0, 0, 0]));
    expect(free.number('peakFundingNeed')).toBe(0);
    expect(free.number('paybackYears')).toBe(1); // nil at the end of the first year, above it from then on
  });
  test('only cash counts: with staff time freed but not cash, the running total falls by what staff would save', () => {
    const freed = drivers({ 'cashableShare.staff': 0 });
    expect(freed.shown('notCash.2018-19')).toBe('£1,500,000');
    expect(freed.shown('cumulative.2018-19')).toBe('£1,792,000'); // 4.242 − 0.25 − 0.70 − 1.50
  });
  test('three kinds of money: half of the children’s saving is cash, three fifths of the rest a cost avoided; staff time is freed', () => {
    const kinds = { childrenCashableShare: 0.5, childrenAvoidedShare: 0.6, 'cashableShare.staff': 0 };
    const three = drivers(kinds);
    // Children save 9.45 in all (0.675 + 1.35 + 2.025 + 2.7 + 2.7), staff 3.95.
    expect(three.shown('totalCash')).toBe('£4,725,000'); // 9.45 ÷ 2
    expect(three.shown('totalCostAvoided')).toBe('£2,835,000'); // 4.725 × 0.6
    expect(three.shown('totalCapacityFreed')).toBe('£5,840,000'); // 4.725 × 0.4 + 3.95
    expect(three.shown('counted.2018-19')).toBe('£1,350,000'); // 2.7 ÷ 2
    const counted = drivers({ ...kinds, countAvoidedShare: 1, countCapacityShare: 0.5 });
    // 1.35 cash, 1.35 × 0.6 avoided, half of 1.35 × 0.4 + 1.5 freed.
    expect(counted.shown('counted.2018-19')).toBe('£3,180,000');
    // 4.725 + 2.835 + half of 5.84, less 4.958
    expect(counted.shown('cumulative.2019-20')).toBe('£5,522,000');
  });
  test('cost avoided comes as late as the rest', () => {
    const late = drivers({ childrenCashableShare: 0, childrenAvoidedShare: 1, delayMonths: 6 });
    expect(late.shownAlong('costAvoided').slice(0, 3)).toEqual(['£0', '£337,500', '£1,012,500']);
  });
});

describe('demand, paragraphs 5.3 and 5.4', () => {
  const flows = (base: number) =>
    work(
      demand,
      {
        'referrals.all.2014-15': 4_000,
        'assessments.all.2014-15': 0,
        reReferralBase: base,
        reReferralShareNow: 0.2,
        reReferralShareWanted: 0.1,
        entriesToCare: 300,
        entriesReductionShare: 0.2,
        averageStay: 12,
      },
      { years: ['2014-15'], lists: { ages: ['all'] } },
    );
  test('ten points of 4,000 referrals are 400, not the 460 printed: that would take a base of 4,600', () => {
    expect(flows(4_000).number('fewerReReferrals')).toBe(400);
    expect(flows(4_600).number('fewerReReferrals')).toBe(460);
  });
  test('a stay of two years: 60 fewer at the end of the first, 120 from the second on', () => {
    const years = ['2014-15', '2015-16', '2016-17'];
    const referrals = Object.fromEntries(
      years.flatMap((year) => [
        [`referrals.all.${year}`, 4_000],
        [`assessments.all.${year}`, 0],
      ]),
    );
    const flow = {
      reReferralBase: 0,
      reReferralShareNow: 0,
      reReferralShareWanted: 0,
      entriesToCare: 300,
      entriesReductionShare: 0.2,
      averageStay: 24,
    };
    const worked = work(demand, { ...referrals, ...flow }, { years, lists: { ages: ['all'] } });
    expect(worked.shownAlong('childrenFewerAtYearEnd')).toEqual(['60', '120', '120']);
    expect(worked.number('childrenFewerInTheEnd')).toBe(120);
  });
  test('20% of 300 entries to care is 60 a year; each staying a year, 60 fewer in care in the end', () => {
    expect(flows(4_000).number('entriesAvoided')).toBe(60);
    expect(flows(4_000).number('entriesAfter')).toBe(240);
    expect(flows(4_000).number('childrenFewerInTheEnd')).toBe(60);
    expect(flows(4_000).number('childrenFewerAtYearEnd.2014-15')).toBe(60);
  });
});
