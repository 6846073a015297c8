/** Every address with a scenario that the site itself gives out, on every page that has the calculator; and the list of those that must open for ever. */

import { readFileSync } from 'node:fs';
import { calculatorFacts } from '../../src/authoring/calculator-facts.ts';
import { calculatorAddress, hasCalculator } from '../../src/authoring/calculators.ts';
import { readScenario, startOf, writeScenario } from '../../src/islands/scenario-url.ts';
import { startsOf } from '../../src/islands/starts.ts';
import { getContent, getPaper, getPapers, type Paper } from '../../src/queries/content.ts';
import { getModelNames } from '../../src/queries/figures.ts';
import { getModel } from '../../src/queries/results.ts';
import { answersOf, type KeptAnswers } from '../../src/queries/versions.ts';

export const listFile = 'versions/permanent-addresses.json';

/** The headline answers that an address gave when it was put on the list. */
export type PermanentAddresses = Readonly<Record<string, KeptAnswers>>;

export const permanentAddresses = (): PermanentAddresses => JSON.parse(readFileSync(listFile, 'utf8'));

/** The pages that have the calculator with the figures of the paper. */
const pagesOf = (paper: Paper, model: string): readonly string[] => [
  ...paper.chapters.filter(({ calculators }) => calculators.includes(model)).map(({ slug }) => `/papers/${paper.slug}/${slug}/`),
  calculatorAddress(model, paper.slug),
];

export const publishedAddresses = (): readonly string[] =>
  getPapers().flatMap((paper) =>
    getModelNames(paper)
      .filter(hasCalculator)
      .flatMap((name) => {
        const facts = calculatorFacts(getContent(), paper, name);
        const searches = facts.cases.map(({ values }) => writeScenario(values, getModel(name), startsOf(facts))).filter(Boolean);
        return pagesOf(paper, name).flatMap((page) => searches.map((search) => `${page}${search}`));
      }),
  );

/** What an address gives now: the answers, and what the page says that it did not use. Nothing where there is no such page. */
export function openAddress(address: string): { readonly answers: KeptAnswers; readonly ignored: readonly string[] } | undefined {
  const { pathname, searchParams, search } = new URL(address, 'https://any.example');
  const name = [...searchParams.keys()][0]?.split('.')[0] ?? '';
  if (!hasCalculator(name)) return undefined;
  const paper = getPapers().find((each) => getModelNames(each).includes(name) && pagesOf(each, name).includes(pathname));
  if (!paper) return undefined;
  const model = getModel(name);
  const starts = startsOf(calculatorFacts(getContent(), getPaper(paper.slug), name));
  const { values, ignored } = readScenario(search, model, starts);
  return { answers: answersOf(model, values, startOf(values, starts).extents), ignored };
}
