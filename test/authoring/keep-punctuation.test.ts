import { describe, expect, test } from 'vitest';
import { splitPunctuation } from '../../src/authoring/keep-punctuation.ts';

describe('splitPunctuation', () => {
  test.each([
    ['. The units', '.', ' The units'],
    ['), or more', '),', ' or more'],
    [' cases', '', ' cases'],
    ['’s own', '’', 's own'],
    ['', '', ''],
  ])('%j is %j and %j', (text, punctuation, rest) => {
    expect(splitPunctuation(text)).toEqual([punctuation, rest]);
  });
});
