import { describe, expect, it } from 'vitest';
import { faultsAfter, figuresFile } from './anytown.ts';

type Case = [what: string, from: string, to: string, said: string[]];

describe('the value of a figure: what is said about', () => {
  it.each<Case>([
    [
      'a value that is a thousand times what is printed',
      'value: 42',
      'value: 42000',
      [
        'figures.yaml:5:12 figures.workers.value: value is 1,000 times the printed form ("42"). Write value: 42, or add scale: 1000 if the heading of the table says so.',
      ],
    ],
    [
      'a value that leaves out the heading',
      'value: 26700000',
      'value: 26700',
      [
        'figures.yaml:38:12 figures.budget.value: value is a thousandth of the printed form ("26,700" under a heading of 1000). Write value: 26700000.',
      ],
    ],
    [
      'a value that takes a percentage for its number',
      "printed: '27'\n    value: 27\n    unit: fte",
      'printed: +2.7%\n    value: 2.7\n    unit: share',
      ['figures.yaml:32:12 figures.extra_workers.value: value is 100 times the printed form ("+2.7%"). Write value: 0.027.'],
    ],
    [
      'a value a hundredth of what is printed',
      'value: 27',
      'value: 0.27',
      ['figures.yaml:32:12 figures.extra_workers.value: value is a hundredth of the printed form ("27"). Write value: 27.'],
    ],
    [
      'a value with the opposite sign',
      "printed: '27'",
      'printed: (27)',
      [
        'figures.yaml:32:12 figures.extra_workers.value: value has the opposite sign of the printed form ("(27)"). Write value: -27.',
      ],
    ],
    [
      'a value that is mistyped',
      'value: 27\n',
      'value: 72\n',
      [
        'figures.yaml:32:12 figures.extra_workers.value: value is 72, but the printed form ("27") gives 27. Correct the one that is mistyped.',
      ],
    ],
    [
      'printed characters that are no number',
      "printed: '27'",
      'printed: £1,00',
      [
        'figures.yaml:31:14 figures.extra_workers.printed: "£1,00" cannot be read back as a number. Write the characters of the paper, such as £384,000 or +16.4% or (2,400) or c.25 or £1.2m or ten.',
      ],
    ],
    [
      'a range with one value',
      '    low: 8\n    high: 9\n',
      '    value: 8.5\n',
      [
        'figures.yaml:43:3 figures.neighbours_caseload.high: this field is missing (The printed figure in base units). Write high: 9.',
        'figures.yaml:43:3 figures.neighbours_caseload.low: this field is missing (The printed figure in base units). Write low: 8.',
        'figures.yaml:46:12 figures.neighbours_caseload.value: "eight to nine" is a range, which has no single value. Write low: and high: in place of value:.',
      ],
    ],
    [
      'a range with a mistyped end',
      'high: 9',
      'high: 10',
      [
        'figures.yaml:47:11 figures.neighbours_caseload.high: high is 10, but the printed form ("eight to nine") gives 9. Correct the one that is mistyped.',
      ],
    ],
    [
      'one number with a low and a high',
      '    value: 27\n',
      '    value: 27\n    low: 26\n',
      ['figures.yaml:33:10 figures.extra_workers.low: "27" is one number, not a range. Write value: in place of low: and high:.'],
    ],
    [
      'a percentage that is no share',
      "printed: '27'\n    value: 27",
      'printed: 27%\n    value: 0.27',
      ['figures.yaml:33:11 figures.extra_workers.unit: "27%" is a percentage, but the unit is fte. Write unit: share.'],
    ],
    [
      'money that is not in pounds',
      "printed: '27'",
      'printed: £27',
      [
        'figures.yaml:33:11 figures.extra_workers.unit: "£27" is money, but the unit is fte. Write a unit of money, such as gbp or gbp/year.',
      ],
    ],
    [
      '"c." without its qualifier',
      '    value: 25\n    unit: case/fte\n    qualifier: about\n',
      '    value: 25\n    unit: case/fte\n',
      [
        'figures.yaml:8:3 figures.caseload_now.qualifier: "c.25" says "about", but the qualifier is missing. Write qualifier: about.',
      ],
    ],
    [
      'a qualifier that does not exist',
      'unit: case/fte\n    qualifier: about',
      'unit: case/fte\n    qualifier: nearly',
      [
        'figures.yaml:13:16 figures.caseload_now.qualifier: expected one of: about, over, under, up to, found "nearly". Write one of: about, over, under, up to.',
      ],
    ],
    [
      'a rounding that the digits do not show',
      'rounded_to: 100',
      'rounded_to: 1000',
      [
        'figures.yaml:27:17 figures.cases_to_move.rounded_to: "c.400" is not rounded to 1000. Write what its last digits show, such as 100 for 400.',
      ],
    ],
    [
      'a rounding finer than the digits',
      'rounded_to: 100',
      'rounded_to: 0.5',
      [
        'figures.yaml:27:17 figures.cases_to_move.rounded_to: "c.400" is already rounded to 1, which is more than 0.5. Leave rounded_to out.',
      ],
    ],
    [
      'a scale of nothing',
      'scale: 1000',
      'scale: 0',
      [
        'figures.yaml:40:12 figures.budget.scale: expected a number above zero, found 0. Write a number without quotes, such as scale: 1000.',
      ],
    ],
  ])('%s', (_, from, to, said) => {
    expect(faultsAfter(figuresFile, from, to)).toEqual(said);
  });
});
