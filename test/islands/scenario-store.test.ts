import { describe, expect, test } from 'vitest';
import {
  fieldOf,
  nextScenario,
  openScenario,
  type ScenarioAction,
  type ScenarioState,
} from '../../src/islands/scenario-store.ts';
import { type InputKey, model, paper } from '../worked-examples/caseload-scenarios.ts';

const stateAfter = (...actions: readonly ScenarioAction[]): ScenarioState =>
  actions.reduce((state, action) => nextScenario(model, state, action), openScenario(paper));

const type = (key: InputKey, text: string): ScenarioAction => ({ type: 'type', key, text });
const commit = (key: InputKey): ScenarioAction => ({ type: 'commit', key });
const enter = (key: InputKey, text: string): readonly ScenarioAction[] => [type(key, text), commit(key)];
const slide = (key: InputKey, value: number): ScenarioAction => ({ type: 'set', values: { [key]: value }, sliding: key });
const putBack = (key: InputKey): ScenarioAction => ({ type: 'set', values: { [key]: paper[key] } });
const undo: ScenarioAction = { type: 'undo' };

test('opens with nothing typed, nothing said and nothing to undo', () => {
  expect(openScenario(paper)).toEqual({ values: paper, drafts: {}, messages: {}, past: [], ignored: [] });
});

describe('typing and committing', () => {
  test('what is typed stands in the field, and counts only when it is committed', () => {
    const typed = stateAfter(type('socialWorkersFte', '50'));
    expect(typed).toMatchObject({ values: paper, drafts: { socialWorkersFte: '50' }, past: [] });
    expect(nextScenario(model, typed, commit('socialWorkersFte'))).toEqual({
      values: { ...paper, socialWorkersFte: 50 },
      drafts: {},
      messages: {},
      past: [paper],
      ignored: [],
    });
  });

  test('a commit with nothing typed changes nothing at all', () => {
    const state = openScenario(paper);
    expect(nextScenario(model, state, commit('socialWorkersFte'))).toBe(state);
  });

  test('the value typed again as it is shown is no change, though it is shown rounded', () => {
    const { values, drafts, past } = stateAfter(...enter('yearlyCostPerSocialWorkerGbp', '£47,333.33'));
    expect({ values, drafts, past }).toEqual({ values: paper, drafts: {}, past: [] });
  });

  test.each(['47333.33', ' £47,333.33 ', '47,333.33'])('so is the same amount written as %j', (text) => {
    expect(stateAfter(...enter('yearlyCostPerSocialWorkerGbp', text)).values).toEqual(paper);
  });

  test('a number in odd spaces is read, and the field shows it plainly', () => {
    expect(stateAfter(...enter('socialWorkersFte', ' \u00a01,000 '))).toMatchObject({
      values: { socialWorkersFte: 1_000 },
      drafts: {},
      messages: {},
    });
  });

  test('how it was understood is said until the next commit of that field', () => {
    const echoed = stateAfter(...enter('vacancyShare', '0.5'));
    expect(echoed.messages).toEqual({ vacancyShare: { kind: 'echo', text: 'Read as 0.5%. Did you mean 50%?' } });
    expect(echoed.values['vacancyShare']).toBe(0.005);
    expect(stateAfter(...enter('vacancyShare', '0.5'), ...enter('vacancyShare', '50')).messages).toEqual({});
  });
});

describe('what cannot be read', () => {
  test.each([
    ['', 'Enter a number, for example 42. The answer still uses 42.'],
    ['   ', 'Enter a number, for example 42. The answer still uses 42.'],
    ['1,00', 'Write a plain number, for example 42. The answer still uses 42.'],
    ['-5', 'Enter a number from 0 to 5,000. The answer still uses 42.'],
    ['£42', 'This is not an amount of money. Leave out the £, for example 42. The answer still uses 42.'],
  ])('%j leaves the value, keeps what was typed and says which number the answer uses', (text, message) => {
    expect(stateAfter(...enter('socialWorkersFte', text))).toEqual({
      ...openScenario(paper),
      drafts: { socialWorkersFte: text },
      messages: { socialWorkersFte: { kind: 'error', text: message } },
    });
  });

  test('the last good value is the one that is kept and named', () => {
    const state = stateAfter(...enter('averageCaseload', '30'), ...enter('averageCaseload', 'many'));
    expect(state.values['averageCaseload']).toBe(30);
    expect(state.messages['averageCaseload']?.text).toContain('The answer still uses 30.');
    expect(state.past).toEqual([paper]);
  });

  test.each([
    ['a good number', enter('socialWorkersFte', '40'), 40],
    ['the present number', enter('socialWorkersFte', '42'), 42],
    ['the slider', [slide('socialWorkersFte', 43)], 43],
    ['put back', [putBack('socialWorkersFte')], 42],
    ['a case', [{ type: 'set', values: { ...paper, targetCaseload: 20 } }], 42],
    ['another address', [{ type: 'load', values: paper, ignored: [] }], 42],
  ] as const)('is forgotten with %s', (_, actions, value) => {
    const state = stateAfter(...enter('socialWorkersFte', 'abc'), ...actions);
    expect(state).toMatchObject({ drafts: {}, messages: {} });
    expect(state.values['socialWorkersFte']).toBe(value);
  });

  test('stays while another field changes', () => {
    const state = stateAfter(...enter('socialWorkersFte', 'abc'), ...enter('averageCaseload', '30'), slide('targetCaseload', 12));
    expect(state.drafts).toEqual({ socialWorkersFte: 'abc' });
    expect(Object.keys(state.messages)).toEqual(['socialWorkersFte']);
  });
});

describe('the way back', () => {
  test('moves of one slider in a row are one step', () => {
    const moves = [43, 44, 45, 46].map((value) => slide('socialWorkersFte', value));
    expect(stateAfter(...moves).past).toEqual([paper]);
    expect(stateAfter(...moves, undo)).toEqual(openScenario(paper));
  });

  test('moves of two sliders in turn are a step each', () => {
    const state = stateAfter(slide('socialWorkersFte', 43), slide('averageCaseload', 26), slide('socialWorkersFte', 44));
    expect(state.past).toHaveLength(3);
  });

  test('a slider moved after the same field was typed in is a step of its own', () => {
    const typed = stateAfter(...enter('socialWorkersFte', '50'));
    const slid = [51, 52]
      .map((value) => slide('socialWorkersFte', value))
      .reduce((state, each) => nextScenario(model, state, each), typed);
    expect(nextScenario(model, slid, undo).values).toEqual(typed.values);
  });

  test('a slider moved away and back where it was leaves nothing to undo', () => {
    expect(stateAfter(slide('socialWorkersFte', 43), slide('socialWorkersFte', 42)).past).toEqual([]);
  });

  test('a slider that goes on after it was back where it began is a step again', () => {
    const moves = [43, 42, 44].map((value) => slide('socialWorkersFte', value));
    expect(stateAfter(...moves).past).toEqual([paper]);
    expect(stateAfter(...moves, undo).values).toEqual(paper);
  });

  test('steps are taken back last first, and one more does nothing', () => {
    const changed = [...enter('socialWorkersFte', '50'), ...enter('averageCaseload', '30'), slide('targetCaseload', 12)];
    const counts = [1, 2, 3, 4].map((times) => {
      const { values } = stateAfter(...changed, ...Array.from({ length: times }, () => undo));
      return [values['socialWorkersFte'], values['averageCaseload'], values['targetCaseload']];
    });
    expect(counts).toEqual([
      [50, 30, 15],
      [50, 25, 15],
      [42, 25, 15],
      [42, 25, 15],
    ]);
    const untouched = openScenario(paper);
    expect(nextScenario(model, untouched, undo)).toBe(untouched);
  });

  test('putting a field back, or everything, is a step that can be undone', () => {
    const changed = [...enter('socialWorkersFte', '50'), ...enter('averageCaseload', '30')];
    const one = stateAfter(...changed, putBack('socialWorkersFte'));
    expect(one.values).toEqual({ ...paper, averageCaseload: 30 });
    expect(nextScenario(model, one, undo).values).toEqual({ ...paper, socialWorkersFte: 50, averageCaseload: 30 });
    const all = stateAfter(...changed, { type: 'set', values: paper });
    expect(all.values).toEqual(paper);
    expect(nextScenario(model, all, undo).values).toEqual({ ...paper, socialWorkersFte: 50, averageCaseload: 30 });
  });

  test('setting what stands there already is no step', () => {
    expect(stateAfter({ type: 'set', values: paper }, putBack('vacancyShare'), slide('socialWorkersFte', 42)).past).toEqual([]);
  });

  test('goes back a hundred steps and no further', () => {
    const actions = Array.from({ length: 150 }, (_, index) => enter('socialWorkersFte', String(index + 100))).flat();
    const { past } = stateAfter(...actions);
    expect(past).toHaveLength(100);
    expect(past.at(-1)?.['socialWorkersFte']).toBe(248);
    expect(past[0]?.['socialWorkersFte']).toBe(149);
  });
});

describe('what the address brought', () => {
  const loaded: ScenarioAction = { type: 'load', values: { ...paper, targetCaseload: 20 }, ignored: ['A sentence.'] };

  test('takes the place of everything, with nothing to undo', () => {
    expect(stateAfter(...enter('socialWorkersFte', '50'), type('averageCaseload', 'x'), loaded)).toEqual({
      ...openScenario({ ...paper, targetCaseload: 20 }),
      ignored: ['A sentence.'],
    });
  });

  test('what was not used is said until a number changes', () => {
    expect(stateAfter(loaded, slide('targetCaseload', 20)).ignored).toEqual(['A sentence.']);
    expect(stateAfter(loaded, ...enter('targetCaseload', 'x')).ignored).toEqual(['A sentence.']);
    expect(stateAfter(loaded, slide('targetCaseload', 19)).ignored).toEqual([]);
  });
});

describe('fieldOf', () => {
  test('says what a field takes', () => {
    expect(fieldOf(model, 'targetCaseload', 15)).toMatchObject({ unit: 'case/fte', decimals: 2, min: 1, max: 200, example: 15 });
  });
  test.each(['nonsense', 'casesHeld', '__proto__'])('knows no input called %s', (key) => {
    expect(() => fieldOf(model, key, 1)).toThrow(/is not an input of caseload-redistribution\./);
  });
});
