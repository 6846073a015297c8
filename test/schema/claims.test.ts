import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/schema/parse-content.ts';
import { anytown, anytownWith, claimsFile, faultsAfter, faultsOf } from './anytown.ts';

type Case = [what: string, from: string, to: string, said: string[]];

describe('claims.yaml: what is said about', () => {
  it.each<Case>([
    [
      'a figure that does not exist',
      'formula: cases_to_move / caseload_wanted',
      'formula: cases_to_mov / caseload_wanted',
      [
        'claims.yaml:10:14 claims.extra_sum.formula: there is no figure "cases_to_mov" in this paper. Did you mean "cases_to_move"?',
      ],
    ],
    [
      'two figures that do not exist',
      'formula: cases_to_move / caseload_wanted',
      'formula: zebras / caseload_wnated',
      [
        'claims.yaml:10:14 claims.extra_sum.formula: there is no figure "zebras" in this paper. Write one of workers, caseload_now, caseload_wanted, cases_to_move, extra_workers, budget, neighbours_caseload, workers_again, months_in_year.',
        'claims.yaml:10:23 claims.extra_sum.formula: there is no figure "caseload_wnated" in this paper. Did you mean "caseload_wanted"?',
      ],
    ],
    [
      'a printed figure that does not exist',
      'printed: extra_workers',
      'printed: extra_worker',
      [
        'claims.yaml:9:14 claims.extra_sum.printed: there is no figure "extra_worker" in this paper. Did you mean "extra_workers"?',
      ],
    ],
    [
      'units that cannot meet',
      'formula: cases_to_move / caseload_wanted',
      'formula: cases_to_move + caseload_wanted',
      [
        'claims.yaml:10:14 claims.extra_sum.formula: cannot add "cases_to_move" and "caseload_wanted": one is case, the other case/fte. Multiply or divide by an input that turns one into the other.',
      ],
    ],
    [
      'a week for a year',
      'value: 12, unit: month',
      'value: 12, unit: mnth',
      ['claims.yaml:13:42 claims.extra_sum.given.months_in_year.unit: "mnth" is not a unit. Did you mean "month"?'],
    ],
    [
      'a sum in another unit than its printed result',
      'formula: cases_to_move / caseload_wanted',
      'formula: cases_to_move * caseload_wanted',
      [
        'claims.yaml:10:14 claims.extra_sum.formula: the sum is in case*case/fte, but "extra_workers" is in fte. Correct the sum or a unit; going from one unit to another takes a given number, such as months_in_year.',
      ],
    ],
    [
      'a week where a year belongs',
      'formula: cases_to_move / caseload_wanted\n    unrounded: workers * (caseload_now - caseload_wanted) / caseload_wanted\n    given:\n      months_in_year: { value: 12, unit: month, because: A full year. }',
      'formula: cases_to_move / caseload_wanted * months_in_year / weeks\n    given:\n      weeks: { value: 52, unit: week, because: A full year. }\n      months_in_year: { value: 12, unit: month, because: A full year. }',
      [
        'claims.yaml:10:14 claims.extra_sum.formula: the sum is in fte*month/week, but "extra_workers" is in fte. Correct the sum or a unit; going from one unit to another takes a given number, such as months_in_year.',
      ],
    ],
    [
      'a bracket that stays open',
      'formula: cases_to_move / caseload_wanted',
      'formula: (cases_to_move / caseload_wanted',
      [
        'claims.yaml:10:14 claims.extra_sum.formula: a bracket is opened and not closed. Write ids, numbers, + - * / ^ and brackets.',
      ],
    ],
    [
      'a sign that means nothing',
      'formula: cases_to_move / caseload_wanted',
      'formula: cases_to_move / caseload_wanted $',
      [
        'claims.yaml:10:46 claims.extra_sum.formula: "$" has no meaning in a formula. Use numbers, names, + - * / ^ and brackets.',
      ],
    ],
    [
      'a formula that ends too early',
      'formula: cases_to_move / caseload_wanted',
      'formula: cases_to_move /',
      [
        'claims.yaml:10:28 claims.extra_sum.formula: the formula ends too early: a number or a name is missing. Write ids, numbers, + - * / ^ and brackets.',
      ],
    ],
    [
      'a range in a sum',
      'formula: cases_to_move / caseload_wanted',
      'formula: cases_to_move / neighbours_caseload',
      [
        'claims.yaml:10:30 claims.extra_sum.formula: "neighbours_caseload" is a range, and a sum takes one value. Name a figure with one value.',
      ],
    ],
    [
      'a sum that divides by nil',
      'formula: cases_to_move / caseload_wanted',
      'formula: cases_to_move / (caseload_wanted - caseload_wanted)',
      [
        'claims.yaml:10:14 claims.extra_sum.formula: this formula has no answer: it divides by nil. Correct the formula, or declare verdict: cannot be checked.',
      ],
    ],
    [
      'a verdict that does not come out',
      'formula: workers * (caseload_now - caseload_wanted)\n    verdict: matches after rounding',
      'formula: workers * (caseload_now - caseload_wanted)\n    verdict: matches',
      [
        'claims.yaml:6:14 claims.cases_sum.verdict: the sum gives 420 and the paper prints "c.400": it matches after rounding. Write verdict: matches after rounding, or correct the sum.',
      ],
    ],
    [
      'a verdict that is none',
      'verdict: cannot be checked',
      'verdict: cannot be told',
      [
        'claims.yaml:19:14 claims.budget_check.verdict: expected one of: matches, matches after rounding, differs, cannot be checked, found "cannot be told". Write one of: matches, matches after rounding, differs, cannot be checked.',
      ],
    ],
    [
      'a sum that differs without a note',
      'formula: workers * (caseload_now - caseload_wanted)\n    verdict: matches after rounding',
      'formula: workers * caseload_now\n    verdict: differs',
      [
        'claims.yaml:2:3 claims.cases_sum.note: a sum that differs has no note. Say in a sentence why it differs, or that we do not know.',
      ],
    ],
    [
      'an unrounded sum without a note',
      '    note: The paper rounds first. Over {given:extra_sum/months_in_year} months it is the same.\n',
      '',
      [
        'claims.yaml:7:3 claims.extra_sum.note: a sum with a formula from unrounded figures has no note. Say in a sentence what the rounding does.',
      ],
    ],
    [
      'a sum to check without a formula',
      '    formula: workers * (caseload_now - caseload_wanted)\n',
      '',
      [
        'claims.yaml:2:3 claims.cases_sum.formula: a sum that matches after rounding has no formula. Write the sum, or verdict: cannot be checked.',
      ],
    ],
    [
      'a sum to check without a printed figure',
      '    printed: cases_to_move\n',
      '',
      [
        "claims.yaml:2:3 claims.cases_sum.paragraph: this field is missing (The paragraph, where the paper prints no result). Write the paragraph, such as paragraph: '6.4'.",
        'claims.yaml:2:3 claims.cases_sum.printed: a sum that matches after rounding names no printed figure. Write the id of the figure that the paper prints as the result.',
      ],
    ],
    [
      'a sum that cannot be checked with a formula',
      '    missing: What the budget was made from.\n',
      '    missing: What the budget was made from.\n    formula: budget\n',
      [
        'claims.yaml:21:14 claims.budget_check.formula: a sum that cannot be checked has a formula. Leave the formula out, or write another verdict.',
      ],
    ],
    [
      'a sum that cannot be checked without what is missing',
      '    missing: What the budget was made from.\n',
      '',
      [
        'claims.yaml:16:3 claims.budget_check.missing: this field is missing (What the paper would have to print). Write it in words, such as missing: The number of children, month by month.',
      ],
    ],
    [
      'something missing from a sum that can be checked',
      'verdict: matches after rounding\n    note',
      'verdict: matches after rounding\n    missing: Nothing.\n    note',
      ['claims.yaml:15:14 claims.extra_sum.missing: only a sum that cannot be checked has this field. Say it in the note.'],
    ],
    [
      'a paragraph beside a printed figure',
      'verdict: cannot be checked',
      "verdict: cannot be checked\n    paragraph: '2.4'",
      ['claims.yaml:20:16 claims.budget_check.paragraph: the printed figure has its paragraph already. Leave it out.'],
    ],
    [
      'a given number under the name of a figure',
      'months_in_year: { value: 12',
      'workers: { value: 12',
      [
        'claims.yaml:11:16 claims.extra_sum.unrounded: the sum is in month, but "extra_workers" is in fte. Correct the sum or a unit; going from one unit to another takes a given number, such as months_in_year.',
        'claims.yaml:13:7 claims.extra_sum.given.workers: "workers" is also a figure of this paper. Give the number another name.',
        'claims.yaml:15:40 claims.extra_sum.note: the claim "extra_sum" has no given number "months_in_year". Write "workers".',
      ],
    ],
    [
      'a given number without its reason',
      ', because: A full year.',
      '',
      [
        'claims.yaml:13:7 claims.extra_sum.given.months_in_year.because: this field is missing (Where the number comes from). Write it in words, such as because: The column runs from December 2013 to March 2014.',
      ],
    ],
    [
      'a given number that does not exist',
      '{given:extra_sum/months_in_year}',
      '{given:extra_sum/months_in_yaer}',
      [
        'claims.yaml:15:40 claims.extra_sum.note: the claim "extra_sum" has no given number "months_in_yaer". Did you mean "months_in_year"?',
      ],
    ],
    [
      'a bare figure in a reason',
      'because: A full year.',
      'because: A year has 12 months.',
      [
        'claims.yaml:13:69 claims.extra_sum.given.months_in_year.because: found the bare figure "12". Put it in figures.yaml with its paragraph, and write {figure:id} here.',
      ],
    ],
    [
      'a bare figure in a note',
      'The paper rounds first.',
      'The paper rounds 400 first.',
      [
        'claims.yaml:15:28 claims.extra_sum.note: found the bare figure "400". Write {figure:cases_to_move} if that is meant, or add the figure to figures.yaml.',
      ],
    ],
    [
      'a figure in a label that does not exist',
      'to reach {figure:caseload_wanted}',
      'to reach {figure:caseload_wnated}',
      [
        'claims.yaml:3:38 claims.cases_sum.label: there is no figure "caseload_wnated" in this paper. Did you mean "caseload_wanted"?',
      ],
    ],
  ])('%s', (_, from, to, said) => {
    expect(faultsAfter(claimsFile, from, to)).toEqual(said);
  });
});

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
