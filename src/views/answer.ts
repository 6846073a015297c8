/** An answer in a sentence, as segments so that a view can mark the reader's own numbers. */

import { hasAnswer, type Outcome } from '../calculation/index.ts';
import { formatMoneyShort } from '../format/number.ts';
import type { Case } from './case.ts';

export interface AnswerSegment {
  readonly text: string;
  /** The cell of an input or line that the text stands for. */
  readonly of?: string;
  readonly strong?: boolean;
}

export const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);

export const plainText = (segments: readonly { readonly text: string }[]): string => segments.map(({ text }) => text).join('');

/** The number in a cell of a case, input or line; `undefined` where there is no answer. */
export function numberIn({ values, lines }: Pick<Case, 'values' | 'lines'>, cell: string): number | undefined {
  const outcome: Outcome | undefined = values[cell] ?? lines[cell];
  return outcome !== undefined && hasAnswer(outcome) ? outcome : undefined;
}

/** A cell's amount of money in a sentence, without its sign: the words round it say which way. */
export const money = (of: Case, cell: string, strong = false): AnswerSegment => ({
  text: formatMoneyShort(Math.abs(numberIn(of, cell) ?? 0)),
  of: cell,
  ...(strong ? { strong } : {}),
});

export const say = (text: string): AnswerSegment => ({ text });

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly (readonly AnswerSegment[])[]): readonly AnswerSegment[] {
  return parts.flatMap((part, index) => {
    const joint = index === 0 ? [] : [say(index === parts.length - 1 ? ' and ' : ', ')];
    return [...joint, ...part];
  });
}
