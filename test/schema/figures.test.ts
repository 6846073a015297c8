import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/schema/parse-content.ts';
import { anytown, anytownWith, faultsAfter, faultsOf, figuresFile } from './anytown.ts';

type Case = [what: string, from: string, to: string, said: string[]];

describe('figures.yaml: what is said about', () => {
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
        'figures.yaml:39:11 figures.budget.unit: "bananas" is not a unit. Units are share, number, gbp, child, case, family, fte, post, referral, assessment, placement, visit, plan, team, unit, stage, borough, council, hour, week, month, year, joined by / as in gbp/child/year.',
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
    [
      'a repeated figure that does not exist',
      'repeats: workers',
      'repeats: wokers',
      ['figures.yaml:51:14 figures.workers_again.repeats: there is no figure "wokers" in this paper. Did you mean "workers"?'],
    ],
    [
      'a repeated figure with another value',
      "repeats: workers\n    printed: '42'",
      "repeats: workers\n    printed: '43'",
      [
        'figures.yaml:52:14 figures.workers_again.printed: "43" is not the value of "workers" ("42"), which it repeats. Correct the one that is mistyped, add scale: where a heading gives thousands, or give this figure an entry of its own.',
      ],
    ],
    [
      'a repeated figure with another unit',
      "repeats: workers\n    printed: '42'",
      "repeats: workers\n    printed: '42'\n    unit: post",
      [
        'figures.yaml:53:11 figures.workers_again.unit: "workers", which it repeats, is in fte. Leave the unit out, or give this figure an entry of its own.',
      ],
    ],
    [
      'a figure that repeats itself',
      'repeats: workers',
      'repeats: workers_again',
      [
        'figures.yaml:51:14 figures.workers_again.repeats: "workers_again" repeats another figure itself. Name the figure that has a value of its own.',
      ],
    ],
    [
      'an id twice',
      '  extra_workers:',
      '  workers:',
      ['figures.yaml:29:3 figures.workers: "workers" stands here a second time. Give one of the two another name, or delete it.'],
    ],
    [
      'an id with capitals and a space',
      '  extra_workers:',
      '  Extra Workers:',
      [
        'figures.yaml:29:3 figures.Extra Workers: "Extra Workers" cannot be a name here. Write small letters, digits and _, beginning with a letter, such as social_workers.',
      ],
    ],
    [
      'a field twice',
      '    value: 27\n',
      '    value: 27\n    value: 28\n',
      [
        'figures.yaml:33:5 figures.extra_workers.value: "value" stands here a second time. Give one of the two another name, or delete it.',
      ],
    ],
    [
      'a label that repeats its own figure',
      'label: More social workers',
      "label: '{figure:extra_workers} more social workers'",
      [
        'figures.yaml:30:13 figures.extra_workers.label: the label of "extra_workers" repeats its own figure. Say what the figure counts: the page prints it beside the label.',
      ],
    ],
    [
      'a label with its own number',
      'label: More social workers',
      'label: 27 more social workers',
      [
        'figures.yaml:30:12 figures.extra_workers.label: found the bare figure "27". Say what the figure counts: the page prints it beside the label.',
      ],
    ],
    [
      'a list where fields belong',
      "where: { paragraph: '4.1' }",
      "where: ['4.1']",
      [
        "figures.yaml:49:12 figures.neighbours_caseload.where: expected a group of fields, found a list. Write its fields below it, each on its own line, such as where: { paragraph: '3.6' }.",
      ],
    ],
  ])('%s', (_, from, to, said) => {
    expect(faultsAfter(figuresFile, from, to)).toEqual(said);
  });
});

const figuresOf = (files = anytown()) => parseContent(files).content.papers[0]?.figures;

describe('figures', () => {
  it('keep the printed characters beside the value in base units', () => {
    expect(figuresOf()?.get('budget')).toMatchObject({
      printed: '26,700',
      value: 26_700_000,
      precision: 1000,
      scale: 1000,
      unit: 'gbp/year',
      date: '2013-14',
      where: { paragraph: '2.4', table: 'Placement budget', row: 'Budget', column: '2013-14' },
    });
  });

  it('have two ends and no value where the paper prints a range', () => {
    expect(figuresOf()?.get('neighbours_caseload')).toMatchObject({ value: undefined, low: 8, high: 9, precision: 1 });
  });

  it('take label, unit and value from the figure that they repeat', () => {
    expect(figuresOf()?.get('workers_again')).toMatchObject({
      label: [{ kind: 'text', text: 'Social workers in the teams' }],
      unit: 'fte',
      value: 42,
      repeats: 'workers',
      where: { paragraph: '5.1' },
    });
  });

  it('know what they are declared to be rounded to, and what the paper says about them', () => {
    expect(figuresOf()?.get('cases_to_move')).toMatchObject({ value: 400, precision: 1, roundedTo: 100, qualifier: 'about' });
  });

  it('stand in the order of the file', () => {
    expect([...(figuresOf()?.keys() ?? [])].slice(-2)).toEqual(['neighbours_caseload', 'workers_again']);
  });

  it('are left out where one is wrong, without a word about those who name it', () => {
    const files = anytownWith(figuresFile, "printed: '42'\n    value: 42", "printed: '42'\n    value: 43");
    expect(figuresOf(files)?.has('workers')).toBe(false);
    expect(faultsOf(files)).toHaveLength(1);
  });
});
