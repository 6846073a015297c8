import { describe, expect, test } from 'vitest';
import { questionFacts } from '../../src/authoring/question-facts.ts';
import { getPaper, type Scenario, type ScenarioInput } from '../../src/queries/content.ts';

const paper = getPaper('wolverhampton-2013');
const facts = (scenario: string) => questionFacts(paper, scenario);
const linesOf = (scenario: string) =>
  facts(scenario).lines.map(({ label, numbers }) => [
    label,
    ...numbers.map(({ which, shown, before }) => [which, shown, before?.shown].filter(Boolean).join(' | ')),
  ]);

describe('questionFacts', () => {
  test('says what the case changes and which headline numbers move, each beside the opening case', () => {
    // 527,000 ÷ 40,000 = 13.2, so 14 children; 10 × 40,000 − 527,000 = −127,000
    expect(facts('full_year')).toMatchObject({
      title: 'To cover both units every year: £527,000',
      besides: 'As the paper: £384,000 once',
      changed: [
        { label: 'Spent once', now: '£0', before: '£384,000' },
        { label: 'Spent each year', now: '£527,000', before: '£0' },
      ],
    });
    expect(linesOf('full_year')).toEqual([
      ['Children to pay back what is spent once', '0 | 10'],
      ['Children to cover what is spent each year', '14 | 0'],
      ['Saved in a full year, less what is spent each year', '−£127,000 | £400,000'],
    ]);
  });

  test('says what the paper prints where its own figures give another number', () => {
    // 42 × 5 ÷ 20 = 10.5, printed 10; the opening case gives 28.0, printed 27. The cases to move, c.200, agree.
    const [cases, workers] = facts('caseload_20').lines;
    expect(cases?.numbers).toEqual([
      { which: '', shown: '210', printed: undefined, before: { shown: '420', printed: undefined } },
    ]);
    expect(workers?.numbers).toEqual([{ which: '', shown: '10.5', printed: '10', before: { shown: '28.0', printed: '27' } }]);
  });

  test('names the years of a line that varies, and only those in which it moves', () => {
    // 528,000 a year: 8 months are 352,000, 12 are 528,000; with the 176,000 of 2013-14 704,000
    expect(linesOf('units_go_on')).toEqual([
      ['Cost in the year', '2014-15 | £528,000 | £352,000'],
      ['Cost over all these years', '£704,000 | £528,000'],
    ]);
    expect(facts('units_go_on').changed).toEqual([{ label: 'Months paid in the year, 2014-15', now: '12', before: '8' }]);
  });

  test('of the opening case itself, shows every headline that has an answer, beside nothing', () => {
    const { besides, changed, lines } = facts('once');
    expect([besides, changed]).toEqual([undefined, []]);
    expect(lines.map(({ label, numbers }) => [label, numbers[0]?.shown, numbers[0]?.before])).toEqual([
      ['Children to pay back what is spent once', '10', undefined],
      ['Children to cover what is spent each year', '0', undefined],
      ['Saved in a full year', '£400,000', undefined],
      ['Saved in a full year, less what is spent each year', '£400,000', undefined],
    ]);
  });

  test('of a line with many years shows the last alone', () => {
    const coventry = getPaper('coventry-2013');
    const yearly = [...coventry.scenarios.values()].find(({ model, years }) => model === 'placement-budget' && years.length > 3);
    const numbers = questionFacts(coventry, yearly?.id ?? '').lines.flatMap((line) => line.numbers);
    expect(new Set(numbers.map(({ which }) => which))).toEqual(new Set([yearly?.years.at(-1)]));
  });

  test('says why there is no answer', () => {
    const scenarios = new Map(paper.scenarios);
    const half = scenarios.get('half_stays_once') as Scenario;
    const share = half.inputs['avoidableShare'] as ScenarioInput;
    scenarios.set('nothing_saved', {
      ...half,
      id: 'nothing_saved',
      inputs: { ...half.inputs, avoidableShare: { ...share, value: 0 } },
    });
    const spoilt = { ...paper, scenarios };
    expect(questionFacts(spoilt, 'nothing_saved').lines[0]?.numbers[0]?.shown).toBe(
      'Nothing is saved for each child, so the money never comes back.',
    );
  });
});

describe('the way to a case', () => {
  test.each([
    ['half_stays_once', '/papers/wolverhampton-2013/paying-it-back/?break-even.avoidableShare=0.5&break-even.v=1#break-even'],
    ['once', '/papers/wolverhampton-2013/paying-it-back/#break-even'],
  ])('leads into the calculator of a chapter: %s', (scenario, href) => {
    expect(facts(scenario).link).toBe(href);
  });

  test('leads to the calculator by itself where no chapter has it', () => {
    const without = { ...paper, chapters: [] };
    expect(questionFacts(without, 'once').link).toBe('/calculators/break-even/#break-even');
  });
});
