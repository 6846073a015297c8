import { describe, expect, it } from 'vitest';
import { faultsAfter, outturnFile } from './anytown.ts';

type Case = [what: string, from: string, to: string, said: string[]];

describe('outturn.yaml: what is said about', () => {
  it.each<Case>([
    [
      'a statistic that does not exist',
      '/wolverhampton/2014}',
      '/wolverhampton/2041}',
      [
        'outturn.yaml:3:36 facts.a_year_later.text: there is no number "children_looked_after/wolverhampton/2041" in content/statistics. Did you mean "children_looked_after/wolverhampton/2014"?',
      ],
    ],
    [
      'a source that does not exist',
      'source: minutes',
      'source: minuets',
      [
        'outturn.yaml:5:13 facts.a_year_later.source: there is no source "minuets" in content/sources.yaml. Did you mean "minutes"?',
      ],
    ],
    [
      'a date that is none',
      'date: 31 March 2014',
      'date: later',
      [
        'outturn.yaml:4:11 facts.a_year_later.date: expected a date, found "later". Write a day, a month, a year or a financial year, such as 13 August 2013, June 2013, 2013 or 2013-14.',
      ],
    ],
    [
      'a missing date',
      '    date: 31 March 2014\n',
      '',
      [
        'outturn.yaml:2:3 facts.a_year_later.date: this field is missing (When). Write text, in quotes where it is only digits, such as date: 31 March 2014.',
      ],
    ],
    [
      'a missing source',
      '    source: minutes\n',
      '',
      [
        'outturn.yaml:2:3 facts.a_year_later.source: this field is missing (The entry of content/sources.yaml). Write an id: small letters, digits and _, beginning with a letter, such as source: dfe_children_looked_after.',
      ],
    ],
    [
      'words that say why',
      'looked after {statistic',
      'as a result looked after {statistic',
      [
        'outturn.yaml:3:23 facts.a_year_later.text: "as a result" says that one thing caused another. Say what happened and when, without saying that one thing made another happen.',
      ],
    ],
    [
      'a bare figure',
      'The council looked after',
      'The council, with 42 social workers, looked after',
      [
        'outturn.yaml:3:29 facts.a_year_later.text: found the bare figure "42". Write {figure:workers} if that is meant, or add the figure to figures.yaml.',
      ],
    ],
  ])('%s', (_, from, to, said) => {
    expect(faultsAfter(outturnFile, from, to)).toEqual(said);
  });
});
