import { type caseloadRedistribution, hasAnswer, type InputValues, type LineResults } from '../calculation/index.ts';
import { formatMoneyShort, formatNumber, formatNumberShort, formatPercentShort } from '../format/number.ts';
import { type AnswerSegment, plural } from './answer.ts';

type CaseloadModel = typeof caseloadRedistribution;

/** The answer of caseload-redistribution. */
export function caseloadAnswer(
  values: InputValues<CaseloadModel['inputs']>,
  lines: LineResults<CaseloadModel['lines']>,
): readonly AnswerSegment[] {
  const { extraSocialWorkersFte: extra, extraPosts: posts, extraYearlyCost: cost, casesToHold: cases } = lines;
  if (!hasAnswer(extra) || !hasAnswer(posts) || !hasAnswer(cost)) return [{ text: 'These numbers give no answer.' }];
  if (cases === 0) return [{ text: 'No cases are held, so there are none to move. No more social workers are needed.' }];
  const now = { text: formatNumberShort(values.averageCaseload), of: 'averageCaseload' };
  const each = { text: ` ${plural(values.averageCaseload, 'case', 'cases')} each` };
  const wanted = { text: formatNumberShort(values.targetCaseload), of: 'targetCaseload' };
  const growth = growthWords(values.caseGrowthShare);
  if (extra === 0) {
    return growth.length === 0
      ? [
          { text: 'At ' },
          now,
          each,
          { text: ', the teams already hold no more than ' },
          wanted,
          { text: ' each. No more social workers are needed.' },
        ]
      : [
          { text: 'From ' },
          now,
          each,
          ...growth,
          { text: ', the teams would hold no more than ' },
          wanted,
          { text: ' each. No more social workers are needed.' },
        ];
  }
  return [
    { text: 'Going from ' },
    now,
    each,
    { text: ' to ' },
    wanted,
    ...growth,
    ...(growth.length > 0 ? [{ text: ',' }] : []),
    { text: ' would take ' },
    {
      text: extra < smallestShown ? `less than ${formatNumber(smallestShown, 1)}` : formatNumber(extra, 1),
      of: 'extraSocialWorkersFte',
      strong: true,
    },
    { text: ' more social workers: ' },
    { text: `${formatNumber(posts)} ${plural(posts, 'post', 'posts')}`, of: 'extraPosts', strong: true },
    { text: ' on top of the ' },
    { text: formatNumberShort(values.socialWorkersFte), of: 'socialWorkersFte' },
    { text: ' in the teams, at about ' },
    { text: formatMoneyShort(cost), of: 'extraYearlyCost' },
    { text: ' a year.' },
  ];
}

/** Below this, one decimal would say nil where there is something. */
const smallestShown = 0.1;

/** `, once cases have grown by 10%`: nothing where they stay as they are. */
function growthWords(share: number): readonly AnswerSegment[] {
  if (share === 0) return [];
  const by = { text: formatPercentShort(Math.abs(share), 1), of: 'caseGrowthShare' };
  return [{ text: `, once cases have ${share > 0 ? 'grown' : 'fallen'} by ` }, by];
}
