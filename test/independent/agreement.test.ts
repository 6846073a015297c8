/** A thousand scenarios a model; `npm run test:agreement` tries ten thousand of each. */

import { describe, expect, test } from 'vitest';
import { models } from '../../src/schema/models.ts';
import { manyRuns } from '../support/runs.ts';
import { agreementOf, modelNames } from './agreement.ts';

/** A thousand, or forty while mistakes are put into formulas. */
const scenarios = Math.max(40, 2.5 * manyRuns);
const seed = 27_112_026;

test('every model has a second implementation', () => {
  expect([...modelNames].sort()).toEqual([...models.keys()].sort());
});

describe.each(modelNames)('%s', (name) => {
  test('agrees with its second implementation to the displayed digit', () => {
    const { disagreements, cells } = agreementOf(name, scenarios, seed);
    expect(disagreements).toEqual([]);
    expect(cells).toBeGreaterThan(scenarios);
  });
});
