import { describe, expect, it } from 'vitest';
import { idsOf, type PaperNames, type SharedNames } from '../../src/schema/names.ts';
import { parseProse } from '../../src/schema/prose.ts';

const shared: SharedNames = { sources: idsOf([]), terms: idsOf([]), statistics: idsOf(['children/anytown/2013']) };

const paper: PaperNames = {
  ...shared,
  figures: idsOf(['workers', 'cases']),
  claims: idsOf(['sum']),
  scenarios: idsOf([]),
  scenarioModels: idsOf([]),
  places: idsOf([]),
  cellsOf: () => undefined,
  givenOf: () => idsOf(['months']),
  figuresPrinting: (text) => (text === '42' ? ['workers'] : []),
};

const problemsOf = (text: string, names = { shared, paper }) =>
  parseProse(text, names).problems.map(({ index, length, found, write }) => [
    text.slice(index, index + length),
    `${found}. ${write}`,
  ]);

describe('parseProse', () => {
  it('reads plain text', () => {
    expect(parseProse('  Two\n  lines ', { shared, paper })).toEqual({
      prose: [{ kind: 'text', text: 'Two lines' }],
      problems: [],
    });
  });

  it('reads every insertion', () => {
    const { prose } = parseProse('{figure:workers} of {claim:sum}, {given:sum/months} and {statistic:children/anytown/2013}.', {
      shared,
      paper,
    });
    expect(prose).toEqual([
      { kind: 'figure', id: 'workers' },
      { kind: 'text', text: ' of ' },
      { kind: 'claim', id: 'sum' },
      { kind: 'text', text: ', ' },
      { kind: 'given', claim: 'sum', name: 'months' },
      { kind: 'text', text: ' and ' },
      { kind: 'statistic', series: 'children', area: 'anytown', period: '2013' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('keeps the space between two insertions', () => {
    expect(parseProse('{figure:workers} {figure:cases}', { shared, paper }).prose[1]).toEqual({ kind: 'text', text: ' ' });
  });

  it.each<[text: string, part: string, said: string]>([
    ['42 more', '42', 'found the bare figure "42". Write {figure:workers} if that is meant, or add the figure to figures.yaml.'],
    ['43 more', '43', 'found the bare figure "43". Put it in figures.yaml with its paragraph, and write {figure:id} here.'],
    ['of {figure:worker}', '{figure:worker}', 'there is no figure "worker" in this paper. Did you mean "workers"?'],
    ['of {claim:sun}', '{claim:sun}', 'there is no claim "sun" in this paper. Did you mean "sum"?'],
    ['of {given:sum/month}', '{given:sum/month}', 'the claim "sum" has no given number "month". Did you mean "months"?'],
    ['of {given:sun/months}', '{given:sun/months}', 'there is no claim "sun" in this paper. Did you mean "sum"?'],
    [
      'of {statistic:children/anytown/2014}',
      '{statistic:children/anytown/2014}',
      'there is no number "children/anytown/2014" in content/statistics. Did you mean "children/anytown/2013"?',
    ],
    [
      'of {workers}',
      '{workers}',
      'found {workers}, which is not an insertion. Write {figure:id}, {claim:id}, {given:claim/name} or {statistic:series/area/period}, or leave out the brackets.',
    ],
    [
      'of {given:months}',
      '{given:months}',
      'found {given:months}, which is not an insertion. Write {figure:id}, {claim:id}, {given:claim/name} or {statistic:series/area/period}, or leave out the brackets.',
    ],
    [
      'of {figure:workers',
      '{',
      'found a { without its partner. Write {figure:id}, {claim:id}, {given:claim/name} or {statistic:series/area/period}.',
    ],
  ])('refuses "%s"', (text, part, said) => {
    expect(problemsOf(text)).toEqual([[part, said]]);
  });

  it('finds every problem of a text', () => {
    expect(problemsOf('{figure:nope} 43 {').map(([part]) => part)).toEqual(['{figure:nope}', '{', '43']);
  });

  it('knows that a file which all papers share has no figures', () => {
    expect(problemsOf('{figure:workers} and 42', { shared, paper: undefined as unknown as PaperNames })).toEqual([
      [
        '{figure:workers}',
        '{figure:…} belongs to one paper and cannot stand in a file that all papers share. Say it without the number.',
      ],
      ['42', 'found the bare figure "42". Say it without the number: a number stands only where its source does.'],
    ]);
  });

  it('calls nothing unknown where the ids could not be read', () => {
    const unread = { ...paper, figures: idsOf([], false) };
    expect(parseProse('{figure:anything}', { shared, paper: unread }).problems).toEqual([]);
  });
});
