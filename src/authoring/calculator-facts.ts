/** The scenarios of a paper, as a calculator is given them. */

import type { Content, Paper, Scenario, ScenarioInput } from '../queries/content.ts';
import { getFigure, getScenarios, paragraphWords, whereWords } from '../queries/figures.ts';
import { paperName } from '../queries/pages.ts';
import type { CalculatorFacts, CaseFacts, InputFacts } from '../views/calculator-facts.ts';
import { proseText } from './prose-text.ts';

/** What the calculator of `model` is given for a paper. */
export function calculatorFacts(content: Content, paper: Paper, model: string): CalculatorFacts {
  const scenarios = getScenarios(paper, model);
  const opening = scenarios.find(({ opens }) => opens);
  if (!opening) throw new Error(`${paper.slug} has no scenario that ${model} opens with.`);
  return {
    paper: { slug: paper.slug, name: paperName(paper) },
    opens: opening.id,
    cases: [...scenarios].sort(byOrder(paper)).map((scenario) => caseFacts(paper, scenario)),
    inputs: Object.fromEntries(Object.entries(opening.inputs).map(([key, input]) => [key, inputFacts(content, paper, input)])),
  };
}

const byOrder = (paper: Paper) => {
  const ids = [...paper.scenarios.keys()];
  return (a: Scenario, b: Scenario) => ids.indexOf(a.id) - ids.indexOf(b.id);
};

function caseFacts(paper: Paper, scenario: Scenario): CaseFacts {
  return {
    id: scenario.id,
    title: proseText(paper, scenario.title),
    own: Object.keys(scenario.printed).length > 0,
    values: Object.fromEntries(Object.entries(scenario.inputs).map(([key, { value }]) => [key, value])),
    printed: Object.fromEntries(
      Object.entries(scenario.printed).map(([line, id]) => {
        const figure = getFigure(paper, id);
        return [line, { shown: figure.printed, value: figure.value as number, where: paragraphWords(figure.where.paragraph) }];
      }),
    ),
    ...(scenario.note ? { why: proseText(paper, scenario.note) } : {}),
  };
}

/** Where one input of a scenario comes from, in words. */
export function inputFacts(content: Content, paper: Paper, input: ScenarioInput): InputFacts {
  const note = input.because ?? input.note;
  const because = note ? { because: proseText(paper, note) } : {};
  if (input.figure) return { source: whereWords(getFigure(paper, input.figure).where), inPaper: true, ...because };
  const source = input.source ? content.sources.get(input.source) : undefined;
  return {
    source: source ? `from ${source.title}` : statusWords[input.status],
    inPaper: input.status === 'inferred',
    ...because,
  };
}

export const statusWords: Record<ScenarioInput['status'], string> = {
  printed: 'printed',
  inferred: 'worked out from its figures',
  fitted: 'fitted to its figures',
  'our assumption': 'our assumption',
  'outside source': 'from another source',
};
