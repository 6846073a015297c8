import type { ComponentChildren } from 'preact';
import type { AnswerSegment } from './answer.ts';
import type { Case } from './case.ts';
import type { SideBySide } from './side-by-side.ts';

export interface BriefingProps {
  /** The scenario in the fields. */
  readonly of: Case;
  readonly letter: 'A' | 'B';
  readonly title: string;
  readonly answer: readonly AnswerSegment[];
  /** The other of two scenarios, and its answer. */
  readonly other: { readonly of: Case; readonly answer: readonly AnswerSegment[] } | undefined;
  readonly beside: SideBySide;
  /** The titles of A and B, where there are two. */
  readonly two: { readonly a: string; readonly b: string } | undefined;
  readonly reasons: Readonly<Record<string, string>>;
  /** Those of scenario A, where B is in the fields, and the other way round. */
  readonly otherReasons: Readonly<Record<string, string>>;
  readonly questions: readonly string[];
  readonly optional: readonly string[];
  readonly address: string;
  readonly date: string;
  /** The chart with its caption. */
  readonly chart: ComponentChildren;
  /** The address as a code that a phone reads; nothing where it is too long for one. */
  readonly code: ComponentChildren;
}
