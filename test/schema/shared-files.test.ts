import { describe, expect, it } from 'vitest';
import { unitWords } from '../../src/calculation/index.ts';
import { parseContent } from '../../src/schema/parse-content.ts';
import { anytown, faultsAfter, glossaryFile, publisherFile, seriesFile, sourcesFile } from './anytown.ts';

type Case = [what: string, from: string, to: string, said: string[]];

describe('content/sources.yaml: what is said about', () => {
  it.each<Case>([
    [
      'a document that nobody can look up',
      '    address: https://anytown.example/minutes\n',
      '',
      [
        'content/sources.yaml:2:3 sources.minutes: nobody can look this document up. Add address: with where it is published, or sha256: of the text that we read.',
      ],
    ],
    [
      'a date that is none',
      'date: 29 February 2020',
      'date: last winter',
      [
        'content/sources.yaml:5:11 sources.minutes.date: expected a date, found "last winter". Write a day, a month, a year or a financial year, such as 13 August 2013, June 2013, 2013 or 2013-14.',
      ],
    ],
    [
      'a missing publisher',
      '    publisher: Anytown Borough Council\n',
      '',
      [
        'content/sources.yaml:2:3 sources.minutes.publisher: this field is missing (Who published it). Write text, in quotes where it is only digits, such as publisher: Royal Borough of Kensington and Chelsea.',
      ],
    ],
  ])('%s', (_, from, to, said) => {
    expect(faultsAfter(sourcesFile, from, to)).toEqual(said);
  });
});

describe('content/glossary.yaml: what is said about', () => {
  it.each<Case>([
    [
      'a term to see that does not exist',
      'see: [lac]',
      'see: [lca]',
      ['content/glossary.yaml:6:11 terms.fte.see.0: there is no term "lca" in content/glossary.yaml. Did you mean "lac"?'],
    ],
    [
      'a term to see that is the term itself',
      'see: [lac]',
      'see: [fte]',
      ['content/glossary.yaml:6:11 terms.fte.see.0: "fte" is this term itself. Leave it out.'],
    ],
    [
      'an empty list',
      'see: [lac]',
      'see: []',
      [
        'content/glossary.yaml:6:10 terms.fte.see: expected a list, found an empty list. Write a list, such as see: [child_in_need].',
      ],
    ],
    [
      'a bare figure',
      'A child whom',
      'A child under 18 whom',
      [
        'content/glossary.yaml:9:26 terms.lac.means: found the bare figure "18". Say it without the number: a number stands only where its source does.',
      ],
    ],
    [
      'a figure of one paper',
      'Part-time posts',
      '{figure:workers} posts',
      [
        'content/glossary.yaml:5:29 means: found more text after the end of a value. If the text begins with { or [ or holds a quote, put the whole text between quotes, such as label: "Cost: a full year".',
      ],
    ],
    [
      'a missing meaning',
      '    means: A child whom the council cares for.\n',
      '',
      [
        'content/glossary.yaml:7:3 terms.lac.means: this field is missing (What it means). Write it in words, such as means: A child whom the council cares for, by agreement or by a court order.',
      ],
    ],
  ])('%s', (_, from, to, said) => {
    expect(faultsAfter(glossaryFile, from, to)).toEqual(said);
  });
});

describe('content/statistics/*.yaml: what is said about', () => {
  it.each<Case>([
    [
      'another id than its file',
      'id: children_looked_after',
      'id: children',
      [
        'outturn.yaml:3:36 facts.a_year_later.text: there is no number "children_looked_after/wolverhampton/2014" in content/statistics. Write one of children/wolverhampton/2013, children/wolverhampton/2014.',
        'content/statistics/children_looked_after.yaml:1:5 id: "children" is not the name of the file. Write id: children_looked_after, or rename the file.',
      ],
    ],
    [
      'a unit that does not exist',
      'unit: child',
      'unit: children',
      [
        `content/statistics/children_looked_after.yaml:3:7 unit: "children" is not a unit. Units are share, number, ${unitWords.join(', ')}, joined by / as in gbp/child/year.`,
      ],
    ],
    [
      'a source that does not exist',
      'source: minutes',
      'source: minuets',
      [
        'content/statistics/children_looked_after.yaml:4:9 source: there is no source "minuets" in content/sources.yaml. Did you mean "minutes"?',
      ],
    ],
    [
      'a suppressed number',
      "'2014': 769",
      "'2014': c",
      [
        'content/statistics/children_looked_after.yaml:11:36 areas.wolverhampton.values.2014: expected a number, found "c". Write a number without quotes. Where none was published, leave the period out and say so in a note: missing is not zero.',
      ],
    ],
    [
      'a code that no council has',
      'E08000031',
      'E08000013',
      [
        'content/statistics/children_looked_after.yaml:10:11 areas.wolverhampton.code: there is no council with the code "E08000013". Did you mean "E08000031"?',
      ],
    ],
    [
      'a code of another council',
      'E08000031',
      'E08000026',
      [
        'content/statistics/children_looked_after.yaml:10:11 areas.wolverhampton.code: E08000026 is the code of Coventry, not of "Wolverhampton". Correct the code or the name.',
      ],
    ],
    [
      'a period that is none',
      "'2014': 769",
      "'June 2014': 769",
      [
        'content/statistics/children_looked_after.yaml:11:28 areas.wolverhampton.values.June 2014: "June 2014" cannot be a name here. Write it as in \'2013\': 661.',
      ],
    ],
    [
      'a financial year that skips one',
      "'2014': 769",
      "'2014-16': 769",
      [
        'outturn.yaml:3:36 facts.a_year_later.text: there is no number "children_looked_after/wolverhampton/2014" in content/statistics. Did you mean "children_looked_after/wolverhampton/2013"?',
        'content/statistics/children_looked_after.yaml:11:28 areas.wolverhampton.values.2014-16: "2014-16" is no financial year. Write a year such as 2013, or a financial year such as 2013-14.',
      ],
    ],
    [
      'a bare figure in a note',
      'Later releases',
      '2 later releases',
      [
        'content/statistics/children_looked_after.yaml:12:9 notes.0: found the bare figure "2". Say it without the number: a number stands only where its source does.',
      ],
    ],
  ])('%s', (_, from, to, said) => {
    expect(faultsAfter(seriesFile, from, to)).toEqual(said);
  });
});

describe('content/publisher.yaml: what is said about', () => {
  it.each<Case>([
    [
      'an address that is none',
      'errors@example.org',
      'the council',
      [
        'content/publisher.yaml:2:10 contact: expected an e-mail address or a web address, found "the council". Write an address such as errors@example.org or https://example.org/contact.',
      ],
    ],
    [
      'a missing name',
      'name: The contributors\n',
      '',
      [
        'content/publisher.yaml:1:1 name: this field is missing (Who publishes it). Write text, in quotes where it is only digits, such as name: The contributors to Show the Working.',
      ],
    ],
  ])('%s', (_, from, to, said) => {
    expect(faultsAfter(publisherFile, from, to)).toEqual(said);
  });
});

describe('files that all papers share', () => {
  const { content } = parseContent(anytown());

  it('hold sources by id', () => {
    expect(content.sources.get('minutes')).toMatchObject({ publisher: 'Anytown Borough Council', date: '29 February 2020' });
  });

  it('hold terms in their order', () => {
    expect(content.glossary.map(({ id, short, see }) => [id, short, see])).toEqual([
      ['fte', 'FTE', ['lac']],
      ['lac', undefined, []],
    ]);
  });

  it('hold series of numbers by area and period', () => {
    expect(content.statistics[0]?.areas.get('wolverhampton')?.values.get('2014')).toBe(769);
    expect(content.statistics[0]?.areas.get('wolverhampton')?.values.get('2015')).toBeUndefined();
  });

  it('name the publisher and how to reach them', () => {
    expect(content.publisher.contact).toEqual({ text: 'errors@example.org', href: 'mailto:errors@example.org' });
  });
});
