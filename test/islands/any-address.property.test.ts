import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScenario, type Starts, writeScenario } from '../../src/islands/scenario-url.ts';
import { models } from '../../src/schema/models.ts';
import { anyScenarioOf } from '../support/any-scenario.ts';

/** 10,000 scenarios a model with ROUND_TRIPS=10000; fewer where every check runs. */
const rounds = Number(process.env.ROUND_TRIPS ?? 300);

describe.each([...models.values()].map((model) => [model.name, model] as const))('an address of %s', (_, model) => {
  test('gives back every scenario that it was written from', () => {
    fc.assert(
      fc.property(anyScenarioOf(model), anyScenarioOf(model), ({ values, extents }, other) => {
        const opening = { id: 'opening', values: other.values, extents: other.extents };
        const same =
          Object.keys(values).length === Object.keys(other.values).length &&
          Object.keys(values).every((cell) => cell in other.values);
        const base = {
          id: 'other',
          values: Object.fromEntries(Object.keys(values).map((cell) => [cell, values[cell] as number])),
          extents,
        };
        const starts: Starts = same ? [opening] : [opening, base];
        const read = readScenario(writeScenario(values, model, starts), model, starts);
        expect(read.values).toEqual(values);
        expect(read.ignored).toEqual([]);
      }),
      { numRuns: rounds },
    );
  }, 200_000);
});
