/** The answer of staffing-cost: a full year, each year, and how far the money set aside reaches. */

import { formatNumber, formatNumberShort } from '../format/number.ts';
import { type AnswerSegment, listed, money, numberIn, plural, say } from './answer.ts';
import type { Case } from './case.ts';

export function staffingCostAnswer(of: Case): readonly AnswerSegment[] {
  const { years } = of.reach;
  const inYears = years.map((year) => [money(of, `costInYear.${year}`, true), say(` in ${year}`)]);
  const full = numberIn(of, 'allUnitsFullYearCost') ?? 0;
  const posts = numberIn(of, 'totalPosts') ?? 0;
  const opening =
    full > 0
      ? [
          { text: formatNumberShort(posts), of: 'totalPosts' },
          say(` ${plural(posts, 'post costs', 'posts cost')} `),
          money(of, 'allUnitsFullYearCost', true),
          say(' for a full year: '),
        ]
      : [say('The cost is ')];
  return [...opening, ...listed(inYears), say('.'), ...reserve(of)];
}

function reserve(of: Case): readonly AnswerSegment[] {
  const set = numberIn(of, 'reserveGbp') ?? 0;
  if (set === 0) return [];
  const last = `notCovered.${of.reach.years.at(-1)}`;
  const lasts = numberIn(of, 'monthsReserveLasts');
  const missing = numberIn(of, last) ?? 0;
  return [
    say(' The '),
    money(of, 'reserveGbp'),
    say(' set aside '),
    ...(lasts === undefined
      ? [say('')]
      : [
          say('pays for '),
          { text: `${formatNumber(lasts, 1)} months`, of: 'monthsReserveLasts', strong: true },
          say(' of all posts'),
        ]),
    ...(missing > 0
      ? [say(lasts === undefined ? 'leaves ' : ' and leaves '), money(of, last), say(' of the cost in these years uncovered.')]
      : [say(lasts === undefined ? 'covers the cost in these years.' : ' and covers the cost in these years.')]),
  ];
}
