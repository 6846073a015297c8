/** Answers in a sentence, one function a model, as segments so that a view can mark the reader's own numbers. */

import { type caseloadRedistribution, hasAnswer, type InputValues, type LineResults } from '../calculation/index.ts';
import { formatMoneyShort, formatNumber, formatNumberShort } from '../format/number.ts';

export interface AnswerSegment {
  readonly text: string;
  /** The input or line that the text stands for. */
  readonly of?: string;
  readonly strong?: boolean;
}

type CaseloadModel = typeof caseloadRedistribution;

const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);

/** The answer of caseload-redistribution. */
export function caseloadAnswer(values: InputValues<CaseloadModel['inputs']>, lines: LineResults<CaseloadModel['lines']>): readonly AnswerSegment[] {
  const { extraSocialWorkersFte: extra, extraPosts: posts, extraYearlyCost: cost } = lines;
  if (!hasAnswer(extra) || !hasAnswer(posts) || !hasAnswer(cost)) return [{ text: 'These numbers give no answer.' }];
  const now = { text: formatNumberShort(values.averageCaseload), of: 'averageCaseload' };
  const wanted = { text: formatNumberShort(values.targetCaseload), of: 'targetCaseload' };
  if (extra === 0) {
    return [{ text: 'At ' }, now, { text: ' cases each, the teams already hold no more than ' }, wanted, { text: ' each. No more social workers are needed.' }];
  }
  return [
    { text: 'Going from ' },
    now,
    { text: ` ${plural(values.averageCaseload, 'case', 'cases')} each to ` },
    wanted,
    { text: ' would take ' },
    { text: formatNumber(extra, 1), of: 'extraSocialWorkersFte', strong: true },
    { text: ' more social workers: ' },
    { text: `${formatNumber(posts)} ${plural(posts, 'post', 'posts')}`, of: 'extraPosts', strong: true },
    { text: ' on top of the ' },
    { text: formatNumberShort(values.socialWorkersFte), of: 'socialWorkersFte' },
    { text: ' in the teams, at about ' },
    { text: formatMoneyShort(cost), of: 'extraYearlyCost' },
    { text: ' a year.' },
  ];
}

export const plainText = (segments: readonly { readonly text: string }[]): string => segments.map(({ text }) => text).join('');
