/** The answer of social-work-time: what moving the time takes, and what is left for everything else. */

import { formatNumber, formatPercent, formatPercentShort } from '../format/number.ts';
import { type AnswerSegment, numberIn, say } from './answer.ts';
import type { Case } from './case.ts';

export function socialWorkTimeAnswer(of: Case): readonly AnswerSegment[] {
  const found = numberIn(of, 'fteMovedInAll') ?? 0;
  const opening: readonly AnswerSegment[] =
    found === 0
      ? [say('No part of the week grows on these numbers.')]
      : [
          say('The parts of the week that grow need '),
          {
            text: `${formatNumber(numberIn(of, 'hoursMovedInAll') ?? 0)} more hours a week`,
            of: 'hoursMovedInAll',
            strong: true,
          },
          say(': the whole time of '),
          { text: formatNumber(found, 2), of: 'fteMovedInAll', strong: true },
          say(' full-time social workers.'),
        ];
  return [...opening, ...left(of), ...fewer(of)];
}

const left = (of: Case): readonly AnswerSegment[] => [
  say(' That leaves '),
  { text: formatPercent(numberIn(of, 'notDescribedWanted') ?? 0), of: 'notDescribedWanted' },
  say(' of the week for all that is not listed; now it is '),
  { text: formatPercent(numberIn(of, 'notDescribedNow') ?? 0), of: 'notDescribedNow' },
  say('.'),
];

function fewer(of: Case): readonly AnswerSegment[] {
  const share = numberIn(of, 'fewerWorkersShare') ?? 0;
  if (share === 0) return [];
  return [
    say(' With '),
    { text: formatPercentShort(share, 1), of: 'fewerWorkersShare' },
    say(' fewer social workers, '),
    { text: formatNumber(numberIn(of, 'workersAfter') ?? 0, 1), of: 'workersAfter' },
    say(' would have to do it.'),
  ];
}
