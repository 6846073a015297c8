import { describe, expect, it } from 'vitest';
import { claimsFile, faultsAfter } from './anytown.ts';

type Case = [what: string, from: string, to: string, said: string[]];

describe('formulas of claims: what is said about', () => {
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
  ])('%s', (_, from, to, said) => {
    expect(faultsAfter(claimsFile, from, to)).toEqual(said);
  });
});
