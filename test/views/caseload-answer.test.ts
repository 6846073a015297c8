import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate, caseloadRedistribution } from '../../src/calculation/index.ts';
import { plainText } from '../../src/views/answer.ts';
import { caseloadAnswer } from '../../src/views/caseload-answer.ts';
import { anyScenario, paper } from '../worked-examples/caseload-scenarios.ts';

function segmentsFor(changes: Partial<typeof paper>) {
  const values = { ...paper, ...changes };
  const result = calculate(caseloadRedistribution, values);
  if (!result.ok) throw new Error('The numbers are out of bounds.');
  return caseloadAnswer(values, result.lines);
}
const sentenceFor = (changes: Partial<typeof paper>) => plainText(segmentsFor(changes));

describe('caseloadAnswer', () => {
  test.each([
    [
      {},
      'Going from 25 cases each to 15 would take 28.0 more social workers: 28 posts on top of the 42 in the teams, at about £1.33m a year.',
    ],
    [
      { targetCaseload: 20 },
      'Going from 25 cases each to 20 would take 10.5 more social workers: 11 posts on top of the 42 in the teams, at about £521k a year.',
    ],
    [
      { targetCaseload: 9 },
      'Going from 25 cases each to 9 would take 74.7 more social workers: 75 posts on top of the 42 in the teams, at about £3.55m a year.',
    ],
    [
      { socialWorkersFte: 2.5, targetCaseload: 20 },
      'Going from 25 cases each to 20 would take 0.6 more social workers: 1 post on top of the 2.5 in the teams, at about £47,333 a year.',
    ],
    [
      { socialWorkersFte: 1_200, averageCaseload: 27.5 },
      'Going from 27.5 cases each to 15 would take 1,000.0 more social workers: 1,000 posts on top of the 1,200 in the teams, at about £47.33m a year.',
    ],
  ])('%j', (changes, sentence) => {
    expect(sentenceFor(changes)).toBe(sentence);
  });

  test.each([25, 30])('at %d wanted says that no more are needed', (targetCaseload) => {
    expect(sentenceFor({ targetCaseload })).toBe(
      `At 25 cases each, the teams already hold no more than ${targetCaseload} each. No more social workers are needed.`,
    );
  });

  test('the numbers that a reader can change, and those that follow, can be marked each by its name', () => {
    const named = segmentsFor({}).flatMap(({ of, text }) => (of ? [[of, text]] : []));
    expect(named).toEqual([
      ['averageCaseload', '25'],
      ['targetCaseload', '15'],
      ['extraSocialWorkersFte', '28.0'],
      ['extraPosts', '28 posts'],
      ['socialWorkersFte', '42'],
      ['extraYearlyCost', '£1.33m'],
    ]);
    expect(
      segmentsFor({})
        .filter(({ strong }) => strong)
        .map(({ of }) => of),
    ).toEqual(['extraSocialWorkersFte', 'extraPosts']);
  });

  /** `At 25 cases each, the teams already hold no more than 15 each.` */
  const already = /^At ([\d,.]+) cases? each, the teams already hold no more than ([\d,.]+) each/;
  const numberIn = (text: string | undefined) => Number(text?.replaceAll(',', ''));

  test.each([
    ['there are no social workers', { socialWorkersFte: 0 }],
    ['the cases are to fall by half', { caseGrowthShare: -0.5 }],
  ])('never says that 25 cases each are no more than 15, where %s', (_, changes) => {
    const said = already.exec(sentenceFor(changes));
    if (said) expect(numberIn(said[1])).toBeLessThanOrEqual(numberIn(said[2]));
  });

  test.each([
    ['grow from 15 each by half', { averageCaseload: 15, targetCaseload: 20, caseGrowthShare: 0.5 }],
    ['grow from 25 each by a tenth', { caseGrowthShare: 0.1 }],
  ])('says that growth is counted where cases %s', (_, changes) => {
    expect(sentenceFor(changes)).toMatch(/grow/);
  });

  test('never says “0.0 more social workers” where a part of one is needed', () => {
    expect(sentenceFor({ socialWorkersFte: 1, averageCaseload: 15.5 })).not.toMatch(/\b0\.0 more/);
  });

  test('whatever the numbers, it is one or two whole sentences with no number missing', () => {
    const untrue = /NaN|undefined|null|∞|Infinity|-0|−0\b|object/;
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const sentence = sentenceFor(scenario);
        expect(sentence).toMatch(/^[A-Z].*\.$/);
        expect(sentence).not.toMatch(untrue);
      }),
      { numRuns: 1_000 },
    );
  });
});
