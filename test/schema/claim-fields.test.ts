import { describe, expect, it } from 'vitest';
import { claimsFile, faultsAfter } from './anytown.ts';

type Case = [what: string, from: string, to: string, said: string[]];

describe('fields of claims: what is said about', () => {
  it.each<Case>([
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
