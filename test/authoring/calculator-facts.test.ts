import { describe, expect, test } from 'vitest';
import { calculatorFacts } from '../../src/authoring/calculator-facts.ts';
import { claimWorking } from '../../src/authoring/claim-working.ts';
import { getContent, getPaper } from '../../src/queries/content.ts';
import { getClaim, getFigure, whereWords } from '../../src/queries/figures.ts';
import { getResults } from '../../src/queries/results.ts';
import { getStatistic } from '../../src/queries/statistics.ts';

const paper = getPaper('wolverhampton-2013');
const facts = calculatorFacts(getContent(), paper, 'caseload-redistribution');

describe('calculatorFacts', () => {
  test('opens with the paper’s lower aim, and gives the paper’s cases before the neighbours’', () => {
    expect(facts.opens).toBe('caseload_15');
    expect(facts.cases.map(({ title, own }) => [title, own])).toEqual([
      ['As the paper: c.15', true],
      ['As the paper: c.20', true],
      ['Lambeth’s 14', false],
      ['Kensington’s nine', false],
      ['If cases grow as in the year to June 2013', false],
      ['If the consultants hold no cases', false],
      ['If every child of paragraph 2.2 were a case here', false],
    ]);
  });
  test('takes every value from the figures: 42, about 25, 2 × (1 + 3) posts, a third of £142,000', () => {
    expect(facts.cases[0]?.values).toMatchObject({
      socialWorkersFte: 42,
      averageCaseload: 25,
      targetCaseload: 15,
      postsAddedFte: 8,
    });
    expect(facts.cases[0]?.values['yearlyCostPerSocialWorkerGbp']).toBeCloseTo(47_333.33, 2);
  });
  test('gives what the paper prints beside the lines, with the paragraph', () => {
    expect(facts.cases[1]?.printed).toEqual({
      casesOverTarget: { shown: 'c.200', value: 200, where: 'paragraph 3.7' },
      extraSocialWorkersFte: { shown: '10', value: 10, where: 'paragraph 3.7' },
    });
  });
  test('tells what is in the paper from what is not', () => {
    expect(facts.inputs['socialWorkersFte']).toMatchObject({ source: 'paragraph 3.6', inPaper: true });
    expect(facts.inputs['postsAddedFte']).toMatchObject({ source: 'worked out from its figures', inPaper: true });
    expect(facts.inputs['vacancyShare']).toMatchObject({ source: 'our assumption', inPaper: false });
  });
  test('refuses a model that the paper has no scenario for', () => {
    expect(() => calculatorFacts(getContent(), paper, 'demand')).toThrow(
      'wolverhampton-2013 has no scenario that demand opens with.',
    );
  });
});

describe('what the queries refuse', () => {
  test.each([
    ['a paper', () => getPaper('nowhere-2013'), 'There is no paper at content/papers/nowhere-2013.'],
    ['a figure', () => getFigure(paper, 'workers'), 'wolverhampton-2013 has no figure "workers".'],
    ['a claim', () => getClaim(paper, 'sum'), 'wolverhampton-2013 has no claim "sum".'],
    ['a scenario', () => getResults(paper, 'best'), 'wolverhampton-2013 has no scenario "best".'],
    [
      'a year without a number, never last year’s',
      () => getStatistic('children_looked_after', 'wolverhampton', '2020'),
      'children_looked_after has no number for wolverhampton in 2020.',
    ],
  ])('%s that does not exist', (_, get, message) => {
    expect(get).toThrow(message);
  });
});

describe('the words of a source', () => {
  test('name the cell of a table', () => {
    expect(whereWords(getFigure(paper, 'children_looked_after_june_2013').where)).toBe(
      'paragraph 2.2, table Number of children, row LAC Population, column June 2013',
    );
  });
  test('name a place that has no number of its own', () => {
    expect(whereWords({ paragraph: 'Recommendation 3', table: undefined, row: undefined, column: undefined })).toBe(
      'Recommendation 3',
    );
    expect(whereWords({ paragraph: '1.3', table: '2', row: undefined, column: undefined })).toBe('paragraph 1.3, table 2');
  });
  test('give the working of a sum with its numbers', () => {
    const { formula, unrounded } = getClaim(paper, 'extra_social_workers_15_sum');
    expect(formula && claimWorking(formula)).toBe('400 ÷ 15');
    expect(unrounded && claimWorking(unrounded.formula)).toBe('42 × (25 − 15) ÷ 15');
  });
});
