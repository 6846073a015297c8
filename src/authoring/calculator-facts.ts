/** The scenarios of a paper, as a calculator is given them. */

import { formatFigure } from '../format/figure.ts';
import type { Content, Figure, Paper, Scenario, ScenarioInput } from '../queries/content.ts';
import { getFigure, getScenarios, paragraphWords, whereWords } from '../queries/figures.ts';
import { paperName } from '../queries/pages.ts';
import { getModel } from '../queries/results.ts';
import type { CalculatorFacts, CaseFacts, InputFacts, Reach } from '../views/calculator-facts.ts';
import { olderStarts } from './older-versions.ts';
import { proseText } from './prose-text.ts';

/** What the calculator of `model` is given for a paper. */
export function calculatorFacts(content: Content, paper: Paper, model: string): CalculatorFacts {
  const scenarios = getScenarios(paper, model);
  const opening = scenarios.find(({ opens }) => opens);
  if (!opening) throw new Error(`${paper.slug} has no scenario that ${model} opens with.`);
  const [list] = Object.keys(opening.extents.lists);
  const inputs = inputsOf(content, paper, opening);
  const reach = reachOf(paper, opening);
  return {
    paper: { slug: paper.slug, name: paperName(paper) },
    opens: opening.id,
    reach,
    ...(list === undefined ? {} : { list }),
    cases: [...scenarios].sort(byOrder(paper)).map((scenario) => caseFacts(content, paper, scenario, { inputs, reach })),
    inputs,
  };
}

const byOrder = (paper: Paper) => {
  const ids = [...paper.scenarios.keys()];
  return (a: Scenario, b: Scenario) => ids.indexOf(a.id) - ids.indexOf(b.id);
};

const reachOf = (paper: Paper, { extents, items }: Scenario): Reach => ({
  years: extents.years,
  items: Object.fromEntries([...items].map(([id, name]) => [id, proseText(paper, name)])),
});

const inputsOf = (content: Content, paper: Paper, { inputs }: Scenario): Record<string, InputFacts> =>
  Object.fromEntries(Object.entries(inputs).map(([cell, input]) => [cell, inputFacts(content, paper, input)]));

const isAlike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function caseFacts(
  content: Content,
  paper: Paper,
  scenario: Scenario,
  opening: { readonly inputs: Readonly<Record<string, InputFacts>>; readonly reach: Reach },
): CaseFacts {
  const reach = reachOf(paper, scenario);
  const older = olderStarts(paper.slug, scenario, getModel(scenario.model));
  return {
    id: scenario.id,
    title: proseText(paper, scenario.title),
    own: Object.keys(scenario.printed).length > 0,
    values: Object.fromEntries(Object.entries(scenario.inputs).map(([cell, { value }]) => [cell, value])),
    inputs: Object.fromEntries(
      Object.entries(inputsOf(content, paper, scenario)).filter(([cell, facts]) => !isAlike(facts, opening.inputs[cell])),
    ),
    printed: Object.fromEntries(
      Object.entries(scenario.printed).map(([cell, id]) => {
        const figure = getFigure(paper, id);
        return [
          cell,
          { shown: printedWords(figure), value: figure.value as number, where: paragraphWords(figure.where.paragraph) },
        ];
      }),
    ),
    ...(scenario.note ? { why: proseText(paper, scenario.note) } : {}),
    ...(isAlike(reach, opening.reach) ? {} : { reach }),
    ...(older ? { older } : {}),
  };
}

/** What the paper prints; in full where the heading of its table gives the scale. */
const printedWords = (figure: Figure): string => (figure.scale === 1 ? figure.printed : formatFigure(figure));

/** Where one input of a scenario comes from, in words. */
export function inputFacts(content: Content, paper: Paper, input: ScenarioInput): InputFacts {
  const note = input.because ?? input.note;
  const because = note ? { because: proseText(paper, note) } : {};
  if (input.figure) return { source: whereWords(getFigure(paper, input.figure).where), inPaper: true, ...because };
  if (input.status === 'not used') return { source: statusWords[input.status], inPaper: false, unused: true };
  const source = input.source ? content.sources.get(input.source) : undefined;
  const isDerived = input.status === 'inferred';
  return {
    source: source ? `from ${source.title}` : statusWords[input.status],
    inPaper: isDerived,
    ...(isDerived ? { derived: true } : {}),
    ...because,
  };
}

export const statusWords: Record<ScenarioInput['status'], string> = {
  printed: 'printed',
  inferred: 'worked out from its figures',
  fitted: 'fitted to its figures',
  'our assumption': 'our assumption',
  'outside source': 'from another source',
  'not used': 'not used for this paper',
};
