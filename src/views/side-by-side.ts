/** Scenarios side by side: the paper's case, A and B where there is one; what differs, and the difference in a sentence. */

import { type Cell, hasAnswer, inputCells, type Outcome, roundHalfAway } from '../calculation/index.ts';
import { formatInputAlone, formatValue, formatWithNoun, shownOf } from '../format/quantity.ts';
import { type Case, cellName, cellsOfLines } from './case.ts';
import { speakingLines } from './speaking-lines.ts';
import { lookedAt } from './what-matters-most.ts';

export interface ComparedRow {
  readonly cell: string;
  readonly label: string;
  readonly paper: string;
  readonly a: string;
  readonly b: string | undefined;
  /** `£300,000 less`: the last of them against the one before. */
  readonly difference: string;
}

export interface SideBySide {
  readonly paperTitle: string;
  /** Inputs in which any of them differs. */
  readonly inputs: readonly ComparedRow[];
  readonly headlines: readonly ComparedRow[];
  readonly others: readonly ComparedRow[];
  readonly sentence: string;
}

interface Compared {
  readonly a: Case;
  /** Nothing where the reader has one scenario. */
  readonly b: Case | undefined;
}

/** What stands in a cell of an input or a line; nothing where a case does not reach so far. */
type Reader = (cell: Cell) => Outcome | undefined;

/** Compares A with the paper's case, and B with A. Both must be set against one case of the paper. */
export function sideBySideOf({ a, b }: Compared): SideBySide {
  const last = b ?? a;
  const paperLines: Reader = ({ name }) => last.paperLines[name];
  const linesOf =
    (of: Case): Reader =>
    ({ name }) =>
      of.lines[name];
  const row = (cell: Cell, readers: readonly [Reader, Reader, Reader | undefined], as: typeof formatValue): ComparedRow => {
    const [paper, inA, inB] = readers.map((read) => read?.(cell));
    const words = (outcome: Outcome | undefined) => outcomeWords(cell, outcome, as);
    const [before, after] = b ? [inA, inB] : [paper, inA];
    return {
      cell: cell.name,
      label: cellName(cell, last.reach),
      paper: words(paper),
      a: words(inA),
      b: b && words(inB),
      difference: differenceWords(cell, before, after, as),
    };
  };
  const inputs = inputCells(last.model, last.extents)
    .filter(({ name }) => new Set([last.paper.values[name], a.values[name], last.values[name]]).size > 1)
    .map((cell) =>
      row(
        cell,
        [({ name }) => last.paper.values[name], ({ name }) => a.values[name], b && (({ name }) => b.values[name])],
        formatInputAlone,
      ),
    );
  const lineRows = (cells: readonly Cell[]) =>
    cells
      .map((cell) => row(cell, [paperLines, linesOf(a), b && linesOf(b)], formatValue))
      .filter(({ cell }) => [last.paperLines, a.lines, last.lines].some((lines) => !isSilent(lines[cell])));
  const cells = cellsOfLines(last);
  const speaking = new Set([a, last].flatMap((of) => speakingLines(of)));
  const isHeadline = ({ quantity }: Cell) => last.model.headlines.includes(quantity.key);
  return {
    paperTitle: last.paper.title,
    inputs,
    headlines: lineRows(cells.filter(isHeadline)),
    others: lineRows(
      cells.filter((cell) => !isHeadline(cell) && speaking.has(cell.quantity) && !cell.quantity.axes.includes('month')),
    ),
    sentence: sentenceOf({ a, b }, cells.filter(isHeadline)),
  };
}

const none = '–';

/** Nil, or no number at all. */
const isSilent = (outcome: Outcome | undefined): boolean => outcome === 0 || typeof outcome !== 'number';

const outcomeWords = ({ quantity }: Cell, outcome: Outcome | undefined, as: typeof formatValue): string =>
  outcome === undefined ? none : hasAnswer(outcome) ? as(outcome, shownOf(quantity)) : outcome.noAnswer;

function differenceWords(
  { quantity }: Cell,
  before: Outcome | undefined,
  after: Outcome | undefined,
  as: typeof formatValue,
): string {
  if (before === undefined || after === undefined || !hasAnswer(before) || !hasAnswer(after)) return none;
  const shown = shownOf(quantity);
  if (as(before, shown) === as(after, shown)) return 'the same';
  // Of the numbers as they are shown, so that a reader who subtracts them finds the same.
  const places = shown.decimals + (quantity.unit === 'share' ? 2 : 0);
  const by = Math.abs(roundHalfAway(after, places) - roundHalfAway(before, places));
  const amount = as(by, shown).replace(/%$/, ' percentage points');
  // Below nil, "more" would be read as more of what is lost.
  const [up, down] = before < 0 || after < 0 ? ['higher', 'lower'] : ['more', 'less'];
  return `${amount} ${after > before ? up : down}`;
}

/** `minus £24,244`: a sign is easily missed in a sentence. */
const inSpeech = (number: string): string => number.replace(/^−/, 'minus ');

/** The number that a reader looks at first, and how it differs; another headline where that one stays. */
function sentenceOf({ a, b }: Compared, headlines: readonly Cell[]): string {
  const last = b ?? a;
  const before: Reader = ({ name }) => (b ? a.lines[name] : last.paperLines[name]);
  const [one, other] = b ? ['scenario A', 'scenario B'] : ['the paper’s case', 'scenario A'];
  const words = (cell: Cell, outcome: Outcome) =>
    hasAnswer(outcome)
      ? inSpeech(formatWithNoun(outcome, shownOf(cell.quantity)))
      : `no answer (${outcome.noAnswer.replace(/\.$/, '')})`;
  const first = lookedAt[last.model.name];
  const rank = ({ quantity }: Cell): number => (quantity.key === first ? -1 : last.model.headlines.indexOf(quantity.key));
  // Of a line by years the last year speaks for it.
  const ordered = [...headlines].reverse().sort((x, y) => rank(x) - rank(y));
  for (const cell of ordered) {
    const [was, is] = [before(cell), last.lines[cell.name]];
    if (was === undefined || is === undefined || words(cell, was) === words(cell, is)) continue;
    const difference = differenceWords(cell, was, is, formatValue);
    const more = difference === none ? '' : `: ${difference}`;
    return `“${cellName(cell, last.reach)}” is ${words(cell, was)} in ${one} and ${words(cell, is)} in ${other}${more}.`;
  }
  return `${other.charAt(0).toUpperCase()}${other.slice(1)} gives the same answers as ${one}.`;
}
