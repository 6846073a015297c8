import { describe, expect, test } from 'vitest';
import { calculatorFacts } from '../../src/authoring/calculator-facts.ts';
import { nextScenario, openScenario, type ScenarioAction, type ScenarioState } from '../../src/islands/scenario-store.ts';
import { readScenario, startOf, writeScenario } from '../../src/islands/scenario-url.ts';
import { startsOf } from '../../src/islands/starts.ts';
import { getContent, getPaper } from '../../src/queries/content.ts';
import { getModel } from '../../src/queries/results.ts';

const startsFor = (slug: string, model: string) => startsOf(calculatorFacts(getContent(), getPaper(slug), model));
const budget = getModel('placement-budget');
const budgetStarts = startsFor('wolverhampton-2013', 'placement-budget');
const staffing = getModel('staffing-cost');
const staffingStarts = startsFor('wolverhampton-2013', 'staffing-cost');

const stateAfter = (...actions: readonly ScenarioAction[]): ScenarioState =>
  actions.reduce(
    (state, action) => nextScenario(budget, state, action, (values) => startOf(values, budgetStarts).extents),
    openScenario(budgetStarts[0].values),
  );

describe('numbers that do not go together', () => {
  const refusal = 'The change must end after it begins.';

  test('typed: the field says so and the answer keeps the last good number', () => {
    const state = stateAfter({ type: 'type', key: 'changeBegins', text: '20' }, { type: 'commit', key: 'changeBegins' });
    expect(state.messages['changeBegins']).toEqual({ kind: 'error', text: `${refusal} The answer still uses 2.` });
    expect(state.values['changeBegins']).toBe(2);
    expect(state.drafts['changeBegins']).toBe('20');
  });

  test('slid: the number stays, and the next move that fits takes the message away', () => {
    const slid = stateAfter({ type: 'set', values: { changeEnds: 1 }, sliding: 'changeEnds' });
    expect(slid.values['changeEnds']).toBe(15);
    expect(slid.messages['changeEnds']?.text).toBe(`${refusal} The answer still uses 15.`);
    const again = nextScenario(
      budget,
      slid,
      { type: 'set', values: { changeEnds: 14 }, sliding: 'changeEnds' },
      (values) => startOf(values, budgetStarts).extents,
    );
    expect([again.values['changeEnds'], again.messages]).toEqual([14, {}]);
  });

  test('several set at once: the message stands at the one that was changed', () => {
    const state = stateAfter({ type: 'set', values: { changeBegins: 2, changeEnds: 1 } });
    expect(Object.keys(state.messages)).toEqual(['changeEnds']);
  });

  test('in an address: each reason is a sentence of its own', () => {
    const time = getModel('social-work-time');
    const starts = startsFor('kensington-2011', 'social-work-time');
    const search = '?social-work-time.shareNow.face_to_face=1&social-work-time.shareWanted.face_to_face=1';
    const read = readScenario(search, time, starts);
    expect(read.ignored).toEqual([
      'The shares of the week now come to more than all of it. Make one smaller. The shares of the week wanted come to more than all of it. Make one smaller. The paper’s own figures are used instead.',
    ]);
  });

  test('in an address: the opening case stands, and a line says why', () => {
    const read = readScenario('?placement-budget.changeBegins=20&placement-budget.changeEnds=10', budget, budgetStarts);
    expect(read.values).toEqual(budgetStarts[0].values);
    expect(read.ignored).toEqual([`${refusal} The paper’s own figures are used instead.`]);
  });
});

describe('a case with other items', () => {
  const [opening] = staffingStarts;
  const other = staffingStarts.find(({ id }) => id === 'both_units_as_printed');

  test('is a start of its own', () => {
    expect(staffingStarts.map(({ id }) => id)).toEqual(expect.arrayContaining(['two_units', 'both_units_as_printed']));
    expect(opening.id).toBe('two_units');
    expect(opening.extents.lists).toEqual({
      posts: ['consultant', 'social_workers', 'clerical_officer', 'family_support_worker', 'psychologist'],
    });
    expect(other?.extents.lists).toEqual({ posts: ['both_units'] });
  });

  test('has an address that names it, and only what was changed in it', () => {
    const values = { ...(other?.values ?? {}), reserveGbp: 500_000 };
    const search = writeScenario(values, staffing, staffingStarts);
    expect(search).toBe('?staffing-cost.case=both_units_as_printed&staffing-cost.reserveGbp=500000&staffing-cost.v=1');
    expect(readScenario(search, staffing, staffingStarts)).toEqual({ values, ignored: [], named: true });
  });

  test.each([
    ['an unknown case', '?staffing-cost.case=three_units', 'There is no case “three_units” to start from.'],
    ['a case of the prototype', '?staffing-cost.case=__proto__', 'There is no case “__proto__” to start from.'],
    ['an empty case', '?staffing-cost.case=', 'There is no case “” to start from.'],
  ])('%s opens the first, and says so', (_, search, said) => {
    expect(readScenario(search, staffing, staffingStarts)).toEqual({ values: opening.values, ignored: [said], named: true });
  });

  test('a case given twice: the first is used', () => {
    const { values, ignored } = readScenario(
      '?staffing-cost.case=both_units_as_printed&staffing-cost.case=two_units',
      staffing,
      staffingStarts,
    );
    expect(values).toEqual(other?.values);
    expect(ignored).toEqual(['“case” is given more than once; the first was used.']);
  });

  test('a cell of another case is not something that can be changed', () => {
    const { ignored } = readScenario('?staffing-cost.postsPerUnit.both_units=3', staffing, staffingStarts);
    expect(ignored).toEqual(['“postsPerUnit.both_units” is not something that can be changed here.']);
  });

  test('replaces all numbers when it is loaded, and undo brings the others back', () => {
    const next = (state: ScenarioState, action: ScenarioAction) =>
      nextScenario(staffing, state, action, (values) => startOf(values, staffingStarts).extents);
    const loaded = next(openScenario(opening.values), { type: 'set', values: other?.values ?? {}, whole: true });
    expect(loaded.values).toEqual(other?.values);
    expect(next(loaded, { type: 'undo' }).values).toEqual(opening.values);
  });
});

describe('a case with the same years and items', () => {
  const programme = getModel('programme-cash-flow');
  const programmeStarts = startsFor('hammersmith-2014', 'programme-cash-flow');
  const drivers = programmeStarts.find(({ id }) => id === 'from_drivers');

  test('is named where that spares the address four parts or more', () => {
    const search = writeScenario({ ...drivers?.values, deliveryShare: 0.8 }, programme, programmeStarts);
    expect(search).toBe('?programme-cash-flow.case=from_drivers&programme-cash-flow.deliveryShare=0.8&programme-cash-flow.v=1');
    expect(readScenario(search, programme, programmeStarts).values).toEqual({ ...drivers?.values, deliveryShare: 0.8 });
  });

  test('is not named where a number or two say the same', () => {
    const starts = startsFor('wolverhampton-2013', 'caseload-redistribution');
    const [paper] = starts;
    expect(starts.map(({ id }) => id)).toContain('caseload_20');
    expect(writeScenario({ ...paper.values, targetCaseload: 20 }, getModel('caseload-redistribution'), starts)).toBe(
      '?caseload-redistribution.targetCaseload=20&caseload-redistribution.v=2',
    );
  });

  test('reads an older address that has every number in it', () => {
    const explicit = Object.entries(drivers?.values ?? {}).map(([cell, value]) => [`programme-cash-flow.${cell}`, String(value)]);
    expect(readScenario(`?${new URLSearchParams(explicit)}`, programme, programmeStarts).values).toEqual(drivers?.values);
  });
});
