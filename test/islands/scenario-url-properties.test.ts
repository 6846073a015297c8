import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkValue } from '../../src/calculation/index.ts';
import { readScenario, writeScenario } from '../../src/islands/scenario-url.ts';
import { anyScenario, inputKeys, model, paper, starts } from '../worked-examples/caseload-scenarios.ts';

const name = 'caseload-redistribution';

const hostileNames = [
  '__proto__',
  'constructor',
  'toString',
  'v',
  '',
  'b.targetCaseload',
  '<script>',
  'x'.repeat(300),
  ...inputKeys,
];
const hostileValues = [
  '',
  '1',
  '9',
  '2',
  '1',
  '20',
  '1e9',
  'Infinity',
  '-Infinity',
  'NaN',
  '-1',
  '5001',
  '<svg onload=alert(1)>',
  '0x1',
  '½',
  '１',
];
const anyPart = fc.tuple(
  fc.oneof(
    fc.constantFrom(...hostileNames).map((key) => `${name}.${key}`),
    fc.constantFrom('a', 'other.targetCaseload'),
    fc.string(),
  ),
  fc.oneof(fc.constantFrom(...hostileValues), fc.double().map(String), fc.string({ unit: 'binary', maxLength: 60 })),
);
/** Parts written as a browser would, parts written badly, and plain noise. */
const anySearch = fc.oneof(
  fc.array(anyPart, { maxLength: 12 }).map((parts) => `?${new URLSearchParams(parts)}`),
  fc.array(anyPart, { maxLength: 12 }).map((parts) => `?${parts.map(([key, value]) => `${key}=${value}`).join('&')}`),
  fc
    .array(fc.constantFrom('?', '&', '=', '%', '%E0%A4%A', '%00', '#', `${name}.`, `${name}.targetCaseload=`, '+', ' ', '20'))
    .map((bits) => bits.join('')),
  fc.string({ unit: 'binary' }),
);

const isWithinBounds = (values: Readonly<Record<string, number>>): boolean =>
  Object.values(model.inputs).every(
    (input) => checkValue(input, values[input.key]) === undefined && !Object.is(values[input.key], -0),
  );

test('2,000 scenarios come back from their address exactly as they were', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const read = readScenario(writeScenario(scenario, model, starts), model, starts);
      expect(read.values).toEqual(scenario);
      expect(read.ignored).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

test('a scenario whose values were worked out, such as a third of the posts, comes back exactly too', () => {
  const anyQuotient = fc
    .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 51, max: 200 }))
    .map(([part, whole]) => Math.min(0.5, part / whole));
  fc.assert(
    fc.property(anyQuotient, anyQuotient, (vacancyShare, caseGrowthShare) => {
      const scenario = { ...paper, vacancyShare, caseGrowthShare };
      expect(readScenario(writeScenario(scenario, model, starts), model, starts)).toMatchObject({
        values: scenario,
        ignored: [],
      });
    }),
  );
});

test('an address holds only what was changed, sorted, with the version, and never an exponent', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const written = [...new URLSearchParams(writeScenario(scenario, model, starts))];
      const changed = inputKeys.filter((key) => scenario[key] !== paper[key]).map((key) => `${name}.${key}`);
      const names = written.map(([key]) => key);
      expect(names).toEqual(changed.length > 0 ? [...changed, `${name}.v`].sort() : []);
      for (const [key, value] of written) expect(value).toMatch(key.endsWith('.v') ? /^2$/ : /^-?\d+(\.\d+)?$/);
    }),
  );
});

test('parts of other calculators survive, each once and with its value', () => {
  const anyOther = fc.tuple(
    fc.string({ minLength: 1, maxLength: 12 }).filter((key) => !key.startsWith(`${name}.`)),
    fc.string({ maxLength: 12 }),
  );
  const byName = (parts: [string, string][]) => parts.toSorted(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1));
  fc.assert(
    fc.property(anyScenario, fc.array(anyOther, { maxLength: 6 }), (scenario, others) => {
      const written = writeScenario(scenario, model, starts, `?${new URLSearchParams([...others, [`${name}.old`, '1']])}`);
      const kept = [...new URLSearchParams(written)].filter(([key]) => !key.startsWith(`${name}.`));
      expect(kept).toEqual(byName(others));
    }),
  );
});

test('any address at all is read without an error, within bounds, in at most six sentences', () => {
  fc.assert(
    fc.property(anySearch, (search) => {
      const { values, ignored } = readScenario(search, model, starts);
      expect(Object.keys(values)).toEqual(inputKeys);
      expect(isWithinBounds(values)).toBe(true);
      expect(ignored.length).toBeLessThanOrEqual(6);
      for (const sentence of ignored) expect(sentence).toMatch(/\.$/);
    }),
    { numRuns: 3_000 },
  );
});

test('every part that names this calculator and is not used has a sentence, or is counted in the last', () => {
  const counted = (ignored: readonly string[]): number => {
    const more = /^(\d+) more part/.exec(ignored.at(-1) ?? '')?.[1];
    return more === undefined ? ignored.length : ignored.length - 1 + Number(more);
  };
  const anyOwnPart = fc.tuple(fc.constantFrom(...hostileNames), fc.constantFrom(...hostileValues));
  fc.assert(
    fc.property(fc.array(anyOwnPart, { maxLength: 15 }), (parts) => {
      const seen = new Set<string>();
      const unused = parts.filter(([key, text]) => {
        const again = seen.has(key);
        seen.add(key);
        if (again) return true;
        if (key === 'v') return text !== '2';
        const input = model.inputs[key];
        return (
          !Object.hasOwn(model.inputs, key) || !input || !/^-?\d+$/.test(text) || checkValue(input, Number(text)) !== undefined
        );
      });
      const { ignored } = readScenario(
        `?${new URLSearchParams(parts.map(([key, text]) => [`${name}.${key}`, text]))}`,
        model,
        starts,
      );
      expect(counted(ignored)).toBe(unused.length);
    }),
    { numRuns: 2_000 },
  );
});

test('reading what was written from any address, and writing it again, changes nothing more', () => {
  fc.assert(
    fc.property(anySearch, (search) => {
      const { values } = readScenario(search, model, starts);
      const written = writeScenario(values, model, starts);
      expect(readScenario(written, model, starts).values).toEqual(values);
      expect(writeScenario(readScenario(written, model, starts).values, model, starts)).toBe(written);
    }),
  );
});
