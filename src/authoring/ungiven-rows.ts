/** The values that a paper's calculators need and the paper does not give, in words: inputs filled in alike stand together. */

import { inputCells, type Model } from '../calculation/index.ts';
import { formatInput, kindOf, shownOf } from '../format/quantity.ts';
import { spellUnit } from '../format/unit-words.ts';
import { whichWords } from '../queries/cell-names.ts';
import type { Content, Paper } from '../queries/content.ts';
import { getUngivenByModel, type UngivenInput, type UngivenValue } from '../queries/ungiven.ts';
import { inputFacts } from './calculator-facts.ts';
import { proseText } from './prose-text.ts';

export interface UngivenRow {
  readonly labels: readonly string[];
  readonly filledIn: readonly {
    /** The value with its unit, or the lowest and the highest of several. */
    readonly value: string;
    /** The years or items that it is for, where it is not for all of them. */
    readonly which: string;
    /** How we know it: `our assumption`, `from` a document. */
    readonly source: string;
    readonly because: string;
    /** The title of the case, where it is not the one that the calculator opens with. */
    readonly inCase: string | undefined;
  }[];
}

/** Model by model. */
export const ungivenRows = (
  content: Content,
  paper: Paper,
): readonly { readonly model: Model; readonly rows: readonly UngivenRow[] }[] =>
  getUngivenByModel(paper).map(([model, inputs]) => {
    const rows = inputs.map((input) => ({
      label: model.inputs[input.key]?.label ?? input.key,
      filledIn: wordsOf(content, paper, input),
    }));
    const alike = Map.groupBy(rows, ({ filledIn }) => JSON.stringify(filledIn));
    return {
      model,
      rows: [...alike.values()].map((group) => ({ labels: group.map(({ label }) => label), filledIn: group[0]?.filledIn ?? [] })),
    };
  });

const wordsOf = (content: Content, paper: Paper, { model, filledIn }: UngivenInput): UngivenRow['filledIn'] =>
  filledIn.map((value) => {
    const { source, because = '' } = inputFacts(content, paper, value.input);
    const inCase = value.scenario.opens ? undefined : proseText(paper, value.scenario.title);
    return { value: amountOf(value), which: whichOf(paper, model, value), source, because, inCase };
  });

/** `£43,600 a child a year`, `2 months`, `£129,300 to £249,300`, `nil`. */
function amountOf({ cells, values }: UngivenValue): string {
  const [quantity, low, high] = [cells[0]?.quantity, Math.min(...values), Math.max(...values)];
  if (!quantity) return '';
  if (low === 0 && high === 0) return 'nil';
  const shown = (value: number) => formatInput(value, shownOf(quantity));
  const unit = kindOf(quantity.unit) === 'percent' ? '' : spellUnit(quantity.unit, high);
  return `${low === high ? '' : `${shown(low)} to `}${shown(high)} ${unit}`.trim();
}

/** More than these are counted, not named. */
const mostNamed = 4;

function whichOf(paper: Paper, model: Model, { scenario, cells }: UngivenValue): string {
  const key = cells[0]?.quantity.key;
  const all = inputCells(model, scenario.extents).filter(({ quantity }) => quantity.key === key).length;
  if (cells.length === all) return '';
  if (cells.length > mostNamed) return `${cells.length} of ${all} values`;
  return cells.map((cell) => whichWords(cell, scenario, (prose) => proseText(paper, prose))).join('; ');
}
