/** Kensington & Chelsea, 4 May 2011: what a placement costs (3.1), social workers' time (4.1), the early-intervention grant (5.2 to 5.7). */

import { describe, expect, test } from 'vitest';
import { grantReduction, placementMix, programmeCashFlow, socialWorkTime } from '../../src/calculation/index.ts';
import { along, work } from './worked.ts';

describe('one agency placement moved in-house, 3.1', () => {
  const placements = ['agency', 'in_house'];
  const moved = (inHouseWeek: number) =>
    work(
      placementMix,
      {
        ...along('number', placements, [1, 0]),
        ...along('unitCostGbp', placements, [1_000 * 52, inHouseWeek * 52]),
        ...along('budgetGbp', placements, [0, 0]),
        ...along('change', placements, [-1, 1]),
        monthsOfChange: 12,
        savingWantedGbp: 125_000,
      },
      { years: [], lists: { placements } },
    );
  test('(£1,000 − £712) × 52 = £14,976 a year; £125,000 takes 8.3 of them', () => {
    expect(moved(712).shown('savingPerPlacementLeft')).toBe('£14,976');
    expect(moved(712).shown('placementsForSaving')).toBe('8.3');
    expect(moved(712).shown('savedBeyondWanted')).toBe('−£110,024'); // 14,976 − 125,000
  });
  test('the paper prints no budget, so nothing is over or under it', () => {
    for (const line of ['overBudget.agency', 'totalOverBudget', 'totalOverBudgetAfter', 'cashReleased', 'costAvoided'])
      expect(moved(712).reason(line)).toBe('No budget is given.');
  });
  test('with recruitment spread over fewer carers, (£1,000 − £820) × 52 = £9,360; £125,000 takes 13.4', () => {
    expect(moved(820).shown('savingPerPlacementLeft')).toBe('£9,360');
    expect(moved(820).shown('placementsForSaving')).toBe('13.4');
  });
});

describe('the savings of three boroughs, 3.1', () => {
  const years = ['2012-13', '2013-14', '2014-15'];
  const profile = (agency: readonly number[]) =>
    work(
      programmeCashFlow,
      {
        ...along('costGbp', years, [0, 0, 0]),
        ongoingCostGbp: 0,
        fundedYears: 3,
        ...along('grantGbp', years, [0, 0, 0]),
        ...along('matchGbp', years, [0, 0, 0]),
        ...along('seriesGbp.management', years, [240_000, 240_000, 240_000]),
        ...along('seriesGbp.agency', years, agency),
        ...along('followsDelivery', ['management', 'agency'], [0, 0]),
        ...along('cashableShare', ['management', 'agency'], [1, 1]),
        ...along('avoidedShare', ['management', 'agency'], [0, 0]),
        childrenAimed: 0,
        savingPerChildYearGbp: 0,
        ...along('ramp', years, [0, 0, 0]),
        deliveryShare: 1,
        deadweightShare: 0,
        childrenCashableShare: 1,
        childrenAvoidedShare: 0,
        countAvoidedShare: 0,
        countCapacityShare: 0,
        delayMonths: 0,
        councilShare: 0,
        discountRateShare: 0.035,
      },
      { years, lists: { savings: ['management', 'agency'] } },
    );
  test('one further £250,000 in all, half each year: £365,000, £490,000, £615,000', () => {
    expect(profile([125_000, 250_000, 375_000]).shownAlong('savings')).toEqual(['£365,000', '£490,000', '£615,000']);
  });
  test('one further £250,000, there from the first of the two years: £365,000, £615,000, £615,000', () => {
    expect(profile([125_000, 375_000, 375_000]).shownAlong('savings')).toEqual(['£365,000', '£615,000', '£615,000']);
  });
  test('a further £250,000 in each year: £365,000, £615,000, £865,000', () => {
    expect(profile([125_000, 375_000, 625_000]).shownAlong('savings')).toEqual(['£365,000', '£615,000', '£865,000']);
    expect(profile([125_000, 375_000, 625_000]).reason('cashPerPound')).toBe('Nothing is spent.');
  });
});

describe('social workers’ time, 4.1', () => {
  const week = (activities: readonly string[], now: readonly number[], wanted: readonly number[], fewer = 0) =>
    work(
      socialWorkTime,
      {
        socialWorkersFte: 42,
        hoursPerWeek: 37,
        ...along('shareNow', activities, now),
        ...along('shareWanted', activities, wanted),
        fewerWorkersShare: fewer,
      },
      { years: [], lists: { activities } },
    );
  const inside = ['face_to_face', 'other_contact', 'recording', 'calls', 'travel'];
  test('face-to-face work read as part of direct contact: 15 + 8 + 21 + 11 + 9 = 64% described, 36% not', () => {
    const worked = week(inside, [0.15, 0.08, 0.21, 0.11, 0.09], [0.25, 0.1, 0.21, 0.11, 0.09]);
    expect(worked.shown('describedNow')).toBe('64%');
    expect(worked.shown('notDescribedNow')).toBe('36%');
    // Ten points of 42 × 37 = 1,554 hours are 155.4; two more points of contact, 31.1.
    expect(worked.shown('fteMoved.face_to_face')).toBe('4.20');
    expect(worked.shown('hoursMoved.face_to_face')).toBe('155.4');
    expect(worked.shown('fteMovedInAll')).toBe('5.04');
    expect(worked.shown('notDescribedWanted')).toBe('24%');
  });
  test('only gains are to be found: ten points more face to face, six fewer on recording, is 4.20 workers, 155.4 hours', () => {
    const worked = week(['face_to_face', 'recording'], [0.15, 0.21], [0.25, 0.15]);
    expect(worked.shown('fteMovedInAll')).toBe('4.20');
    expect(worked.shown('hoursMovedInAll')).toBe('155.4');
    expect(worked.shown('fteMoved.recording')).toBe('−2.52');
  });
  test('direct contact as one: 23% to 35% is 12 points of 42, 5.04 full-time workers', () => {
    const contact = ['direct', 'recording', 'calls', 'travel'];
    expect(week(contact, [0.23, 0.21, 0.11, 0.09], [0.35, 0.21, 0.11, 0.09]).shown('fteMoved.direct')).toBe('5.04');
  });
  test('read beside each other: 23 + 15 + 21 + 11 + 9 = 79%', () => {
    const beside = ['direct', 'face_to_face', 'recording', 'calls', 'travel'];
    const shares = [0.23, 0.15, 0.21, 0.11, 0.09];
    expect(week(beside, shares, shares).shown('describedNow')).toBe('79%');
  });
  test('with 10% fewer social workers, 25% of 37.8 is 349.7 hours face to face: still 116.6 more than now', () => {
    const worked = week(['face_to_face'], [0.15], [0.25], 0.1);
    expect(worked.shown('workersAfter')).toBe('37.8');
    expect(worked.number('hoursAfter.face_to_face')).toBeCloseTo(349.65, 9);
    expect(worked.number('hoursChangeAfter.face_to_face')).toBeCloseTo(116.55, 9);
  });
  test('shares that come to more than the week are refused in words', () => {
    expect(() => week(['a', 'b'], [0.6, 0.5], [0.5, 0.5])).toThrow(
      'The shares of the week now come to more than all of it. Make one smaller.',
    );
    expect(week(['a', 'b', 'c'], [0.6, 0.3, 0.1], [0.7, 0.2, 0.1]).number('notDescribedNow')).toBe(0);
  });
});

describe('the early-intervention grant, 5.2 to 5.7', () => {
  const services = ['early_years', 'youth'];
  const grant = (changes: Record<string, number> = {}) =>
    work(
      grantReduction,
      {
        grantBeforeGbp: 8_500_000,
        grantAfterGbp: 6_700_000,
        localSpendGbp: 9_500_000,
        ...along('spendGbp', services, [3_700_000, 4_600_000]),
        ...along('serviceReductionShare', services, [0, 0]),
        redesignSavingGbp: 500_000,
        socialWorkersFte: 42,
        reductionWantedShare: 0.1,
        otherStaffCostShare: 0.6,
        ...changes,
      },
      { years: [], lists: { services } },
    );
  test('8.5 − 6.7 = £1.8m less, 21.2% of 8.5', () => {
    expect(grant().shown('grantReduction')).toBe('£1,800,000');
    expect(grant().shown('grantReductionShare')).toBe('21.2%');
    expect(grant().shown('grantReductionOfLocalSpend')).toBe('18.9%'); // 1.8 ÷ 9.5
  });
  test('3.7 + 4.6 = £8.3m listed, £1.2m of £9.5m not', () => {
    expect(grant().shown('spendListed')).toBe('£8,300,000');
    expect(grant().shown('spendNotListed')).toBe('£1,200,000');
  });
  test('redesign finds £0.5m more: £2.3m in all, 27.1% of the old grant', () => {
    expect(grant().shown('savingsFound')).toBe('£500,000');
    expect(grant().shown('savingsFoundOfLocalSpend')).toBe('5.3%');
    expect(grant().shown('reductionInAll')).toBe('£2,300,000');
    expect(grant().shown('reductionInAllOfGrant')).toBe('27.1%');
  });
  test('a tenth off early years and youth: £370,000 and £460,000', () => {
    const cut = grant(along('serviceReductionShare', services, [0.1, 0.1]));
    expect(cut.shownAlong('savingOfService')).toEqual(['£370,000', '£460,000']);
    expect(cut.shown('spendAfter.youth')).toBe('£4,140,000');
    expect(cut.shown('savingsFound')).toBe('£1,330,000');
  });
  test('10% off the cost of social work, by staff who cost 60% as much: 10 ÷ 40 = a quarter of the work, 10.5 of 42 social workers', () => {
    expect(grant().shown('workToMoveShare')).toBe('25.0%');
    expect(grant().shown('workToMoveFte')).toBe('10.5');
    expect(grant({ otherStaffCostShare: 0.95 }).shown('workToMoveShare')).toBe('200.0%'); // 10 ÷ 5: all of it would not do
    for (const dear of [1, 1.2])
      expect(grant({ otherStaffCostShare: dear }).reason('workToMoveShare')).toMatch(/^The other staff cost as much or more/);
    expect(grant({ otherStaffCostShare: 1 }).reason('workToMoveFte')).toBe(
      'The other staff cost as much or more, so moving work to them saves nothing.',
    );
  });
  test('no grant before: a reason, not a share of nil', () => {
    expect(grant({ grantBeforeGbp: 0, grantAfterGbp: 0 }).reason('grantReductionShare')).toBe('There was no grant before.');
  });
});
