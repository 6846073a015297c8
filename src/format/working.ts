/** The working of a line in words and in numbers, as segments that a view can mark. */

import { type Quantity, type WorkingToken, workingOf } from '../calculation/index.ts';
import { formatNumberShort } from './number.ts';
import { formatInput, formatWithNoun, type Shown } from './quantity.ts';

export interface Segment {
  readonly text: string;
  /** The quantity that the text stands for, so that a view can mark the reader's own numbers. */
  readonly quantity?: Quantity;
}

/** How a quantity is shown: an input as typed, a line with its decimals. */
export const shownOf = (quantity: Quantity): Shown => ({
  unit: quantity.unit,
  decimals: quantity.line?.decimals ?? quantity.input?.decimals ?? 2,
  noun: quantity.line?.noun ?? quantity.input?.noun,
});

/** `Social workers now × Cases each now`: the formula with every quantity's label. */
export const workingInWords = (line: Quantity): readonly Segment[] => print(line, (quantity) => quantity.label);

/** `42 social workers × 25 cases each`: the formula with the numbers in it. */
export const workingInNumbers = (line: Quantity, numberOf: (quantity: Quantity) => number | undefined): readonly Segment[] =>
  print(line, (quantity) => {
    const value = quantity.kind === 'constant' ? quantity.value : numberOf(quantity);
    if (value === undefined) return 'no answer';
    return formatWithNoun(value, shownOf(quantity), formatInput);
  });

function print(line: Quantity, name: (quantity: Quantity) => string): readonly Segment[] {
  const tokens = line.line ? workingOf(line.line.formula) : [];
  return tokens.flatMap((token, index): Segment[] => {
    const gap = index === 0 || hugsLeft(token) || hugsRight(tokens[index - 1]) ? [] : [{ text: ' ' }];
    return [...gap, segmentOf(token, name)];
  });
}

const hugsLeft = (token: WorkingToken): boolean =>
  (token.type === 'bracket' && token.symbol === ')') || (token.type === 'words' && /^[,\s]/.test(token.text));

const hugsRight = (token: WorkingToken | undefined): boolean =>
  (token?.type === 'bracket' && token.symbol === '(') || (token?.type === 'words' && token.text.endsWith(' '));

function segmentOf(token: WorkingToken, name: (quantity: Quantity) => string): Segment {
  if (token.type === 'quantity') return { text: name(token.quantity), quantity: token.quantity };
  if (token.type === 'number') return { text: formatNumberShort(token.value, 4) };
  return { text: token.type === 'words' ? token.text : token.symbol };
}
