import { describe, expect, test } from 'vitest';
import { calculatorModels } from '../../src/authoring/calculators.ts';
import { getPapers } from '../../src/queries/content.ts';
import { getModelNames } from '../../src/queries/figures.ts';
import { either, whatMattersMost } from '../../src/views/what-matters-most.ts';
import { whatMustHold } from '../../src/views/what-must-hold.ts';
import { caseFor } from '../support/paper-case.ts';

const turns = (...about: Parameters<typeof caseFor>) =>
  whatMustHold(caseFor(...about))?.turns.map(({ label, words, now }) => `${label}: ${words} (now ${now})`);

describe('whatMustHold', () => {
  test('ten children at £40,000 bring £384,000 back within a year; at 9.6 children or £38,400 they just do', () => {
    const found = whatMustHold(caseFor('wolverhampton-2013', 'break-even'));
    expect([found?.met, found?.says]).toEqual([
      true,
      '10 children fewer in care would bring back in the first year what is spent once',
    ]);
    expect(turns('wolverhampton-2013', 'break-even')).toEqual(
      expect.arrayContaining([
        'Children fewer in care: 9 or less (now 10)',
        'Cost of a placement for a year: less than £38,400 (now £40,000)',
        'Share of that cost that really goes away: less than 96% (now 100%)',
        'Spent once: more than £400,000 (now £384,000)',
        'Cost of what replaces it: more than £1,600 (now £0)',
      ]),
    );
  });

  test('the reserve covers 8.7 of twelve months: it would cover a year of £528,000, or eight months in place of twelve', () => {
    const found = whatMustHold(caseFor('wolverhampton-2013', 'staffing-cost'));
    expect(found?.met).toBe(false);
    expect(turns('wolverhampton-2013', 'staffing-cost')).toContain('Reserve or grant set aside: £528,000 or more (now £384,000)');
    // £384,000 ÷ £44,000 − 4 months = 4.727…
    expect(turns('wolverhampton-2013', 'staffing-cost')).toContain(
      'Months paid in the year, 2014-15: 4.72 months or less (now 8 months)',
    );
  });

  test('from children, by March 2019: 23 of 60 children, £16,700 each, or a later cost of £1.41m a year turn it', () => {
    const of = caseFor('hammersmith-2014', 'programme-cash-flow', 'from_drivers');
    const found = whatMustHold(of, '2018-19');
    expect(found?.met).toBe(true);
    // By then 4.242 is left over: 2.5 full years of 60 × £45,000 = 6.75, 2.45 of staff, less 4.958. Children may fall by 4.242 ÷ 6.75 = 62.8%,
    // to 22.3 of 60 and £16,720 each; three later years may cost 4.242 ÷ 3 = £1.414m.
    const turn = (cell: string) => found?.turns.find((each) => each.cell === cell)?.value ?? 0;
    expect([turn('childrenAimed'), turn('savingPerChildYearGbp')]).toEqual([22, 16_720]);
    expect(turn('ongoingCostGbp')).toBe(1_414_000);
    // By March 2018 it takes every one of the 60.
    expect(whatMustHold(of, '2017-18')?.turns.find(({ cell }) => cell === 'childrenAimed')?.words).toBe('59 or less');
  });

  test('a year that is not there is the last', () => {
    expect(whatMustHold(caseFor('hammersmith-2014', 'programme-cash-flow'), '1999-00')?.year).toBe('2019-20');
  });

  test('the nearest change stands first', () => {
    const found = turns('wolverhampton-2013', 'break-even');
    expect(found?.[0]).toMatch(/more than £1,600|: 9 or less|less than £38,400|less than 96%|more than £400,000/);
  });

  test('a case with nothing to hold its answer against has none', () => {
    const mix = caseFor('kensington-2011', 'placement-mix', undefined, { 'change.agency': 0, 'change.in_house': 0 });
    expect(whatMustHold(mix)).toBeUndefined();
    expect(whatMustHold(caseFor('kensington-2011', 'grant-reduction', undefined, { reductionWantedShare: 0 }))).toBeUndefined();
  });

  test('what the paper prints holds a case to its word: 20% − 10% of 4,000 and not 460 takes a base of 4,600', () => {
    const found = whatMustHold(caseFor('hammersmith-2014', 'demand'));
    expect([found?.met, found?.says]).toEqual([
      false,
      'there are as many fewer repeat referrals each year as the 460 that the paper prints',
    ]);
    expect(found?.turns.find(({ cell }) => cell === 'reReferralBase')?.value).toBe(4_600);
    // £499,000 ÷ 11 posts = £45,363.64 each.
    const posts = whatMustHold(caseFor('portsmouth-2017', 'staffing-cost'));
    expect([posts?.met, posts?.says]).toEqual([true, 'a full year costs no more than the £499K that the paper prints']);
    expect(posts?.turns.find(({ cell }) => cell === 'yearlyCostPerPostGbp.social_workers')?.value).toBe(45_364);
  });

  test('a target that the reader sets can turn the answer too: 1,050 cases among 50 are 21 each', () => {
    const found = whatMustHold(caseFor('wolverhampton-2013', 'caseload-redistribution'));
    expect(found?.turns.find(({ cell }) => cell === 'targetCaseload')?.value).toBe(21);
    // 42 × (25 − 15) ÷ 15 = 28: nearly three times the eight of the paper, and still in the sentence.
    expect(found?.turns.find(({ cell }) => cell === 'postsAddedFte')?.value).toBe(28);
  });

  test('a change that saves what is wanted: seven placements of £50,000 and £350,000', () => {
    const found = whatMustHold(caseFor('coventry-2013', 'placement-mix'));
    expect([found?.met, found?.says]).toEqual([true, 'the change saves as much this year as is wanted']);
    expect(found?.turns.map(({ cell, words }) => `${cell.split('.')[0]}: ${words}`)).toEqual([
      'savingWantedGbp: more than £350,000',
      'unitCostGbp: less than £50,000',
      'monthsOfChange: less than 12 months',
      'change: more than −7',
    ]);
  });

  test('fewer social workers than 60% of today’s, and families have no more time than now: 25% × 0.6 = 15%', () => {
    const found = whatMustHold(caseFor('kensington-2011', 'social-work-time'));
    expect(found?.turns.map(({ cell, words }) => `${cell}: ${words}`)).toEqual([
      'shareWanted.face_to_face: 15% or less',
      'fewerWorkersShare: 40% or more',
      'shareNow.face_to_face: 25% or more',
    ]);
    expect(found?.farther.map(({ cell, words }) => `${cell}: ${words}`)).toContain('socialWorkersFte: 0 or less');
  });

  test('every other input that can turn the answer is named as farther away', () => {
    const found = whatMustHold(caseFor('wolverhampton-2013', 'placement-budget'));
    expect(found?.farther.map(({ cell }) => cell)).toContain('priceGrowthShare');
    expect(found?.turns.length).toBeLessThanOrEqual(8);
  });

  test('of the items of one input, the one that has a number is named', () => {
    const found = whatMustHold(caseFor('portsmouth-2017', 'placement-mix'));
    expect(found?.turns.filter(({ cell }) => cell.startsWith('budgetGbp')).map(({ cell }) => cell)).toEqual([
      'budgetGbp.in_house',
    ]);
  });

  test.each(getPapers().flatMap((paper) => getModelNames(paper).map((model) => [paper.slug, model] as const)))(
    '%s, %s: loading a change turns the answer',
    (slug, model) => {
      const found = whatMustHold(caseFor(slug, model));
      // Where what is required goes to nil, there is nothing left to test.
      for (const { cell, value } of [...(found?.turns ?? []), ...(found?.farther ?? [])])
        expect(whatMustHold(caseFor(slug, model, undefined, { [cell]: value }))?.met ?? !found?.met, cell).toBe(!found?.met);
    },
  );
});

describe('whatMattersMost', () => {
  test('where nothing sways the usual number, the next headline is looked at; another can be asked for', () => {
    const of = caseFor('portsmouth-2017', 'demand');
    expect(whatMattersMost(of)?.line.quantity.key).toBe('totalReferralGrowth');
    expect(whatMattersMost(of)?.sways.length).toBeGreaterThan(0);
    expect(whatMattersMost(of, 'totalAssessmentGrowth')?.label).toMatch(/assessments/i);
    expect(whatMattersMost(of, 'no such line')?.line.quantity.key).toBe('totalReferralGrowth');
  });

  test('a fifth either way of each number, the widest first', () => {
    const found = whatMattersMost(caseFor('wolverhampton-2013', 'caseload-redistribution'));
    expect([either, found?.label, found?.now]).toEqual([0.2, 'More social workers', '28.0']);
    const target = found?.sways.find(({ cell }) => cell === 'targetCaseload');
    // 42 × (25 − 12) ÷ 12 = 45.5 and 42 × (25 − 18) ÷ 18 = 16.3
    expect([target?.lowWords, target?.atLow, target?.highWords, target?.atHigh]).toEqual(['12', '45.5', '18', '16.3']);
    expect(found?.sways.map(({ cell }) => cell)).not.toContain('postsAddedFte');
  });

  test.each([...calculatorModels])('%s: every bar lies within the widest stretch, and so does the answer now', (model) => {
    const paper = getPapers().find((each) => getModelNames(each).includes(model));
    const found = whatMattersMost(caseFor(paper?.slug ?? '', model));
    const ends = (found?.sways ?? []).flatMap(({ lowAt, highAt }) => [lowAt, highAt]);
    for (const at of [found?.nowAt, ...ends].filter((each) => each !== undefined)) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(1);
    }
    expect(Math.min(...ends.map((at) => at ?? 1), found?.nowAt ?? 1)).toBe(0);
  });
});
