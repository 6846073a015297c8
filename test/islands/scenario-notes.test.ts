import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasScenario, readScenario, tidy, writeScenario } from '../../src/islands/scenario-url.ts';
import { longest, readNotes, shortened, without, writeNotes } from '../../src/islands/workbench/scenario-notes.ts';
import { model, paper, starts } from '../worked-examples/caseload-scenarios.ts';

const name = 'caseload-redistribution';

describe('scenario B in an address', () => {
  const both = writeScenario({ ...paper, targetCaseload: 17 }, model, starts, `?${name}.targetCaseload=20&${name}.v=2`, 'b.');

  test('stands beside scenario A, each with its own numbers', () => {
    expect(both).toBe(`?b.${name}.targetCaseload=17&b.${name}.v=2&${name}.targetCaseload=20&${name}.v=2`);
    expect(readScenario(both, model, starts).values['targetCaseload']).toBe(20);
    expect(readScenario(both, model, starts, 'b.').values['targetCaseload']).toBe(17);
  });

  test('is there even where it is the paper’s case', () => {
    const search = writeScenario(paper, model, starts, '', 'b.');
    expect([search, hasScenario(search, model, 'b.'), hasScenario(search, model, '')]).toEqual([`?b.${name}.v=2`, true, false]);
  });

  test('says what of it was not used, and scenario A says nothing of it', () => {
    const search = `?b.${name}.targetCaseload=abc&b.${name}.x=1`;
    expect(readScenario(search, model, starts, 'b.').ignored).toHaveLength(2);
    expect(readScenario(search, model, starts).ignored).toEqual([]);
  });

  test('goes, notes and all, and leaves the other', () => {
    const noted = writeNotes(both, model, 'b.', { title: 'Bolder', reasons: { targetCaseload: 'Lambeth had 14.' } });
    expect(without(noted, model, 'b.')).toBe(`?${name}.targetCaseload=20&${name}.v=2`);
  });
});

describe('readNotes', () => {
  test('reads a title and reasons by input, and the calculator takes no offence at them', () => {
    const search = `?${name}.title=What+if&${name}.why.targetCaseload=As+in+3.6&${name}.targetCaseload=20&${name}.v=2`;
    expect(readNotes(search, model, '')).toEqual({ title: 'What if', reasons: { targetCaseload: 'As in 3.6' } });
    expect(readScenario(search, model, starts).ignored).toEqual([]);
  });

  test.each([
    ['an input that is not there', `?${name}.why.junk=x`],
    ['a name of every object', `?${name}.why.__proto__=x&${name}.why.constructor=y&${name}.why.toString=z`],
    ['another calculator', '?break-even.title=x&break-even.why.targetCaseload=y'],
    ['scenario B', `?b.${name}.title=x`],
    ['a name of the same length', `?${'x'.repeat(name.length + 1)}title=x&${'x'.repeat(name.length + 1)}why.targetCaseload=y`],
    ['what is neither title nor reason', `?${name}.xxx.targetCaseload=x`],
    ['nothing but space', `?${name}.title=+%09%0A&${name}.why.targetCaseload=%E2%80%8B`],
  ])('leaves out %s', (_, search) => {
    expect(readNotes(search, model, '')).toEqual({ title: '', reasons: {} });
  });

  test('cuts what is too long, keeps to one line, and takes the first of several', () => {
    const { title, reasons } = readNotes(
      `?${name}.title=${'x'.repeat(500)}&${name}.title=second&${name}.why.targetCaseload=${encodeURIComponent(`a\nb\u0000c\u202Ed`)}`,
      model,
      '',
    );
    expect([title.length, reasons['targetCaseload']]).toEqual([longest.title, 'a b c d']);
  });

  test('reads back whatever was written, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 100 }),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (title, reason) => {
          const search = writeNotes('?z=1', model, '', { title, reasons: { targetCaseload: reason } });
          const read = readNotes(search, model, '');
          expect(read.title).toBe(tidy(title, longest.title));
          expect(read.reasons['targetCaseload'] ?? '').toBe(tidy(reason, longest.reason));
          expect(writeNotes(search, model, '', read)).toBe(search);
        },
      ),
    );
  });
});

describe('writeNotes', () => {
  test('keeps the numbers and what belongs to others, sorted; without words nothing is written', () => {
    const search = `?z=1&${name}.targetCaseload=20&${name}.v=2`;
    expect(decodeURIComponent(writeNotes(search, model, '', { title: 'T', reasons: { targetCaseload: 'R' } }))).toBe(
      `?${name}.targetCaseload=20&${name}.title=T&${name}.v=2&${name}.why.targetCaseload=R&z=1`,
    );
    expect(writeNotes(`${search}&${name}.title=T`, model, '', { title: ' ', reasons: {} })).toBe(
      `?${name}.targetCaseload=20&${name}.v=2&z=1`,
    );
  });

  test('stay when a number changes, and go for the short address', () => {
    const noted = writeNotes('', model, '', { title: 'T', reasons: { targetCaseload: 'R' } });
    const changed = writeScenario({ ...paper, targetCaseload: 20 }, model, starts, noted);
    expect(readNotes(changed, model, '').reasons).toEqual({ targetCaseload: 'R' });
    expect(shortened(changed, model)).toBe(`?${name}.targetCaseload=20&${name}.v=2`);
    const withB = writeNotes(`${changed}&b.${name}.v=2`, model, 'b.', { title: 'B', reasons: { targetCaseload: 'S' } });
    expect(shortened(withB, model)).toBe(`?b.${name}.v=2&${name}.targetCaseload=20&${name}.v=2`);
  });
});
