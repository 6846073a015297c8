import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/schema/parse-content.ts';
import { anytown, anytownWith, faultsAfter, faultsOf, figuresFile } from './anytown.ts';

type Case = [what: string, from: string, to: string, said: string[]];

describe('ids and repeated figures: what is said about', () => {
  it.each<Case>([
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
