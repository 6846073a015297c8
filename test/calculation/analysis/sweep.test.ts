import { describe, expect, test } from 'vitest';
import { caseloadRedistribution, type Model, sweep } from '../../../src/calculation/index.ts';

const model = caseloadRedistribution as Model;
const values = {
  socialWorkersFte: 42,
  averageCaseload: 25,
  targetCaseload: 15,
  postsAddedFte: 8,
  yearlyCostPerSocialWorkerGbp: 50_000,
  caseGrowthShare: 0,
  vacancyShare: 0,
  nonHoldingShare: 0,
};

describe('sweep', () => {
  test('gives the line at each value of the input', () => {
    // 42 x (25 - 20) / 20, 42 x 10 / 15, 42 x 0 / 25
    expect(sweep(model, values, { input: 'targetCaseload', along: [20, 15, 25], line: 'extraSocialWorkersFte' })).toEqual([
      10.5, 28, 0,
    ]);
  });
  test('gives a reason where there is no answer, and numbers again after it', () => {
    const empty = { ...values, socialWorkersFte: 0 };
    const [nobody, some] = sweep(model, empty, { input: 'postsAddedFte', along: [0, 8], line: 'caseloadWithPostsAdded' });
    expect(nobody).toEqual({ noAnswer: 'There are no social workers and none are added, so nobody holds the cases.' });
    expect(some).toBe(0);
  });
  test('refuses a name that the model does not have', () => {
    expect(() => sweep(model, values, { input: 'nobody', along: [1], line: 'casesHeld' })).toThrow(
      'caseload-redistribution has no input nobody or no line casesHeld.',
    );
  });
});
