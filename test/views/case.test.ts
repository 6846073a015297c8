import { describe, expect, test } from 'vitest';
import { type CalculatorFacts, nearestCase, openingCase } from '../../src/views/calculator-facts.ts';
import { caseOf } from '../../src/views/case.ts';
import { facts, inputKeys, model, paper } from '../worked-examples/caseload-scenarios.ts';

const of = (changes: Partial<typeof paper>) => caseOf(model, facts, { ...paper, ...changes });

describe('openingCase', () => {
  test('is the case that the facts name, wherever it stands', () => {
    expect(openingCase({ ...facts, opens: 'lambeth' }).values['targetCaseload']).toBe(14);
  });
  test('does not guess where there is none of that name', () => {
    expect(() => openingCase({ ...facts, opens: 'caseload_16' })).toThrow('No case is called caseload_16.');
  });
});

describe('nearestCase', () => {
  const nearest = (changes: Partial<typeof paper>, given: CalculatorFacts = facts) =>
    nearestCase(given, { ...paper, ...changes }).id;

  test('is the paper’s own case that the values are', () => {
    expect(nearest({})).toBe('caseload_15');
    expect(nearest({ targetCaseload: 20 })).toBe('caseload_20');
  });
  test('is the one with the most inputs alike', () => {
    expect(nearest({ targetCaseload: 20, averageCaseload: 30, vacancyShare: 0.1 })).toBe('caseload_20');
  });
  test('is never a neighbour’s, though the values be exactly those', () => {
    expect(nearest({ targetCaseload: 14 })).toBe('caseload_15');
    expect(nearest({ targetCaseload: 9 })).toBe('caseload_15');
  });
  test('is the opening case where two are level, also where the opening case stands last', () => {
    expect(nearest({ targetCaseload: 17 })).toBe('caseload_15');
    expect(nearest({ targetCaseload: 17 }, { ...facts, opens: 'caseload_20' })).toBe('caseload_20');
  });
});

describe('caseOf', () => {
  test('the paper’s case has nothing changed', () => {
    const opening = of({});
    expect(opening.paper.id).toBe('caseload_15');
    expect([...opening.changedInputs, ...opening.changedLines]).toEqual([]);
    expect(opening.lines).toEqual(opening.paperLines);
    expect(opening.lines).toMatchObject({ casesHeld: 1_050, casesOverTarget: 420, extraSocialWorkersFte: 28, extraPosts: 28 });
  });

  test('the paper’s other case is set against itself, not against the opening one', () => {
    const other = of({ targetCaseload: 20 });
    expect(other.paper.id).toBe('caseload_20');
    expect(other.changedInputs.size).toBe(0);
    expect(other.lines['extraSocialWorkersFte']).toBe(10.5);
  });

  test('what was changed, and every line that it moves, is marked; what it does not move is not', () => {
    const changed = of({ postsAddedFte: 10 });
    expect([...changed.changedInputs]).toEqual(['postsAddedFte']);
    expect([...changed.changedLines]).toEqual(['caseHoldersAddedFte', 'caseloadWithPostsAdded', 'caseloadAboveTarget']);
    const dearer = of({ yearlyCostPerSocialWorkerGbp: 50_000 });
    expect([...dearer.changedLines]).toEqual(['extraYearlyCost']);
    expect(dearer.lines['extraYearlyCost']).toBe(1_400_000);
    expect(dearer.paperLines['extraYearlyCost']).toBeCloseTo(1_325_333.33, 2);
  });

  test('a value put back is no longer changed', () => {
    expect(of({ socialWorkersFte: paper.socialWorkersFte }).changedInputs.size).toBe(0);
  });

  test('a line without an answer differs from a number', () => {
    const nobody = of({ socialWorkersFte: 0, postsAddedFte: 0 });
    expect(nobody.lines['caseloadWithPostsAdded']).toEqual({ noAnswer: expect.stringMatching(/nobody holds the cases/) });
    expect(nobody.changedLines).toContain('caseloadWithPostsAdded');
  });

  test('it has every input and line of the model', () => {
    const { values, lines } = of({});
    expect(Object.keys(values)).toEqual(inputKeys);
    expect(Object.keys(lines)).toEqual(Object.keys(model.lines));
  });
});
