import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/schema/parse-content.ts';
import { anytown, anytownWith, claimsFile, faultsOf } from './anytown.ts';

const claimsOf = (files = anytown()) => parseContent(files).content.papers[0]?.claims;

describe('claims', () => {
  it('are worked out from the printed figures at full precision', () => {
    expect(claimsOf()?.get('cases_sum')).toMatchObject({
      computed: 420,
      verdict: 'matches after rounding',
      unit: 'case',
      paragraph: '3.7',
    });
    expect(claimsOf()?.get('extra_sum')?.computed).toBeCloseTo(26.667, 3);
  });

  it('carry a rounding where the sum from unrounded figures prints differently', () => {
    const extra = claimsOf()?.get('extra_sum');
    expect(extra?.unrounded?.computed).toBe(28);
    expect(extra?.carriesRounding).toBe(true);
  });

  it('carry none where it prints the same', () => {
    const files = anytownWith(
      claimsFile,
      'unrounded: workers * (caseload_now - caseload_wanted) / caseload_wanted',
      'unrounded: cases_to_move / 15 / caseload_wanted * caseload_wanted * workers / workers / caseload_wanted * 15',
    );
    expect(faultsOf(files)).toEqual([]);
    expect(claimsOf(files)?.get('extra_sum')?.carriesRounding).toBe(false);
  });

  it('have no formula and no result where they cannot be checked', () => {
    expect(claimsOf()?.get('budget_check')).toMatchObject({
      formula: undefined,
      computed: undefined,
      verdict: 'cannot be checked',
      unit: 'gbp/year',
    });
  });

  it('name the figures of their formula in reading order', () => {
    expect(claimsOf()?.get('cases_sum')?.formula?.names).toEqual(['workers', 'caseload_now', 'caseload_wanted']);
  });

  it('agree with a printed range that they fall into, and not with one that they miss', () => {
    const ranged = (formula: string) =>
      faultsOf(
        anytown().set(
          claimsFile,
          `claims:\n  next_door:\n    label: Next door\n    printed: neighbours_caseload\n    formula: ${formula}\n    verdict: matches after rounding\n`,
        ),
      );
    expect(ranged('caseload_now / 3')).toEqual([]);
    expect(ranged('caseload_now / 2').join()).toContain('the sum gives 12.5 and the paper prints "eight to nine": it differs');
  });
});
