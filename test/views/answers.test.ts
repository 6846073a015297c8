import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculatorFacts } from '../../src/authoring/calculator-facts.ts';
import { calculatorModels } from '../../src/authoring/calculators.ts';
import { getContent, getPapers } from '../../src/queries/content.ts';
import { getModelNames } from '../../src/queries/figures.ts';
import { getModel } from '../../src/queries/results.ts';
import { type AnswerSegment, plainText } from '../../src/views/answer.ts';
import { breakEvenAnswer } from '../../src/views/break-even-answer.ts';
import type { CalculatorFacts, Values } from '../../src/views/calculator-facts.ts';
import { type Case, caseOf } from '../../src/views/case.ts';
import { caseloadAnswer } from '../../src/views/caseload-answer.ts';
import { demandAnswer } from '../../src/views/demand-answer.ts';
import { grantReductionAnswer } from '../../src/views/grant-reduction-answer.ts';
import { placementBudgetAnswer } from '../../src/views/placement-budget-answer.ts';
import { placementMixAnswer } from '../../src/views/placement-mix-answer.ts';
import { programmeAnswer } from '../../src/views/programme-cash-flow-answer.ts';
import { socialWorkTimeAnswer } from '../../src/views/social-work-time-answer.ts';
import { speakingLines } from '../../src/views/speaking-lines.ts';
import { staffingCostAnswer } from '../../src/views/staffing-cost-answer.ts';
import { anyScenarioOf } from '../support/any-scenario.ts';
import { caseFor } from '../support/paper-case.ts';

const answers: Record<(typeof calculatorModels)[number], (of: Case) => readonly AnswerSegment[]> = {
  'break-even': ({ values, lines }) => breakEvenAnswer(values as never, lines as never),
  'caseload-redistribution': ({ values, lines }) => caseloadAnswer(values as never, lines as never),
  demand: demandAnswer,
  'grant-reduction': grantReductionAnswer,
  'placement-budget': placementBudgetAnswer,
  'placement-mix': placementMixAnswer,
  'programme-cash-flow': programmeAnswer,
  'social-work-time': socialWorkTimeAnswer,
  'staffing-cost': staffingCostAnswer,
};

const sentence = (slug: string, model: keyof typeof answers, id?: string, changes?: Values): string =>
  plainText(answers[model](caseFor(slug, model, id, changes)));

describe('the answer in a sentence', () => {
  test('placement budget: the path, the cost and the budget of each year', () => {
    // £28.1m and £23.1m against budgets of £26.7m and £25.5m
    expect(sentence('wolverhampton-2013', 'placement-budget', 'fall_to_520')).toBe(
      'If the number of children in care goes from 700 to 520 by July 2014, placements cost £28.13m in 2013-14 (£1.43m over budget) and £23.15m in 2014-15 (£2.35m under budget).',
    );
  });

  test('placement budget: the saving required, where there is no budget', () => {
    // required less saved: 2.2, 1.9, 0.9 and −0.5 (£m)
    expect(sentence('coventry-2013', 'placement-budget')).toMatch(
      /, that saves £1\.\d+m in 2013-14 and £\d\.\d+m in 2016-17\. Against the saving required it is £2\.\d+m short in 2013-14, £1\.\d+m short in 2014-15, £\d+k short in 2015-16 and £\d+k over in 2016-17\.$/,
    );
  });

  test('staffing: twelve and a half posts; £384,000 ÷ (£528,000 ÷ 12) = 8.7 months; £528,000 − £384,000 = £144,000', () => {
    expect(sentence('wolverhampton-2013', 'staffing-cost')).toBe(
      '12.5 posts cost £528k for a full year: £176k in 2013-14 and £352k in 2014-15. The £384k set aside pays for 8.7 months of all posts and leaves £144k of the cost in these years uncovered.',
    );
  });

  test('staffing: amounts without a cost of a post', () => {
    expect(sentence('hammersmith-2014', 'staffing-cost')).toMatch(/^The cost is £1\.42m in 2014-15 and £3\.54m in 2015-16\./);
  });

  test('placement mix: the forecast against budget, as Portsmouth’s Fig 3 adds up', () => {
    expect(sentence('portsmouth-2017', 'placement-mix')).toMatch(
      /^The placements cost £10\.38m for the year, £1\.68m over budget\./,
    );
  });

  test('placement mix: a change that saves nothing says so', () => {
    const none = sentence('portsmouth-2017', 'placement-mix', 'fig_3', { 'change.in_house': -1, 'change.agency': 1 });
    expect(sentence('portsmouth-2017', 'placement-mix')).not.toContain('wanted');
    expect(none).toContain('However often it is made, it never saves the £499k wanted.');
  });

  test('programme: −£4.278m at the deepest, +£0.052m by the end of 2017-18, £8.452m at the end', () => {
    expect(sentence('hammersmith-2014', 'programme-cash-flow')).toBe(
      'Cash savings make up for the cost after 4.0 years, in 2017-18. At the deepest point it is £4.28m down. By the end of 2019-20 it is £8.45m ahead. With the grant counted as money in, the rest is back after 2.2 years.',
    ); // −0.278 after two years, then 1.6 a year: 2 + 0.278 ÷ 1.6
  });

  test('programme: without a cost there is nothing to pay back; 240,000 × 3 + 125,000 + 250,000 + 375,000 = 1,470,000', () => {
    expect(sentence('kensington-2011', 'programme-cash-flow')).toBe(
      'No cost is given, so there is nothing to pay back. By the end of 2014-15 it is £1.47m ahead.',
    );
  });

  test('programme: what is missing where it does not pay back', () => {
    expect(sentence('coventry-2013', 'programme-cash-flow')).toContain(
      'Cash savings do not make up for the cost within these years: at the end £4.5m is missing.',
    );
  });

  test('grant: a reduction beyond what moving all the work can save says so', () => {
    // 25% ÷ (1 − 80%) = 125% of the work
    const of = caseFor('kensington-2011', 'grant-reduction', undefined, { reductionWantedShare: 0.25, otherStaffCostShare: 0.8 });
    expect(plainText(answers['grant-reduction'](of))).toContain('That is more than all of it: it cannot be reached in this way.');
    const all = caseFor('kensington-2011', 'grant-reduction', undefined, { reductionWantedShare: 0.2, otherStaffCostShare: 0.8 });
    expect(plainText(answers['grant-reduction'](all))).not.toContain('more than all of it');
  });

  test('demand: 1,958 to 2,482 is 27%, 1,545 to 2,279 is 48%', () => {
    expect(sentence('portsmouth-2017', 'demand')).toBe('Referrals rose by 27% and assessments rose by 48% from 2012 to 2016.');
  });

  test('demand: a fifth of 300 is 60 fewer', () => {
    expect(sentence('hammersmith-2014', 'demand')).toContain('means 60 children fewer coming into care each year');
  });

  test('social work time: 42 × (10% + 2%) = 5.04 workers, × 37 hours = 186', () => {
    expect(sentence('kensington-2011', 'social-work-time')).toBe(
      'The parts of the week that grow need 186 more hours a week: the whole time of 5.04 full-time social workers. That leaves 24% of the week for all that is not listed; now it is 36%.',
    );
  });

  test('grant: £8.5m to £6.7m is £1.8m, 21.2%; £0.5m besides', () => {
    expect(sentence('kensington-2011', 'grant-reduction')).toMatch(
      /^The grant fell by £1\.8m, 21\.2% of what it was\. Doing things differently is to find a further £500k: £2\.3m together\./,
    );
  });
});

const bad = /NaN|undefined|null|∞|Infinity| {2}|\[object/;
const everyFacts = getPapers().flatMap((paper) =>
  getModelNames(paper).map(
    (model) => [paper.slug, model as keyof typeof answers, calculatorFacts(getContent(), paper, model)] as const,
  ),
);

describe.each(everyFacts)('%s, %s', (_, model, facts) => {
  test.each(facts.cases.map(({ id, values }) => [id, values] as const))('%s has a whole sentence', (_id, values) => {
    const text = plainText(answers[model](caseOf(getModel(model), facts, values)));
    expect(text).not.toMatch(bad);
    expect(text).toMatch(/^\S.*\.$/);
  });
});

/** Facts for a scenario of any reach: one case, the paper's own. */
const factsFor = (name: string, { values, extents }: { values: Values; extents: Case['extents'] }): CalculatorFacts => {
  const [list] = Object.keys(extents.lists);
  const items = Object.fromEntries((list === undefined ? [] : (extents.lists[list] ?? [])).map((id) => [id, id]));
  return {
    paper: { slug: 'anytown-2020', name: 'Anytown 2020' },
    opens: 'opening',
    reach: { years: extents.years, items },
    ...(list === undefined ? {} : { list }),
    inputs: {},
    cases: [{ id: 'opening', title: name, own: true, values, inputs: {}, printed: {} }],
  };
};

describe.each(calculatorModels)('%s, any scenario', (name) => {
  const model = getModel(name);

  test('gives a whole sentence, finite points and a working without holes', () => {
    fc.assert(
      fc.property(anyScenarioOf(model), (scenario) => {
        const of = caseOf(model, factsFor(name, scenario), scenario.values);
        const text = plainText(answers[name](of));
        expect(text).not.toMatch(bad);
        expect(text).toMatch(/^\S.*\.$/s);
        expect(speakingLines(of).length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
