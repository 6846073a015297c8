/** An answer in a sentence, as segments so that a view can mark the reader's own numbers. */

export interface AnswerSegment {
  readonly text: string;
  /** The input or line that the text stands for. */
  readonly of?: string;
  readonly strong?: boolean;
}

export const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);

export const plainText = (segments: readonly { readonly text: string }[]): string => segments.map(({ text }) => text).join('');
