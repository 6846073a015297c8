/** Wolverhampton, 13 August 2013, paragraphs 3.6, 3.7, 4.7 and 6.1, worked by hand and by the model. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate, caseloadRedistribution, hasAnswer, type Outcome } from '../../src/calculation/index.ts';
import type { CaseloadInputs } from '../../src/charts/caseload-redistribution.ts';
import { formatOutcome, shownOf } from '../../src/format/quantity.ts';

import { manyRuns } from '../support/runs.ts';
import { anyScenario, anyValueOf, paper } from './caseload-scenarios.ts';

type Line = keyof typeof caseloadRedistribution.lines;

function linesFor(changes: Partial<CaseloadInputs>): Record<Line, Outcome> {
  const result = calculate(caseloadRedistribution, { ...paper, ...changes });
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
  return result.lines;
}

function numberOf(changes: Partial<CaseloadInputs>, line: Line): number {
  const outcome = linesFor(changes)[line];
  if (!hasAnswer(outcome)) throw new Error(outcome.noAnswer);
  return outcome;
}

const shown = (changes: Partial<CaseloadInputs>, line: Line): string =>
  formatOutcome(linesFor(changes)[line], shownOf(caseloadRedistribution.lines[line]));

describe('the sum of paragraphs 3.6 and 3.7', () => {
  test('42 social workers with 25 cases each hold 42 × 25 = 1,050 cases', () => {
    expect(numberOf({}, 'casesHeld')).toBe(1_050);
    expect(shown({}, 'casesHeld')).toBe('1,050');
  });

  // What the same 42 would hold at the number wanted; what is left over; that divided by the number wanted; whole posts.
  test.each([
    { wanted: 20, keep: 840, move: 210, more: 210 / 20, words: '10.5', posts: 11 },
    { wanted: 15, keep: 630, move: 420, more: 420 / 15, words: '28.0', posts: 28 },
    { wanted: 14, keep: 588, move: 462, more: 462 / 14, words: '33.0', posts: 33 },
    { wanted: 9, keep: 378, move: 672, more: 672 / 9, words: '74.7', posts: 75 },
  ])('wanted $wanted: 1,050 − $keep = $move to move, $words more social workers, $posts posts', (hand) => {
    const at = { targetCaseload: hand.wanted };
    expect(numberOf(at, 'casesAtTarget')).toBe(hand.keep);
    expect(numberOf(at, 'casesOverTarget')).toBe(hand.move);
    expect(numberOf(at, 'extraSocialWorkersFte')).toBeCloseTo(hand.more, 10);
    expect(shown(at, 'extraSocialWorkersFte')).toBe(hand.words);
    expect(numberOf(at, 'extraPosts')).toBe(hand.posts);
  });

  test('672 ÷ 9 is 74.67 before it is shown with one decimal', () => {
    expect(numberOf({ targetCaseload: 9 }, 'extraSocialWorkersFte')).toBeCloseTo(74.666_666_667, 9);
  });

  test('the paper’s own rounded cases give what it prints: 200 ÷ 20 = 10, 400 ÷ 15 = 26.67, about 27', () => {
    expect(200 / 20).toBe(10);
    expect(Math.round(400 / 15)).toBe(27);
    expect(numberOf({ targetCaseload: 20 }, 'extraSocialWorkersFte')).not.toBe(10);
    expect(numberOf({}, 'extraSocialWorkersFte')).not.toBe(27);
  });
});

describe('the posts of paragraph 4.7 and the cost of paragraph 6.1', () => {
  test('two units of 1 + 3 social workers make 50 in all: 1,050 ÷ 50 = 21.0 cases each', () => {
    expect(paper.postsAddedFte).toBe(2 * (1 + 3));
    expect(numberOf({}, 'caseloadWithPostsAdded')).toBe(21);
    expect(shown({}, 'caseloadWithPostsAdded')).toBe('21.0');
    // 21 − 15: six above the number wanted.
    expect(numberOf({}, 'caseloadAboveTarget')).toBe(6);
  });

  test.each([
    { wanted: 20, posts: 11, cost: 520_666.67, words: '£520,667' },
    { wanted: 15, posts: 28, cost: 1_325_333.33, words: '£1,325,333' },
    { wanted: 14, posts: 33, cost: 1_562_000, words: '£1,562,000' },
    { wanted: 9, posts: 75, cost: 3_550_000, words: '£3,550,000' },
  ])('£142,000 ÷ 3 × $posts posts is $words a year', ({ wanted, posts, cost, words }) => {
    expect(numberOf({ targetCaseload: wanted }, 'extraPosts')).toBe(posts);
    expect(numberOf({ targetCaseload: wanted }, 'extraYearlyCost')).toBeCloseTo(cost, 2);
    expect(shown({ targetCaseload: wanted }, 'extraYearlyCost')).toBe(words);
  });
});

describe('with assumptions that the paper does not make', () => {
  test('growth of 10%: 1,155 cases, 1,155 − 630 = 525 to move, 525 ÷ 15 = 35.0, 35 posts; 1,155 ÷ 50 = 23.1 each', () => {
    const grown = { caseGrowthShare: 0.1 };
    expect(numberOf(grown, 'casesHeld')).toBe(1_050);
    expect(numberOf(grown, 'casesToHold')).toBeCloseTo(1_155, 9);
    expect(numberOf(grown, 'casesOverTarget')).toBeCloseTo(525, 9);
    expect(numberOf(grown, 'extraSocialWorkersFte')).toBeCloseTo(35, 9);
    expect(numberOf(grown, 'extraPosts')).toBe(35);
    expect(numberOf(grown, 'extraYearlyCost')).toBeCloseTo(1_656_666.67, 2);
    expect(numberOf(grown, 'caseloadWithPostsAdded')).toBeCloseTo(23.1, 9);
  });

  test('10% of new posts empty: 28.0 social workers take 28 ÷ 0.9 = 31.1, so 32 posts; 1,050 ÷ (42 + 8 × 0.9) = 21.3 each', () => {
    const empty = { vacancyShare: 0.1 };
    expect(numberOf(empty, 'casesHeld')).toBe(1_050);
    expect(numberOf(empty, 'extraSocialWorkersFte')).toBeCloseTo(28, 9);
    expect(numberOf(empty, 'extraPostsExact')).toBeCloseTo(31.111_111_111, 9);
    expect(numberOf(empty, 'extraPosts')).toBe(32);
    expect(numberOf(empty, 'caseHoldersAddedFte')).toBeCloseTo(7.2, 9);
    expect(numberOf(empty, 'caseloadWithPostsAdded')).toBeCloseTo(21.341_463_415, 9);
  });

  test('both: 1,155 − 630 = 525, ÷ 15 = 35.0, ÷ 0.9 = 38.9, so 39 posts; 1,155 ÷ 49.2 = 23.5 each', () => {
    const both = { caseGrowthShare: 0.1, vacancyShare: 0.1 };
    expect(numberOf(both, 'extraSocialWorkersFte')).toBeCloseTo(35, 9);
    expect(numberOf(both, 'extraPosts')).toBe(39);
    expect(numberOf(both, 'caseloadWithPostsAdded')).toBeCloseTo(23.475_609_756, 9);
  });

  test('a fifth hold no cases: 33.6 hold 840, 840 − 504 = 336 to move, ÷ 15 = 22.4; with 10% empty ÷ (0.9 × 0.8) = 31.1, 32 posts', () => {
    const fewer = { vacancyShare: 0.1, nonHoldingShare: 0.2 };
    expect(numberOf(fewer, 'caseHoldersFte')).toBeCloseTo(33.6, 9);
    expect(numberOf(fewer, 'casesHeld')).toBeCloseTo(840, 9);
    expect(numberOf(fewer, 'casesOverTarget')).toBeCloseTo(336, 9);
    expect(numberOf(fewer, 'holdingShareOfNewPosts')).toBeCloseTo(0.72, 12);
    expect(numberOf(fewer, 'extraSocialWorkersFte')).toBeCloseTo(22.4, 9);
    expect(numberOf(fewer, 'extraPosts')).toBe(32);
  });

  test('a number wanted at or above the present one moves nothing and needs no post', () => {
    for (const targetCaseload of [25, 25.01, 30, 200]) {
      for (const line of ['casesOverTarget', 'extraSocialWorkersFte', 'extraPosts', 'extraYearlyCost'] as const) {
        expect(numberOf({ targetCaseload }, line)).toBe(0);
      }
    }
  });

  test('no social workers and none added: a reason, not a number', () => {
    const lines = linesFor({ socialWorkersFte: 0, postsAddedFte: 0 });
    expect(lines.caseloadWithPostsAdded).toEqual({
      noAnswer: 'There are no social workers and none are added, so nobody holds the cases.',
    });
    expect([lines.casesHeld, lines.extraPosts, lines.extraYearlyCost]).toEqual([0, 0, 0]);
  });
});

describe('whatever the numbers', () => {
  const closeTo = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

  test('every line is a finite number, never −0, or a reason in a sentence', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const outcome of Object.values(linesFor(scenario))) {
          if (hasAnswer(outcome)) expect(Number.isFinite(outcome) && !Object.is(outcome, -0)).toBe(true);
          else expect(outcome.noAnswer).toMatch(/^[A-Z].*\.$/);
        }
      }),
      { numRuns: 5 * manyRuns },
    );
  });

  test.each([
    ['lower number wanted', 'targetCaseload', -1],
    ['more cases each now', 'averageCaseload', 1],
    ['higher growth', 'caseGrowthShare', 1],
  ] as const)('a %s never needs fewer social workers or posts', (_, key, sense) => {
    fc.assert(
      fc.property(anyScenario, anyValueOf(key), (scenario, other) => {
        const [less, more] = [scenario[key], other].sort((a, b) => sense * (a - b)) as [number, number];
        for (const line of ['extraSocialWorkersFte', 'extraPosts', 'extraYearlyCost'] as const) {
          expect(numberOf({ ...scenario, [key]: more }, line)).toBeGreaterThanOrEqual(
            numberOf({ ...scenario, [key]: less }, line),
          );
        }
      }),
    );
  });

  test('half the social workers with the same cases each need half as many more', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const half = { ...scenario, socialWorkersFte: scenario.socialWorkersFte / 2 };
        for (const line of ['casesHeld', 'casesOverTarget', 'extraSocialWorkersFte', 'extraPostsExact'] as const) {
          expect(closeTo(2 * numberOf(half, line), numberOf(scenario, line))).toBe(true);
        }
      }),
    );
  });

  test('the teams and those who join hold every case at the number wanted, and no whole post less would do', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const hold = numberOf(scenario, 'caseHoldersFte') + numberOf(scenario, 'extraSocialWorkersFte');
        const cases = numberOf(scenario, 'casesToHold');
        if (numberOf(scenario, 'casesOverTarget') > 0) expect(closeTo(hold * scenario.targetCaseload, cases)).toBe(true);
        const [exact, posts] = [numberOf(scenario, 'extraPostsExact'), numberOf(scenario, 'extraPosts')];
        expect(posts >= exact - 1e-6 && posts < exact + 1).toBe(true);
      }),
    );
  });
});
