import { describe, expect, test } from 'vitest';
import { homeOf } from '../../src/authoring/calculators.ts';
import { getPapers } from '../../src/queries/content.ts';
import { getModelNames } from '../../src/queries/figures.ts';
import { getModel } from '../../src/queries/results.ts';
import { askOf } from '../../src/views/asks.ts';
import { type PaperQuestion, questionsToAsk } from '../../src/views/questions-to-ask.ts';
import { caseFor } from '../support/paper-case.ts';

const left = (count: number, scenario?: string): readonly PaperQuestion[] =>
  Array.from({ length: count }, (_, index) => ({
    paper: 'wolverhampton-2013',
    id: `q${index}`,
    ask: `Question ${index}?`,
    why: 'Because.',
    where: 'paragraph 6.4',
    ...(scenario === undefined ? {} : { scenario }),
  }));

const breakEven = (changes: Readonly<Record<string, number>>) => caseFor('wolverhampton-2013', 'break-even', undefined, changes);

describe('questionsToAsk', () => {
  test('a changed number: what to ask, what the paper has and where, what the change alone does', () => {
    const [first] = questionsToAsk(breakEven({ childrenFewer: 14 }), []);
    // 14 × £40,000 = £560,000 against 10 × £40,000
    expect(first?.text).toBe(
      'Children fewer in care: which children are meant, how was the number arrived at, and what shows that they will be safe? The paper has 10 (paragraph 6.4). This scenario has 14. That alone takes “Saved in a full year, less what is spent each year” from £400,000 to £560,000.',
    );
  });

  test('what a number does by itself does not depend on the other changes', () => {
    const texts = questionsToAsk(breakEven({ childrenFewer: 14, costPerChildYearGbp: 10_000 }), []).map(({ text }) => text);
    expect(texts.find((text) => text.startsWith('Children fewer'))).toContain('from £400,000 to £560,000');
    expect(texts.find((text) => text.startsWith('Cost of a placement'))).toContain('from £400,000 to £100,000');
  });

  test('a number that the paper does not give says so', () => {
    const [first] = questionsToAsk(breakEven({ avoidableShare: 0.5 }), []);
    expect(first?.text).toContain('The paper does not give it; the sum takes 100%, our assumption. This scenario has 50%.');
  });

  test('several years of one input make one question', () => {
    const of = caseFor('wolverhampton-2013', 'placement-budget', undefined, {
      'budgetGbp.2013-14': 1e6,
      'budgetGbp.2014-15': 2e6,
    });
    const changed = questionsToAsk(of, []).filter(({ id }) => id.startsWith('changed'));
    expect(changed.map(({ text }) => text.slice(0, 40))).toEqual(['Budget: is this budget agreed, and which']);
    expect(changed[0]?.text).toContain('This scenario has 2 of them changed.');
  });

  test('what the paper leaves open follows, that of this calculator first, and never of another paper', () => {
    const of = breakEven({});
    const own = of.facts.cases[0]?.id ?? '';
    const asked = questionsToAsk(of, [
      ...left(2),
      ...left(1, own).map((each) => ({ ...each, id: 'own' })),
      { ...(left(1)[0] as PaperQuestion), id: 'far', paper: 'coventry-2013' },
    ]);
    const ids = asked.map(({ id }) => id);
    expect(ids.indexOf('paper own')).toBeGreaterThanOrEqual(0);
    expect(ids).not.toContain('paper far');
    expect(asked.find(({ id }) => id === 'paper own')?.text).toBe('Question 0? Because. (Paragraph 6.4.)');
  });

  test('never more than ten', () => {
    const of = breakEven({
      childrenFewer: 14,
      costPerChildYearGbp: 10_000,
      oneOffInvestmentGbp: 1,
      yearlyInvestmentGbp: 2,
      avoidableShare: 0.5,
      replacementCostGbp: 3,
      monthsInFirstYear: 6,
    });
    expect(questionsToAsk(of, left(20, of.facts.cases[0]?.id))).toHaveLength(10);
  });

  test.each(getPapers().flatMap((paper) => getModelNames(paper).map((model) => [paper.slug, model] as const)))(
    '%s, %s: at least three, even where nothing was changed and nothing could be fetched',
    (slug, model) => {
      const asked = questionsToAsk(caseFor(slug, model), []);
      expect(asked.length).toBeGreaterThanOrEqual(3);
      for (const { text } of asked) expect(text).not.toMatch(/undefined|NaN|Infinity/);
      expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    },
  );
});

describe('askOf', () => {
  test.each(Object.keys(homeOf))('%s: every input that stands in front has a question of its own', (model) => {
    const generic = askOf('no such input');
    const { inputs } = getModel(model);
    const without = Object.values(inputs).filter(({ key, input }) => !input?.minor && askOf(key) === generic);
    expect(without.map(({ key }) => key)).toEqual([]);
    for (const key of Object.keys(inputs)) expect(askOf(key)).toMatch(/^[a-z].*\?$/);
  });
});
