import { describe, expect, test } from 'vitest';
import * as calculation from '../../src/calculation/index.ts';

const { defineModel, input, qualityLogs, qualityOf } = calculation;
const spec = { min: 0, max: 1, step: 1, decimals: 0, slider: [0, 1], meaning: 'A test input.' } as const;
const isModel = (value: unknown): value is calculation.Model =>
  typeof value === 'object' && value !== null && 'headlines' in value;

describe('qualityOf', () => {
  const model = defineModel({
    name: 'versioned',
    version: 2,
    title: 'Test',
    question: 'What?',
    inputs: { a: input('A', 'number', spec) },
    lines: {},
    headlines: [],
  });
  const log = { purpose: 'To test.', limits: [], assumptions: [], changes: [{ version: 1, date: '2026-11-27', what: 'First.' }] };

  test('refuses a version that its changes do not explain, and says where to write it', () => {
    expect(() => qualityOf(model, log)).toThrow(
      'versioned is at version 2, but its changes do not say what that version changed. Add a row to src/calculation/quality/versioned.ts.',
    );
  });
  test('takes a log that explains it', () => {
    const changes = [...log.changes, { version: 2, date: '2026-11-28', what: 'Second.' }];
    expect(qualityOf(model, { ...log, changes }).model).toBe('versioned');
  });
});

describe('qualityLogs', () => {
  const models = Object.values<unknown>(calculation).filter(isModel);
  test('there is one for every model', () => {
    expect([...qualityLogs.keys()].sort()).toEqual(models.map(({ name }) => name).sort());
    expect(models.length).toBeGreaterThanOrEqual(9);
  });
  test.each(models.map((model) => [model.name]))('%s has limits, assumptions and a purpose', (name) => {
    const log = qualityLogs.get(name);
    expect(log?.purpose).toMatch(/\.$/);
    expect(log?.limits.length).toBeGreaterThanOrEqual(3);
    expect(log?.assumptions.length).toBeGreaterThanOrEqual(2);
  });
});
