import { describe, expect, it } from 'vitest';
import { faultsAfter, paperFile } from './anytown.ts';

type Case = [what: string, from: string, to: string, said: string[]];

describe('paper.yaml: what is said about', () => {
  it.each<Case>([
    [
      'another name than its folder',
      'slug: anytown-2020',
      'slug: anytown-2021',
      ['paper.yaml:1:7 slug: "anytown-2021" is not the name of the folder. Write slug: anytown-2020, or rename the folder.'],
    ],
    [
      'a day that does not exist',
      '2020-02-29',
      '2021-02-29',
      ['paper.yaml:5:15 meeting_date: expected a date, found "2021-02-29". Write year, month and day, such as 2013-08-13.'],
    ],
    [
      'a date in words',
      '2020-02-29',
      '29 February 2020',
      ['paper.yaml:5:15 meeting_date: expected a date, found "29 February 2020". Write year, month and day, such as 2013-08-13.'],
    ],
    [
      'an address that is none',
      'https://anytown.example/papers',
      'anytown.example/papers',
      [
        'paper.yaml:9:12 original.address: expected a web address, found "anytown.example/papers". Write the whole address, beginning with https:// or http://.',
      ],
    ],
    [
      'a SHA-256 that is cut',
      'sha256: afea',
      'sha256: ',
      [
        'paper.yaml:12:11 original.sha256: expected a SHA-256, found "850d4b6e7aaca601f6b00fd4d6c96483d863f6be48ef93461107197f9a45". Write its 64 digits and small letters a to f.',
      ],
    ],
    [
      'a decision neither known nor not',
      'known: true',
      'known: probably',
      ['paper.yaml:14:10 decision.known: expected true or false, found "probably". Write true or false, without quotes.'],
    ],
    [
      'a known decision without a source',
      '  source: minutes\n',
      '',
      [
        'paper.yaml:13:1 decision.source: a known decision names no source. Add the minutes to content/sources.yaml and write their id.',
      ],
    ],
    [
      'a source that does not exist',
      'source: minutes',
      'source: minute',
      ['paper.yaml:16:11 decision.source: there is no source "minute" in content/sources.yaml. Did you mean "minutes"?'],
    ],
    [
      'a bare figure in what it asks',
      '{figure:extra_workers} more',
      '27 more',
      [
        'paper.yaml:7:18 asks: found the bare figure "27". Write {figure:extra_workers} if that is meant, or add the figure to figures.yaml.',
      ],
    ],
    [
      'a number of our own in what it asks',
      '{figure:extra_workers} more',
      'twelve more',
      [
        'paper.yaml:7:18 asks: found the bare figure "twelve". Put it in figures.yaml with its paragraph, and write {figure:id} here.',
      ],
    ],
    [
      'a missing committee',
      'committee: Cabinet\n',
      '',
      [
        'paper.yaml:1:1 committee: this field is missing (Who met). Write text, in quotes where it is only digits, such as committee: Cabinet (Resources) Panel.',
      ],
    ],
    [
      'a missing group',
      'decision:\n  known: true\n  text: Cabinet agreed on 29 February 2020.\n  source: minutes\n',
      '',
      [
        'paper.yaml:1:1 decision: this field is missing (What was decided). Write its fields below it, each on its own line, such as known: false.',
      ],
    ],
  ])('%s', (_, from, to, said) => {
    expect(faultsAfter(paperFile, from, to)).toEqual(said);
  });
});
