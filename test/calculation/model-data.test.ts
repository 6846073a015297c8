import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculateCells, modelData, modelFrom } from '../../src/calculation/index.ts';
import { workingOf } from '../../src/calculation/working.ts';
import { models } from '../../src/schema/models.ts';
import { anyScenarioOf } from '../support/any-scenario.ts';

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe.each([...models.values()].map((model) => [model.name, model] as const))('%s as data', (_, model) => {
  const again = modelFrom(throughJson(modelData(model)));

  test('gives the same cells, and the same reasons where there are none', () => {
    fc.assert(
      fc.property(anyScenarioOf(model), ({ values, extents }) => {
        expect(calculateCells(again, values, extents)).toEqual(calculateCells(model, values, extents));
      }),
      { numRuns: 40 },
    );
  });

  test('keeps labels, units, bounds and formulas', () => {
    const words = (line: (typeof model.lines)[string]) =>
      workingOf(line.line?.formula as never).map((token) => (token.type === 'quantity' ? token.quantity.label : token));
    expect(Object.keys(again.lines)).toEqual(Object.keys(model.lines));
    for (const [key, line] of Object.entries(model.lines)) expect(words(again.lines[key] as typeof line)).toEqual(words(line));
    expect(Object.values(again.inputs).map(({ label, unit, axes, input }) => ({ label, unit, axes, input }))).toEqual(
      Object.values(model.inputs).map(({ label, unit, axes, input }) => ({ label, unit, axes, input })),
    );
  });
});
