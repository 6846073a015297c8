import { describe, expect, it } from 'vitest';
import { unitWords } from '../../src/calculation/index.ts';
import { faultsAfter, figuresFile } from './anytown.ts';

type Case = [what: string, from: string, to: string, said: string[]];

describe('fields of a figure: what is said about', () => {
  it.each<Case>([
    [
      'a number in quotes',
      'value: 42',
      "value: 'forty-two'",
      [
        'figures.yaml:5:12 figures.workers.value: expected a number, found "forty-two". Write a number without quotes, such as value: 42.',
      ],
    ],
    [
      'a number with commas',
      'value: 26700000',
      'value: 26,700,000',
      [
        'figures.yaml:38:12 figures.budget.value: expected a number, found "26,700,000". Write a number without quotes, such as value: 42.',
      ],
    ],
    [
      'a number in powers of ten',
      'value: 42',
      'value: 4.2e1',
      [
        'figures.yaml:5:12 figures.workers.value: expected a number, found 4.2e1. Write a number without quotes, such as value: 42.',
      ],
    ],
    [
      'a number that is no number',
      'value: 42',
      'value: .inf',
      [
        'figures.yaml:5:12 figures.workers.value: expected a number, found .inf. Write a number without quotes, such as value: 42.',
      ],
    ],
    [
      'nothing after a name',
      'value: 42',
      'value:',
      [
        'figures.yaml:5:5 figures.workers.value: expected a number, found nothing. Write a number without quotes, such as value: 42.',
      ],
    ],
    [
      'a missing value',
      '    value: 42\n',
      '',
      ['figures.yaml:2:3 figures.workers.value: this field is missing (The printed figure in base units). Write value: 42.'],
    ],
    [
      'a missing unit',
      '    value: 42\n    unit: fte\n',
      '    value: 42\n',
      ['figures.yaml:2:3 figures.workers.unit: this field is missing (What it is counted in). Write a unit, such as unit: fte.'],
    ],
    [
      'a missing label',
      '    label: Social workers in the teams\n',
      '',
      [
        'figures.yaml:2:3 figures.workers.label: this field is missing (What the figure counts, without the figure itself). Write it in words, such as label: Social workers in the locality teams.',
      ],
    ],
    [
      'a missing place',
      "    unit: gbp/year\n    scale: 1000\n    date: '2013-14'\n    where: { paragraph: '2.4', table: Placement budget, row: Budget, column: '2013-14' }\n",
      '    unit: gbp/year\n    scale: 1000\n',
      [
        "figures.yaml:35:3 figures.budget.where: this field is missing (Where the paper prints it). Write its fields below it, each on its own line, such as where: { paragraph: '3.6' }.",
      ],
    ],
    [
      'a paragraph without quotes, last nought and all',
      "paragraph: '4.1'",
      'paragraph: 4.10',
      [
        "figures.yaml:49:25 figures.neighbours_caseload.where.paragraph: expected text, found 4.10. Put it between quotes: '4.10'.",
      ],
    ],
    [
      'an unknown field, near to a known one',
      'rounded_to: 100',
      'rounded_too: 100',
      ['figures.yaml:27:5 figures.cases_to_move.rounded_too: "rounded_too" is not a field here. Did you mean "rounded_to"?'],
    ],
    [
      'an unknown field, near to none',
      'rounded_to: 100',
      'colour: red',
      [
        'figures.yaml:27:5 figures.cases_to_move.colour: "colour" is not a field here. The fields here are label, printed, value, low, high, unit, scale, qualifier, rounded_to, date, where, note, repeats.',
      ],
    ],
    [
      'an unknown field of a place',
      "{ paragraph: '4.1' }",
      "{ paragraph: '4.1', tabel: Cases }",
      ['figures.yaml:49:32 figures.neighbours_caseload.where.tabel: "tabel" is not a field here. Did you mean "table"?'],
    ],
    [
      'a unit that does not exist',
      'unit: gbp/year',
      'unit: gbp/yaer',
      ['figures.yaml:39:11 figures.budget.unit: "yaer" is not a unit. Did you mean "year"?'],
    ],
    [
      'a unit that nothing is near to',
      'unit: gbp/year',
      'unit: bananas',
      [
        `figures.yaml:39:11 figures.budget.unit: "bananas" is not a unit. Units are share, number, ${unitWords.join(', ')}, joined by / as in gbp/child/year.`,
      ],
    ],
    [
      'a label that is a number',
      'label: More social workers',
      'label: 27',
      [
        'figures.yaml:30:12 figures.extra_workers.label: expected text, found 27. Write it in words, such as label: Social workers in the locality teams.',
      ],
    ],
    [
      'a label that begins with a bracket',
      'label: More social workers',
      'label: {figure:workers}',
      [
        'figures.yaml:30:12 figures.extra_workers.label: expected text, found a group of fields. Put the whole text between quotes: text that begins with { is read as a group of fields.',
      ],
    ],
    [
      'an empty label',
      'label: More social workers',
      "label: ' '",
      [
        'figures.yaml:30:12 figures.extra_workers.label: expected text, found an empty text. Write it in words, such as label: Social workers in the locality teams.',
      ],
    ],
    [
      'a date that is none',
      "date: '2013-14'",
      'date: next year',
      [
        'figures.yaml:41:11 figures.budget.date: expected a date, found "next year". Write a day, a month, a year or a financial year, such as 13 August 2013, June 2013, 2013 or 2013-14.',
      ],
    ],
    [
      'a financial year that skips one',
      "date: '2013-14'",
      'date: 2013-15',
      [
        'figures.yaml:41:11 figures.budget.date: expected a date, found "2013-15". Write a day, a month, a year or a financial year, such as 13 August 2013, June 2013, 2013 or 2013-14.',
      ],
    ],
  ])('%s', (_, from, to, said) => {
    expect(faultsAfter(figuresFile, from, to)).toEqual(said);
  });
});
