/** Questions for the meeting: from what the reader changed, from what the paper does not give, and from its gaps. */

import { brokenConditions, type Cell, hasAnswer, inputCells, type Outcome } from '../calculation/index.ts';
import { formatInputAlone, formatValue, shownOf } from '../format/quantity.ts';
import { askOf } from './asks.ts';
import { type InputFacts, inputFactsOf, openingCase } from './calculator-facts.ts';
import { type Case, cellName, cellsOfLines, linesOf } from './case.ts';
import { lookedAt, whatMattersMost } from './what-matters-most.ts';
import { frontCells } from './what-must-hold.ts';

export interface ToAsk {
  readonly id: string;
  readonly text: string;
}

/** A question that the paper itself leaves open, as `/data/questions.json` has it. */
export interface PaperQuestion {
  readonly paper: string;
  readonly id: string;
  readonly ask: string;
  readonly why: string;
  readonly scenario?: string;
  readonly where: string;
}

const fewest = 3;
const most = 10;
const mostOfChanges = 6;
const mostNotGiven = 2;

/** Three to ten questions, the reader's own changes first. `who`: what the scenario is called in them. */
export function questionsToAsk(of: Case, ofPaper: readonly PaperQuestion[], who = 'This scenario'): readonly ToAsk[] {
  const own = changedQuestions(of, who).slice(0, mostOfChanges);
  const mattering = matteringQuestions(of);
  const asked = new Set(changedKeys(of));
  const left = ofPaper
    .filter(({ paper }) => paper === of.facts.paper.slug)
    .map((each) => ({
      id: `paper ${each.id}`,
      text: `${each.ask} ${each.why} (${capital(each.where)}.)`,
      isOfModel: of.facts.cases.some(({ id }) => id === each.scenario),
      about: inputsOf(of, each.scenario),
    }))
    // What the reader's own change asks already is not asked twice.
    .filter(({ about }) => !about.some((key) => asked.has(key)));
  const askedByPaper = new Set(left.filter((each) => each.isOfModel).flatMap(({ about }) => about));
  const notGiven = mattering.filter(({ isGiven, about }) => !isGiven && !askedByPaper.has(about)).slice(0, mostNotGiven);
  const found = [...own, ...notGiven, ...left.filter((each) => each.isOfModel)];
  const others = [
    ...left.filter((each) => !each.isOfModel),
    ...mattering.filter((each) => !notGiven.includes(each)),
    ...plainQuestions(of),
  ];
  const enough = [...found, ...others.slice(0, Math.max(0, fewest - found.length))].slice(0, most);
  return enough.map(({ id, text }) => ({ id, text }));
}

/** The inputs that were changed. */
const changedKeys = (of: Case): readonly string[] => [...of.changedInputs].map((cell) => cell.split('.', 1)[0] as string);

/** The inputs in which a case differs from the one that the calculator opens with: what a question about it is about. */
function inputsOf(of: Case, scenario: string | undefined): readonly string[] {
  const found = of.facts.cases.find(({ id }) => id === scenario);
  const opening = openingCase(of.facts).values;
  const cells = Object.keys(found?.values ?? {}).filter((cell) => found?.values[cell] !== opening[cell]);
  return [...new Set(cells.map((cell) => cell.split('.', 1)[0] as string))];
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** A question for each input that was changed; one for all its years or items where several were. */
function changedQuestions(of: Case, who: string): readonly ToAsk[] {
  const changed = inputCells(of.model, of.extents).filter(({ name }) => of.changedInputs.has(name));
  return [...Map.groupBy(changed, ({ quantity }) => quantity.key)].map(([key, cells]) => {
    const [first] = cells as [Cell];
    const shown = shownOf(first.quantity);
    const words = (values: Case['values'], { name }: Cell) => formatInputAlone(values[name] ?? 0, shown);
    const facts = inputFactsOf(of.facts, of.paper, first.name);
    const isOne = cells.length === 1;
    const name = isOne ? cellName(first, of.reach) : first.quantity.label;
    const stands = isOne
      ? `${givenWords(facts, words(of.paper.values, first))} ${who} has ${words(of.values, first)}.`
      : `${who} has ${cells.length} of them changed.`;
    return { id: `changed ${key}`, text: [`${name}: ${askOf(key)}`, stands, effectWords(of, cells)].filter(Boolean).join(' ') };
  });
}

/** `Paragraph 6.4 gives £40,000.` */
function givenWords(facts: InputFacts | undefined, value: string): string {
  if (!facts) return `At first it was ${value}.`;
  if (facts.unused) return 'The paper has no use for it.';
  if (facts.derived) return `The paper’s figures come to ${value}.`;
  return facts.inPaper
    ? `The paper has ${value} (${facts.source}).`
    : `The paper does not give it; the sum takes ${value}, ${facts.source}.`;
}

/** What these changes alone do to the number that is looked at first. */
function effectWords(of: Case, cells: readonly Cell[]): string {
  const line = cellsOfLines(of).findLast(({ quantity }) => quantity.key === lookedAt[of.model.name]);
  const values = { ...of.paper.values, ...Object.fromEntries(cells.map(({ name }) => [name, of.values[name] ?? 0])) };
  if (!line || brokenConditions(of.model, values, of.extents).length > 0) return '';
  const words = (outcome: Outcome | undefined) => (outcome === undefined ? '' : outcomeWords(line, outcome));
  const [was, is] = [words(of.paperLines[line.name]), words(linesOf(of.model, values, of.extents)[line.name])];
  return was === is
    ? ''
    : `${cells.length === 1 ? 'That alone takes' : 'Together they take'} “${cellName(line, of.reach)}” from ${was} to ${is}.`;
}

const outcomeWords = ({ quantity }: Cell, outcome: Outcome): string =>
  hasAnswer(outcome) ? formatValue(outcome, shownOf(quantity)).replace(/^−/, 'minus ') : 'no answer';

/** A question for each number that sways the answer and was left as it is, the one that sways it most first. */
function matteringQuestions(of: Case): readonly (ToAsk & { readonly isGiven: boolean; readonly about: string })[] {
  const found = whatMattersMost(of);
  const cells = new Map(inputCells(of.model, of.extents).map((cell) => [cell.name, cell]));
  return (found?.sways ?? []).flatMap((sway) => {
    const cell = cells.get(sway.cell);
    if (!cell || of.changedInputs.has(sway.cell)) return [];
    const facts = inputFactsOf(of.facts, of.paper, sway.cell);
    const isGiven = facts?.inPaper === true;
    const stands = facts && givenWords(facts, formatInputAlone(of.values[sway.cell] ?? 0, shownOf(cell.quantity)));
    const [low, high] = [sway.atLow, sway.atHigh].map((words) => words.replace(/^−/, 'minus '));
    const sways = `At ${sway.lowWords}, “${found?.label}” would be ${low}; at ${sway.highWords}, ${high}.`;
    return [
      {
        id: `matters ${sway.cell}`,
        isGiven,
        about: cell.quantity.key,
        text: [`${sway.label}: ${askOf(cell.quantity.key)}`, stands, sways].filter(Boolean).join(' '),
      },
    ];
  });
}

/** What can be asked of any number, those in front first, where nothing that is left sways the answer. */
function plainQuestions(of: Case): readonly ToAsk[] {
  const cells = [...frontCells(of), ...inputCells(of.model, of.extents)];
  const keys = new Map(cells.map(({ name, quantity }) => [quantity.key, { name, quantity }]));
  return [...keys.values()]
    .filter(({ name }) => !of.changedInputs.has(name))
    .map(({ quantity }) => ({ id: `plain ${quantity.key}`, text: `${quantity.label}: ${askOf(quantity.key)}` }));
}
