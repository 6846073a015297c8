import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkValue } from '../../src/calculation/index.ts';
import { formatInput } from '../../src/format/quantity.ts';
import { nextScenario, openScenario, type ScenarioAction, type ScenarioState } from '../../src/islands/scenario-store.ts';
import { anyScenario, anyValueOf, inputKeys, model, paper } from '../worked-examples/caseload-scenarios.ts';

const anyKey = fc.constantFrom(...inputKeys);
const anyText = fc.oneof(
  fc.constantFrom('', ' ', '1,000', '£45k', '50%', '0.5', '-5', '−5', '1e3', 'NaN', 'Infinity', '5000', '5001', '9'.repeat(400)),
  fc.integer({ min: -10, max: 300 }).map(String),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const anyAction: fc.Arbitrary<ScenarioAction> = fc.oneof(
  fc.record({ type: fc.constant('type' as const), key: anyKey, text: anyText }),
  fc.record({ type: fc.constant('commit' as const), key: anyKey }),
  anyKey.chain((key) => anyValueOf(key).map((value) => ({ type: 'set' as const, values: { [key]: value }, sliding: key }))),
  anyScenario.map((values) => ({ type: 'set' as const, values })),
  fc.constant({ type: 'undo' as const }),
);

/** The state at the beginning and after every action. */
function run(actions: readonly ScenarioAction[]): readonly ScenarioState[] {
  const states = [openScenario(paper)];
  for (const action of actions) states.push(nextScenario(model, states.at(-1) as ScenarioState, action));
  return states;
}

const isWithinBounds = (values: Readonly<Record<string, number>>): boolean =>
  Object.values(model.inputs).every(
    (input) => checkValue(input, values[input.key]) === undefined && !Object.is(values[input.key], -0),
  );

test('whatever a reader does, every value is within its bounds and no input is lost', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 30 }), (actions) => {
      for (const { values, past } of run(actions)) {
        for (const each of [values, ...past]) {
          expect(Object.keys(each)).toEqual(inputKeys);
          expect(isWithinBounds(each)).toBe(true);
        }
      }
    }),
  );
});

test('an error always stands beside the text that it is about, and names the value that is still used', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 30 }), (actions) => {
      for (const { values, drafts, messages } of run(actions)) {
        for (const [key, { kind, text }] of Object.entries(messages)) {
          if (kind !== 'error') continue;
          expect(drafts[key]).toBeDefined();
          const shown = formatInput(values[key] as number, {
            unit: model.inputs[key]?.unit ?? '',
            decimals: model.inputs[key]?.input?.decimals ?? 0,
          });
          expect(text).toMatch(/^[A-Z].*\. The answer still uses /);
          expect(text.endsWith(`The answer still uses ${shown}.`)).toBe(true);
        }
      }
    }),
  );
});

test('a committed field either takes what was typed or says what is wrong with it', () => {
  fc.assert(
    fc.property(anyKey, anyText, (key, text) => {
      const state = run([
        { type: 'type', key, text },
        { type: 'commit', key },
      ]).at(-1) as ScenarioState;
      const refused = state.messages[key]?.kind === 'error';
      expect(state.drafts[key] === text).toBe(refused);
      if (refused) expect(state.values).toBe(run([])[0]?.values);
    }),
  );
});

test('every step back changes a value, and enough of them lead to the beginning', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 30 }), (actions) => {
      let state = run(actions).at(-1) as ScenarioState;
      while (state.past.length > 0) {
        const before = state;
        state = nextScenario(model, state, { type: 'undo' });
        expect(state.values).not.toEqual(before.values);
        expect(state.past.length).toBe(before.past.length - 1);
      }
      expect(state.values).toEqual(paper);
    }),
  );
});

test('undo after anything but a slider takes back exactly that', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 10 }), anyScenario, (actions, values) => {
      const before = run(actions).at(-1) as ScenarioState;
      const after = nextScenario(model, before, { type: 'set', values });
      if (after.past.length > before.past.length)
        expect(nextScenario(model, after, { type: 'undo' }).values).toEqual(before.values);
    }),
  );
});

test('no state is changed in place', () => {
  const freeze = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
      Object.freeze(value);
      for (const inner of Object.values(value)) freeze(inner);
    }
    return value;
  };
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 20 }), (actions) => {
      expect(() =>
        actions.reduce((state, action) => freeze(nextScenario(model, state, freeze(action))), freeze(openScenario(paper))),
      ).not.toThrow();
    }),
  );
});
