/** The working of a line in words and in numbers, as segments that a view can mark. */

import { type Quantity, type Spot, type WorkingAt, type WorkingToken, workingOf } from '../calculation/index.ts';
import { formatNumberShort, minus } from './number.ts';
import { formatInput, formatWithNoun, shownOf } from './quantity.ts';

export interface Segment {
  readonly text: string;
  /** The quantity that the text stands for, and which of its cells, so that a view can mark the reader's own numbers. */
  readonly quantity?: Quantity;
  readonly spot?: Spot;
}

/** `Social workers now × Cases each now`: the formula with every quantity's label. */
export const workingInWords = (line: Quantity): readonly Segment[] => print(line, (quantity) => quantity.label);

/** The number at one cell of a quantity; `undefined` where it has no answer. */
export type NumberAt = (quantity: Quantity, spot: Spot) => number | undefined;

const start: Spot = { period: 0, item: 0 };

/** `42 social workers × 25 cases each`: the formula with the numbers in it; at one cell of the line, where it has several. */
export const workingInNumbers = (line: Quantity, numberAt: NumberAt, at?: WorkingAt): readonly Segment[] =>
  print(
    line,
    (quantity, spot = start) => {
      const value = numberOf(quantity, spot, numberAt);
      if (value === undefined) return 'no answer';
      return formatWithNoun(value, shownOf(quantity), formatInput);
    },
    at,
  );

/** A constant is itself; a period counts from the first. */
function numberOf(quantity: Quantity, spot: Spot, numberAt: NumberAt): number | undefined {
  if (quantity.kind === 'constant') return quantity.value;
  if (quantity.kind === 'period') return quantity.key === 'monthMiddle' ? spot.period + 0.5 : spot.period;
  return numberAt(quantity, spot);
}

function print(line: Quantity, name: (quantity: Quantity, spot?: Spot) => string, at?: WorkingAt): readonly Segment[] {
  const tokens = line.line ? workingOf(line.line.formula, at) : [];
  return tokens.flatMap((token, index): Segment[] => {
    const gap = index === 0 || hugsLeft(token) || hugsRight(tokens[index - 1]) ? [] : [{ text: ' ' }];
    const segment = segmentOf(token, name);
    const isNegative = token.type === 'quantity' && tokens[index - 1]?.type === 'operator' && segment.text.startsWith(minus);
    return [...gap, isNegative ? { ...segment, text: `(${segment.text})` } : segment];
  });
}

const hugsLeft = (token: WorkingToken): boolean =>
  (token.type === 'bracket' && token.symbol === ')') || (token.type === 'words' && /^[,\s]/.test(token.text));

const hugsRight = (token: WorkingToken | undefined): boolean =>
  (token?.type === 'bracket' && token.symbol === '(') || (token?.type === 'words' && token.text.endsWith(' '));

function segmentOf(token: WorkingToken, name: (quantity: Quantity, spot?: Spot) => string): Segment {
  if (token.type === 'quantity') {
    const { quantity, spot } = token;
    return { text: name(quantity, spot), quantity, ...(spot ? { spot } : {}) };
  }
  if (token.type === 'number') return { text: formatNumberShort(token.value, 4) };
  return { text: token.type === 'words' ? token.text : token.symbol };
}
