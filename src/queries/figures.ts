/** Figures, claims and scenarios of a paper, and how they stand in it. */

import type { Claim, Figure, Paper, Scenario, Where } from '../schema/content.ts';

export function getFigure(paper: Paper, id: string): Figure {
  const figure = paper.figures.get(id);
  if (!figure) throw new Error(`${paper.slug} has no figure "${id}".`);
  return figure;
}

export function getClaim(paper: Paper, id: string): Claim {
  const claim = paper.claims.get(id);
  if (!claim) throw new Error(`${paper.slug} has no claim "${id}".`);
  return claim;
}

/** `paragraph 2.2`, `paragraphs 6.3 and 6.4`; a place without a number of its own by its name: `Recommendation 3`. */
export function paragraphWords(paragraph: string): string {
  if (!/^\d/.test(paragraph)) return paragraph;
  return `${/,| and | to /.test(paragraph) ? 'paragraphs' : 'paragraph'} ${paragraph}`;
}

/** `paragraph 2.2, table Number of children, row LAC Population, column June 2013`. */
export function whereWords({ paragraph, table, row, column }: Where): string {
  const parts = [paragraphWords(paragraph), table && `table ${table}`, row && `row ${row}`, column && `column ${column}`];
  return parts.filter(Boolean).join(', ');
}

/** The places where a figure is printed: its own first, then each time that it is repeated. */
export const getPlaces = (paper: Paper, figure: Figure): readonly Figure[] => [
  figure,
  ...[...paper.figures.values()].filter(({ repeats }) => repeats === figure.id),
];

/** The scenarios of one model, the one that it opens with first. */
export const getScenarios = (paper: Paper, model: string): readonly Scenario[] =>
  [...paper.scenarios.values()].filter((scenario) => scenario.model === model).sort((a, b) => Number(b.opens) - Number(a.opens));

/** The names of the models that a paper has scenarios for. */
export const getModelNames = (paper: Paper): readonly string[] => [
  ...new Set([...paper.scenarios.values()].map(({ model }) => model)),
];
