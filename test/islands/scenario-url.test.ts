import { describe, expect, test } from 'vitest';
import { hasScenario, readScenario, type Starts, startOf, tidy, writeScenario } from '../../src/islands/scenario-url.ts';
import { model, paper, starts } from '../worked-examples/caseload-scenarios.ts';

const name = 'caseload-redistribution';
const read = (search: string) => readScenario(search, model, starts);
const write = (changes: Partial<typeof paper>, current?: string) =>
  decodeURIComponent(writeScenario({ ...paper, ...changes }, model, starts, current));

describe('writeScenario', () => {
  test('writes nothing for the opening case', () => {
    expect(write({})).toBe('');
  });

  test('writes only what was changed, sorted by name, with the version', () => {
    expect(write({ targetCaseload: 20, averageCaseload: 27.5 })).toBe(
      `?${name}.averageCaseload=27.5&${name}.targetCaseload=20&${name}.v=2`,
    );
  });

  test('keeps what belongs to others, in its order, and replaces its own', () => {
    const current = `?z=2&break-even.children=7&break-even.children=8&${name}.targetCaseload=9&${name}.junk=1&a=1`;
    expect(write({ vacancyShare: 0.1 }, current)).toBe(
      `?a=1&break-even.children=7&break-even.children=8&${name}.v=2&${name}.vacancyShare=0.1&z=2`,
    );
    expect(write({}, current)).toBe('?a=1&break-even.children=7&break-even.children=8&z=2');
  });

  test('never writes an exponent', () => {
    expect(write({ vacancyShare: 1e-7 })).toMatch(/vacancyShare=0\.0000001$/);
    expect(read(write({ vacancyShare: 1e-7 })).values['vacancyShare']).toBe(1e-7);
  });
});

describe('readScenario', () => {
  test.each(['', '?', '?a=1', '?other-calculator.targetCaseload=9', '?b.caseload-redistribution.targetCaseload=9'])(
    'takes %j as not about this calculator',
    (search) => {
      expect(read(search)).toEqual({ values: paper, ignored: [], named: false });
    },
  );

  test('reads what was changed and leaves the rest at the opening case', () => {
    expect(read(`?${name}.targetCaseload=20&${name}.v=2&other.x=y`)).toEqual({
      values: { ...paper, targetCaseload: 20 },
      ignored: [],
      named: true,
    });
  });

  test('takes both bounds, and −0 as 0', () => {
    expect(read(`?${name}.targetCaseload=1`).values['targetCaseload']).toBe(1);
    expect(read(`?${name}.targetCaseload=200`).values['targetCaseload']).toBe(200);
    expect(Object.is(read(`?${name}.caseGrowthShare=-0`).values['caseGrowthShare'], 0)).toBe(true);
  });

  test.each([
    ['', 'is not a number'],
    ['+', 'is not a number'],
    ['%20', 'is not a number'],
    ['abc', 'is not a number'],
    ['%E0%A4%A', 'is not a number'],
    ['%', 'is not a number'],
    ['%00', 'is not a number'],
    ['1e1', 'is not a number'],
    ['0x10', 'is not a number'],
    ['1,000', 'is not a number'],
    ['Infinity', 'is not a number'],
    ['-Infinity', 'is not a number'],
    ['NaN', 'is not a number'],
    ['undefined', 'is not a number'],
    ['null', 'is not a number'],
    ['<img src=x onerror=alert(1)>', 'is not a number'],
    ['%EF%BC%91%EF%BC%95', 'is not a number'],
    ['15.', 'is not a number'],
    ['.5', 'is not a number'],
    ['--5', 'is not a number'],
    ['9'.repeat(400), 'is not a number'],
    ['0', 'is outside the limits'],
    ['0.99', 'is outside the limits'],
    ['-15', 'is outside the limits'],
    ['200.01', 'is outside the limits'],
    ['999999999999999', 'is outside the limits'],
  ])('does not use the value %j and says so', (text, why) => {
    const { values, ignored, named } = read(`?${name}.targetCaseload=${text}`);
    expect({ values, named }).toEqual({ values: paper, named: true });
    expect(ignored).toHaveLength(1);
    expect(ignored[0]).toContain(`${why}${why.endsWith('limits') ? ' for' : ' that can be used for'} Cases each wanted.`);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'key', 'input', '', 'targetcaseload', '<b>'])(
    'does not know %j, says so and leaves every object as it was',
    (key) => {
      const { values, ignored } = read(`?${name}.${encodeURIComponent(key)}=9`);
      expect(values).toEqual(paper);
      expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
      expect(Object.hasOwn(values, key)).toBe(false);
      expect(ignored).toEqual([`“${key}” is not something that can be changed here.`]);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  test('uses the first of a repeated part and says so', () => {
    const { values, ignored } = read(`?${name}.targetCaseload=20&${name}.targetCaseload=9`);
    expect(values['targetCaseload']).toBe(20);
    expect(ignored).toEqual(['“targetCaseload” is given more than once; the first was used.']);
  });

  test.each([
    ['refused', `?${name}.targetCaseload=abc&${name}.targetCaseload=9`],
    ['unknown', `?${name}.nonsense=1&${name}.nonsense=2`],
    ['of another version', `?${name}.v=7&${name}.v=8`],
  ])('never says that the first of a repeated part was used where it was %s', (_, search) => {
    const { values, ignored } = read(search);
    expect(ignored.length).toBeGreaterThan(0);
    if (values['targetCaseload'] === paper.targetCaseload) expect(ignored.join(' ')).not.toContain('the first was used');
  });

  test.each(['0', '1', '02', '2.0', '', 'one', '<b>'])('says that version %j is not this one', (version) => {
    const { values, ignored } = read(`?${name}.v=${version}&${name}.targetCaseload=20`);
    expect(values['targetCaseload']).toBe(20);
    expect(ignored).toEqual([
      `The address names version “${version}” of this calculator. This is version 2; its numbers are used.`,
    ]);
  });

  test('cuts a long name and a long value short', () => {
    const long = 'x'.repeat(20_000);
    for (const search of [`?${name}.${long}=1`, `?${name}.targetCaseload=${long}`, `?${name}.v=${long}`]) {
      const [sentence = ''] = read(search).ignored;
      expect(sentence).toContain(`“${'x'.repeat(40)}…”`);
      expect(sentence.length).toBeLessThan(200);
    }
  });

  test('does not cut a name that is just short enough', () => {
    const key = 'x'.repeat(40);
    expect(read(`?${name}.${key}=1`).ignored).toEqual([`“${key}” is not something that can be changed here.`]);
  });

  test('says all of five sentences', () => {
    const parts = Array.from({ length: 5 }, (_, index) => `${name}.x${index}=1`);
    expect(read(`?${parts.join('&')}`).ignored).toHaveLength(5);
  });

  test('says of a repeated part that nothing was used, or that the first was', () => {
    expect(read(`?${name}.nonsense=1&${name}.nonsense=2`).ignored[1]).toBe('“nonsense” is given more than once.');
    expect(read(`?${name}.title=A&${name}.title=B`).ignored).toEqual(['“title” is given more than once; the first was used.']);
  });

  test('says no more than six sentences, and counts the rest', () => {
    const parts = Array.from({ length: 1_000 }, (_, index) => `${name}.x${index}=1`);
    const { values, ignored } = read(`?${parts.join('&')}`);
    expect(values).toEqual(paper);
    expect(ignored).toHaveLength(6);
    expect(ignored[5]).toBe('995 more parts of the address were not used.');
  });

  test('counts one more part in the singular', () => {
    const parts = Array.from({ length: 6 }, (_, index) => `${name}.x${index}=1`);
    const { ignored } = read(`?${parts.join('&')}`);
    expect(ignored.at(-1)).toMatch(/^(1|One) more part of the address was not used\.$/);
  });
});

describe('an address of an earlier version', () => {
  const [opening] = starts;
  const older = { '1': { values: { averageCaseload: 22 }, says: 'Made with version 1.' } };
  const readOlder = (search: string) => readScenario(search, model, [{ ...opening, older }]);

  test('starts from the figures of that version and says so', () => {
    expect(readOlder(`?${name}.targetCaseload=20&${name}.v=1`)).toEqual({
      values: { ...paper, averageCaseload: 22, targetCaseload: 20 },
      ignored: ['Made with version 1.'],
      named: true,
    });
  });

  test('keeps what it says itself', () => {
    expect(readOlder(`?${name}.averageCaseload=30&${name}.v=1`).values['averageCaseload']).toBe(30);
  });

  test.each(['2', '3', 'constructor', '__proto__', '', '01', '1.0'])('is not one of version %j', (version) => {
    expect(readOlder(`?${name}.v=${version}`).values).toEqual(paper);
  });
});

describe('hasScenario', () => {
  test('finds it among what belongs to others', () => {
    expect(hasScenario(`?z=1&${name}.targetCaseload=9`, model, '')).toBe(true);
    expect(hasScenario(`?z=1&b.${name}.targetCaseload=9`, model, '')).toBe(false);
  });
});

describe('startOf', () => {
  const start = (id: string, values: Record<string, number>) => ({ id, values, extents: { years: [], lists: {} } });
  const nearest = (values: Record<string, number>, ...starts: readonly ReturnType<typeof start>[]) =>
    startOf(values, starts as unknown as Starts).id;

  test('has the very cells of the values: not fewer, not others', () => {
    const [xy, xz, x] = [start('xy', { x: 1, y: 2 }), start('xz', { x: 1, z: 2 }), start('x', { x: 1 })];
    expect(nearest({ x: 1, z: 5 }, xy, xz)).toBe('xz');
    expect(nearest({ x: 1, y: 2 }, x, xy)).toBe('xy');
    expect(nearest({ x: 1, y: 2 }, xz, xy)).toBe('xy');
    expect(nearest({ x: 3 }, xy, x)).toBe('x');
  });

  test('is the first unless another spares four parts', () => {
    const first = start('first', { a: 0, b: 0, c: 0, d: 0, e: 0 });
    const other = start('other', { a: 1, b: 1, c: 1, d: 1, e: 0 });
    expect(nearest({ a: 1, b: 1, c: 1, d: 1, e: 0 }, first, other)).toBe('other');
    expect(nearest({ a: 1, b: 1, c: 1, d: 0, e: 0 }, first, other)).toBe('first');
  });

  test('is the first of all where none has those cells', () => {
    expect(nearest({ q: 1 }, start('xy', { x: 1, y: 2 }), start('x', { x: 1 }))).toBe('xy');
  });
});

describe('tidy', () => {
  test('makes one space of several, of breaks and of what cannot be seen', () => {
    expect(tidy(' a \n\t b\u2028c\u200B d ', 80)).toBe('a b c d');
    expect(tidy('a    b', 3)).toBe('a b');
  });
});
