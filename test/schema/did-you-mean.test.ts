import { describe, expect, it } from 'vitest';
import { nearest, suggest } from '../../src/schema/did-you-mean.ts';

const names = ['label', 'printed', 'value', 'unit', 'social_workers'];

describe('nearest', () => {
  it.each<[word: string, meant: string | undefined]>([
    ['lable', 'label'],
    ['vlaue', 'value'],
    ['units', 'unit'],
    ['Unit', 'unit'],
    ['social-workers', 'social_workers'],
    ['socialworkers', 'social_workers'],
    ['printd', 'printed'],
    ['colour', undefined],
    ['x', undefined],
    ['', undefined],
  ])('%s', (word, meant) => {
    expect(nearest(word, names)).toBe(meant);
  });

  it('takes the nearer of two', () => {
    expect(nearest('caseload_wanted_5', ['caseload_wanted_20', 'caseload_wanted_15'])).toBe('caseload_wanted_15');
  });
});

describe('suggest', () => {
  it('names the word that is meant', () => {
    expect(suggest('lable', names)).toBe('Did you mean "label"?');
  });

  it('names them all where they are few', () => {
    expect(suggest('colour', names)).toBe('Write one of label, printed, value, unit, social_workers.');
    expect(suggest('colour', ['label'])).toBe('Write "label".');
  });

  it('names none where they are many, or there is none', () => {
    const many = Array.from({ length: 13 }, (_, index) => `figure_${index}`);
    expect(suggest('colour', many)).toBe('Look for the right name, or add it.');
    expect(suggest('colour', [])).toBe('There is none yet.');
  });
});
