/** The answer of programme-cash-flow: when the running total turns positive for good, and how deep it goes before. */

import { formatNumber } from '../format/number.ts';
import { type AnswerSegment, money, numberIn, say } from './answer.ts';
import type { Case } from './case.ts';

export function programmeAnswer(of: Case): readonly AnswerSegment[] {
  const { years } = of.reach;
  const last = `cumulative.${years.at(-1)}`;
  const payback = numberIn(of, 'paybackYears');
  const depth = numberIn(of, 'peakFundingNeed') ?? 0;
  const countsMore = [numberIn(of, 'countAvoidedShare'), numberIn(of, 'countCapacityShare')].some((share) => share !== 0);
  const savings = countsMore ? 'The savings that you count' : 'Cash savings';
  const deepest: readonly AnswerSegment[] =
    depth > 0 ? [say(' At the deepest point it is '), money(of, 'peakFundingNeed'), say(' down.')] : [];
  const own = ownWords(of);
  if (payback === undefined) {
    const missing = numberIn(of, last) ?? 0;
    return missing === 0
      ? [say(`${savings} and cost come out level over these years.`), ...deepest]
      : [
          say(`${savings} do not make up for the cost within these years: at the end `),
          money(of, last, true),
          say(' is missing.'),
          ...deepest,
          ...own,
        ];
  }
  const end: readonly AnswerSegment[] = [say(` By the end of ${years.at(-1)} it is `), money(of, last), say(' ahead.')];
  if (payback === 0)
    return [
      say(
        numberIn(of, 'totalCost')
          ? `${savings} are above the cost from the first year on.`
          : 'No cost is given, so there is nothing to pay back.',
      ),
      ...end,
      ...own,
    ];
  return [
    say(`${savings} make up for the cost after `),
    { text: `${formatNumber(payback, 1)} years`, of: 'paybackYears', strong: true },
    say(`, in ${years[Math.ceil(payback) - 1]}.`),
    ...deepest,
    ...end,
    ...own,
  ];
}

/** What stands above counts all that is spent, whoever pays; with a grant counted as money in, the rest comes back sooner. */
function ownWords(of: Case): readonly AnswerSegment[] {
  if (!of.reach.years.some((year) => (numberIn(of, `grantGbp.${year}`) ?? 0) > 0)) return [];
  const back = numberIn(of, 'ownPaybackYears');
  const when: AnswerSegment = {
    text: back === undefined ? 'does not come back within these years' : `is back after ${formatNumber(back, 1)} years`,
    of: 'ownPaybackYears',
  };
  return [say(' With the grant counted as money in, the rest '), when, say('.')];
}
