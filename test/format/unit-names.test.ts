import { expect, test, vi } from 'vitest';
import * as calculation from '../../src/calculation/index.ts';
import { formatOutcome, formatUnit } from '../../src/format/quantity.ts';

test.each([
  ['fte', 'FTE', 'FTE'],
  ['case/fte', 'case', 'cases'],
  ['case', 'case', 'cases'],
  ['child', 'child', 'children'],
  ['child/year', 'child a year', 'children a year'],
  ['placement', 'placement', 'placements'],
  ['referral', 'referral', 'referrals'],
  ['referral/year', 'referral a year', 'referrals a year'],
  ['assessment', 'assessment', 'assessments'],
  ['assessment/referral', 'for each referral', 'for each referral'],
  ['hour/week', 'hour a week', 'hours a week'],
  ['hour/fte/week', 'hour a week', 'hours a week'],
  ['year', 'year', 'years'],
  ['post', 'post', 'posts'],
  ['month', 'month', 'months'],
  ['gbp', 'pounds', 'pounds'],
  ['gbp/year', 'pounds a year', 'pounds a year'],
  ['gbp/month', 'pounds a month', 'pounds a month'],
  ['gbp/post/year', 'a post a year', 'a post a year'],
  ['gbp/placement/year', 'a placement a year', 'a placement a year'],
  ['gbp/placement', 'a placement', 'a placement'],
  ['gbp/fte/year', 'a year', 'a year'],
  ['gbp/child/year', 'a child a year', 'a child a year'],
  ['gbp/child', 'a child', 'a child'],
  ['share', 'per cent', 'per cent'],
  ['number', '', ''],
  ['visit/day', 'visit a day', 'visit a day'],
])('%s beside one and beside several', async (unit, one, several) => {
  // Loaded anew, so that the table of names is under test too.
  vi.resetModules();
  const { formatUnit } = await import('../../src/format/quantity.ts');
  expect([formatUnit(unit, 1), formatUnit(unit, 0), formatUnit(unit)]).toEqual([one, several, several]);
});

test('a cell without an answer says so', () => {
  expect(formatOutcome(28, { unit: 'fte', decimals: 1 })).toBe('28.0');
  expect(formatOutcome({ noAnswer: 'Nothing is saved.' }, { unit: 'fte', decimals: 1 })).toBe('no answer');
});

test('every unit of every model has a name', () => {
  const units = Object.values(calculation).flatMap((each) =>
    typeof each === 'object' && 'headlines' in each ? [...Object.values(each.inputs), ...Object.values(each.lines)] : [],
  );
  expect(units.length).toBeGreaterThan(100);
  const namedByRule = units.map(({ unit }) => unit).filter((unit) => formatUnit(unit) === unit.replaceAll('/', ' a '));
  expect(namedByRule).toEqual([]);
});
