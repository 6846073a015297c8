/** The answer of demand: how it grew, and what fewer returns and fewer entries to care come to. */

import { formatNumber, formatPercent, formatPercentShort } from '../format/number.ts';
import { type AnswerSegment, numberIn, plural, say } from './answer.ts';
import type { Case } from './case.ts';

export function demandAnswer(of: Case): readonly AnswerSegment[] {
  const parts = [growth(of), returns(of), entries(of)].filter((part) => part.length > 0);
  if (parts.length === 0) return [say('These numbers say nothing of demand yet.')];
  return parts.flatMap((part, index) => (index === 0 ? part : [say(' '), ...part]));
}

const rise = (share: number): string => `${share < 0 ? 'fell' : 'rose'} by ${formatPercent(Math.abs(share))}`;

function growth(of: Case): readonly AnswerSegment[] {
  const [referrals, assessments] = [numberIn(of, 'totalReferralGrowth'), numberIn(of, 'totalAssessmentGrowth')];
  const { years } = of.reach;
  if (years.length < 2 || (referrals === undefined && assessments === undefined)) return [];
  const referralWords =
    referrals === undefined ? [] : [say('Referrals '), { text: rise(referrals), of: 'totalReferralGrowth', strong: true }];
  const assessmentWords =
    assessments === undefined
      ? []
      : [
          say(referralWords.length > 0 ? ' and assessments ' : 'Assessments '),
          { text: rise(assessments), of: 'totalAssessmentGrowth', strong: true },
        ];
  return [...referralWords, ...assessmentWords, say(` from ${years[0]} to ${years.at(-1)}.`)];
}

function returns(of: Case): readonly AnswerSegment[] {
  if (!numberIn(of, 'reReferralBase')) return [];
  const fewer = numberIn(of, 'fewerReReferrals') ?? 0;
  const share = (cell: string) => ({ text: formatPercentShort(numberIn(of, cell) ?? 0, 1), of: cell });
  return [
    say('Going from '),
    share('reReferralShareNow'),
    say(' coming back to '),
    share('reReferralShareWanted'),
    say(' means '),
    { text: `${formatNumber(Math.abs(fewer))} ${fewer < 0 ? 'more' : 'fewer'} referrals`, of: 'fewerReReferrals', strong: true },
    say(' each year.'),
  ];
}

function entries(of: Case): readonly AnswerSegment[] {
  const avoided = numberIn(of, 'entriesAvoided') ?? 0;
  if (!numberIn(of, 'entriesToCare')) return [];
  const inCare = numberIn(of, 'childrenFewerInTheEnd') ?? 0;
  return [
    say('A fall of '),
    { text: formatPercentShort(numberIn(of, 'entriesReductionShare') ?? 0, 1), of: 'entriesReductionShare' },
    say(' means '),
    { text: `${formatNumber(avoided)} ${plural(avoided, 'child', 'children')} fewer`, of: 'entriesAvoided', strong: true },
    say(' coming into care each year'),
    ...(inCare > 0
      ? [say(' and, in the end, '), { text: formatNumber(inCare), of: 'childrenFewerInTheEnd' }, say(' fewer in care')]
      : []),
    say('.'),
  ];
}
