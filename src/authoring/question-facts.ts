/** What a question shows of its scenario: what is changed in it, the headline numbers that move, and the way into the calculator. */

import { type Cell, hasAnswer, inputCells, lineCells, type Outcome, type Quantity } from '../calculation/index.ts';
import { formatFigure } from '../format/figure.ts';
import { formatInput, formatValue, shownOf } from '../format/quantity.ts';
import { writeScenario } from '../islands/scenario-url.ts';
import { startsOf } from '../islands/starts.ts';
import { cellWords, whichWords } from '../queries/cell-names.ts';
import { getContent, type Paper, type Scenario } from '../queries/content.ts';
import { getFigure, getScenarios } from '../queries/figures.ts';
import { verdictOf } from '../queries/reproduction.ts';
import { getResults, type Results } from '../queries/results.ts';
import { calculatorFacts } from './calculator-facts.ts';
import { calculatorAddress } from './calculators.ts';
import { proseText } from './prose-text.ts';

export interface ChangedInput {
  readonly label: string;
  readonly now: string;
  /** In the opening case; nothing where that has no such number. */
  readonly before: string | undefined;
}

export interface ShownNumber {
  /** The number, or why there is none. */
  readonly shown: string;
  /** What the paper prints for it, where that is another number. */
  readonly printed: string | undefined;
}

/** A number of a headline line: one a year or item where the line varies. */
export interface MovedNumber extends ShownNumber {
  /** Its year or item. */
  readonly which: string;
  /** The same of the opening case; nothing where the scenario is that case. */
  readonly before: ShownNumber | undefined;
}

export interface ShownLine {
  readonly label: string;
  readonly numbers: readonly MovedNumber[];
}

export interface QuestionFacts {
  readonly title: string;
  /** The opening case; nothing where the scenario is that case. */
  readonly besides: string | undefined;
  readonly changed: readonly ChangedInput[];
  readonly lines: readonly ShownLine[];
  /** What a reader must know of the case. */
  readonly note: string | undefined;
  /** The case in its calculator. */
  readonly link: string;
}

/** What the page says of a scenario beside the case that its model opens with. */
export function questionFacts(paper: Paper, scenarioId: string): QuestionFacts {
  const now = getResults(paper, scenarioId);
  const opening = getScenarios(paper, now.model.name)[0];
  if (!opening?.opens) throw new Error(`${paper.slug} has no scenario that ${now.model.name} opens with.`);
  const isOpening = opening.id === scenarioId;
  const before = isOpening ? undefined : getResults(paper, opening.id);
  return {
    title: proseText(paper, now.scenario.title),
    besides: isOpening ? undefined : proseText(paper, opening.title),
    changed: before ? changedInputs(paper, now, before) : [],
    lines: shownLines(paper, now, before),
    note: now.scenario.note && proseText(paper, now.scenario.note),
    link: caseLink(paper, now),
  };
}

/** Every input whose number differs, once for all its years and items where they change alike. */
function changedInputs(paper: Paper, now: Results, before: Results): readonly ChangedInput[] {
  const text = (prose: Scenario['title']) => proseText(paper, prose);
  const cells = inputCells(now.model, now.scenario.extents);
  const changed = cells
    .filter(({ name }) => now.values[name] !== before.values[name])
    .map((cell) => {
      const shown = (value: number | undefined) => (value === undefined ? undefined : formatInput(value, shownOf(cell.quantity)));
      return { cell, now: shown(now.values[cell.name]) ?? '', before: shown(before.values[cell.name]) };
    });
  const alike = Map.groupBy(changed, ({ cell, now, before }) => `${cell.quantity.key} ${now} ${before}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { cell, now: value, before } = first;
    const isWhole = group.length === cells.filter(({ quantity }) => quantity.key === cell.quantity.key).length;
    const labels = isWhole ? [cell.quantity.label] : group.map((each) => cellWords(each.cell, now.scenario, text));
    return labels.map((label) => ({ label, now: value, before }));
  });
}

/** Of a line with more numbers than this the last year's alone are shown. */
const mostNumbers = 3;

/** The headlines that move; every headline that has an answer where none moves. */
function shownLines(paper: Paper, now: Results, before: Results | undefined): readonly ShownLine[] {
  const cells = lineCells(now.model, now.scenario.extents).filter(({ quantity }) => now.model.headlines.includes(quantity.key));
  const moved = cells.filter((cell) => before && movesBetween(before, now, cell));
  const shown = moved.length > 0 ? moved : cells.filter(({ name }) => hasAnswer(outcomeOf(now, name)));
  const byLine = Map.groupBy(shown, ({ quantity }) => quantity);
  return now.model.headlines.flatMap((key): ShownLine[] => {
    const line = now.model.lines[key];
    const own = line && byLine.get(line);
    return own ? [{ label: line.label, numbers: fewOf(own).map((cell) => movedNumber(paper, now, before, cell)) }] : [];
  });
}

function fewOf(cells: readonly Cell[]): readonly Cell[] {
  const last = cells.at(-1)?.periodId;
  return cells.length > mostNumbers && last !== undefined ? cells.filter(({ periodId }) => periodId === last) : cells;
}

function movedNumber(paper: Paper, now: Results, before: Results | undefined, cell: Cell): MovedNumber {
  return {
    ...shownNumber(paper, now, cell),
    which: whichWords(cell, now.scenario, (prose) => proseText(paper, prose)),
    before: before && Object.hasOwn(before.lines, cell.name) ? shownNumber(paper, before, cell) : undefined,
  };
}

function shownNumber(paper: Paper, results: Results, { name, quantity }: Cell): ShownNumber {
  const outcome = outcomeOf(results, name);
  const printed = results.scenario.printed[name];
  const figure = printed === undefined ? undefined : getFigure(paper, printed);
  return {
    shown: inWords(outcome, quantity),
    printed: figure && verdictOf(outcome, figure) === 'differs' ? formatFigure(figure) : undefined,
  };
}

function outcomeOf({ model, lines }: Results, name: string): Outcome {
  const outcome = lines[name];
  if (outcome === undefined) throw new Error(`${model.name} has no line ${name}.`);
  return outcome;
}

/** Whether a number differs as it is shown. */
const movesBetween = (before: Results, now: Results, { name, quantity }: Cell): boolean =>
  !Object.hasOwn(before.lines, name) || inWords(outcomeOf(before, name), quantity) !== inWords(outcomeOf(now, name), quantity);

const inWords = (outcome: Outcome, quantity: Quantity): string =>
  hasAnswer(outcome) ? formatValue(outcome, shownOf(quantity)) : outcome.noAnswer;

/** The case in the first chapter that holds its calculator; in the calculator by itself where none does. */
function caseLink(paper: Paper, { model, values }: Results): string {
  const chapter = paper.chapters.find(({ calculators }) => calculators.includes(model.name));
  const page = chapter ? `/papers/${paper.slug}/${chapter.slug}/` : calculatorAddress(model.name, paper.slug);
  const search = writeScenario(values, model, startsOf(calculatorFacts(getContent(), paper, model.name)));
  return `${page}${search}#${model.name}`;
}
