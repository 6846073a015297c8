/** Figures, claims, scenarios, gaps and questions as records for /data/. */

import { proseText } from '../../authoring/prose-text.ts';
import { hasAnswer, inputCells, lineCells } from '../../calculation/index.ts';
import type { ClaimRecord, FigureRecord, GapRecord, QuestionRecord, ScenarioRecord } from '../../exports/data-records.ts';
import { formatComputed } from '../../format/figure.ts';
import { formatInput, formatOutcome, shownOf } from '../../format/quantity.ts';

import { type Claim, type Figure, getPapers, type Paper, type Prose, type Scenario } from '../../queries/content.ts';
import { getFigure, paragraphWords, whereWords } from '../../queries/figures.ts';
import { getResults } from '../../queries/results.ts';

/** Leaves out what is undefined, so that a record holds only what there is. */
const compact = <T extends object>(record: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

const words = (paper: Paper, prose: Prose | undefined): string | undefined => (prose ? proseText(paper, prose) : undefined);

export const figureRecords = (): readonly FigureRecord[] =>
  getPapers().flatMap((paper) => [...paper.figures.values()].map((figure) => figureRecord(paper, figure)));

const figureRecord = (paper: Paper, figure: Figure): FigureRecord =>
  compact<FigureRecord>({
    paper: paper.slug,
    id: figure.id,
    label: proseText(paper, figure.label),
    value: figure.value,
    low: figure.low,
    high: figure.high,
    unit: figure.unit,
    printed: figure.printed,
    scale: figure.scale,
    qualifier: figure.qualifier,
    date: figure.date,
    where: whereWords(figure.where),
    paragraph: figure.where.paragraph,
    repeats: figure.repeats,
    note: words(paper, figure.note),
  });

export const claimRecords = (): readonly ClaimRecord[] =>
  getPapers().flatMap((paper) => [...paper.claims.values()].map((claim) => claimRecord(paper, claim)));

function claimRecord(paper: Paper, claim: Claim): ClaimRecord {
  const printed = claim.printedFigure ? getFigure(paper, claim.printedFigure) : undefined;
  return compact<ClaimRecord>({
    paper: paper.slug,
    id: claim.id,
    label: proseText(paper, claim.label),
    formula: claim.formulaText,
    printed: printed?.value,
    computed: claim.computed,
    unrounded: claim.unrounded?.computed,
    unit: claim.unit,
    verdict: claim.verdict,
    carriesRounding: claim.carriesRounding,
    note: words(paper, claim.note),
    missing: words(paper, claim.missing),
    printedFigure: claim.printedFigure,
    shown: claim.computed === undefined ? undefined : formatComputed(claim.computed, claim.unit),
    where: printed ? whereWords(printed.where) : claim.paragraph && paragraphWords(claim.paragraph),
    paragraph: claim.paragraph,
  });
}

export const scenarioRecords = (): readonly ScenarioRecord[] =>
  getPapers().flatMap((paper) => [...paper.scenarios.values()].map((scenario) => scenarioRecord(paper, scenario)));

const namesOf = (paper: Paper, { items }: Scenario): Record<string, string> =>
  Object.fromEntries([...items].map(([id, name]) => [id, proseText(paper, name)]));

function scenarioRecord(paper: Paper, scenario: Scenario): ScenarioRecord {
  const { model, lines } = getResults(paper, scenario.id);
  const inputs = inputCells(model, scenario.extents).map(({ name, quantity }) => {
    const input = scenario.inputs[name];
    if (!input) throw new Error(`${paper.slug}, scenario ${scenario.id} has no ${name}.`);
    const { value, status, figure, source } = input;
    const because = words(paper, input.because ?? input.note);
    return [
      name,
      compact<ScenarioRecord['inputs'][string]>({
        value,
        shown: formatInput(value, shownOf(quantity)),
        unit: quantity.unit,
        status,
        figure,
        source,
        because,
      }),
    ];
  });
  const isPublished = ({ name, quantity }: { name: string; quantity: { key: string } }) =>
    model.headlines.includes(quantity.key) || Object.hasOwn(scenario.printed, name);
  const results = lineCells(model, scenario.extents).filter(isPublished);
  const headlines = results.map(({ name, quantity: line }) => {
    const outcome = lines[name];
    if (outcome === undefined) throw new Error(`${model.name} has no line ${name}.`);
    const printed = scenario.printed[name];
    return [
      name,
      compact<ScenarioRecord['headlines'][string]>({
        value: hasAnswer(outcome) ? outcome : undefined,
        shown: formatOutcome(outcome, shownOf(line)),
        unit: line.unit,
        printed: printed ? getFigure(paper, printed).printed : undefined,
        noAnswer: hasAnswer(outcome) ? undefined : outcome.noAnswer,
      }),
    ];
  });
  return compact<ScenarioRecord>({
    paper: paper.slug,
    model: model.name,
    version: model.version,
    scenario: scenario.id,
    title: proseText(paper, scenario.title),
    opens: scenario.opens,
    years: scenario.years.length > 0 ? [...scenario.years] : undefined,
    items: scenario.items.size > 0 ? namesOf(paper, scenario) : undefined,
    inputs: Object.fromEntries(inputs),
    headlines: Object.fromEntries(headlines),
    note: words(paper, scenario.note),
  });
}

export const gapRecords = (): readonly GapRecord[] =>
  getPapers().flatMap((paper) =>
    paper.gaps.map(({ id, title, text, paragraph, scenario }) =>
      compact<GapRecord>({
        paper: paper.slug,
        id,
        title: proseText(paper, title),
        text: proseText(paper, text),
        scenario,
        where: paragraphWords(paragraph),
        paragraph,
      }),
    ),
  );

export const questionRecords = (): readonly QuestionRecord[] =>
  getPapers().flatMap((paper) =>
    paper.questions.map(({ id, ask, why, paragraph, scenario, becauseNoSum, gap }, index) =>
      compact<QuestionRecord>({
        paper: paper.slug,
        id,
        number: index + 1,
        ask: proseText(paper, ask),
        why: proseText(paper, why),
        scenario,
        becauseNoSum: words(paper, becauseNoSum),
        gap,
        where: paragraphWords(paragraph),
        paragraph,
      }),
    ),
  );

export const json = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
