/** The answer of grant-reduction: what the cut took, what is found besides, and what moving work would take. */

import { nearlyEqual } from '../calculation/index.ts';
import { formatNumber, formatPercent, formatPercentShort } from '../format/number.ts';
import { type AnswerSegment, money, numberIn, say } from './answer.ts';
import type { Case } from './case.ts';

export function grantReductionAnswer(of: Case): readonly AnswerSegment[] {
  return [...cut(of), ...found(of), ...moved(of)];
}

function cut(of: Case): readonly AnswerSegment[] {
  const fall = numberIn(of, 'grantReduction') ?? 0;
  if (fall === 0) return [say('The grant stays as it was.')];
  const share = numberIn(of, 'grantReductionShare');
  return [
    say(`The grant ${fall < 0 ? 'rose' : 'fell'} by `),
    money(of, 'grantReduction', true),
    ...(share === undefined
      ? []
      : [
          say(', '),
          { text: formatPercent(Math.abs(share), 1), of: 'grantReductionShare', strong: true },
          say(' of what it was'),
        ]),
    say('.'),
  ];
}

function found(of: Case): readonly AnswerSegment[] {
  if (!numberIn(of, 'savingsFound')) return [];
  return [
    say(` ${how(of)} to find a further `),
    money(of, 'savingsFound', true),
    say(': '),
    money(of, 'reductionInAll'),
    say(' together.'),
  ];
}

/** Only what finds something is named. */
function how(of: Case): string {
  const redesigns = (numberIn(of, 'redesignSavingGbp') ?? 0) > 0;
  const reduces = (numberIn(of, 'savingsOfServices') ?? 0) > 0;
  if (redesigns && reduces) return 'Doing things differently and reducing services are';
  return redesigns ? 'Doing things differently is' : 'Reducing services is';
}

function moved(of: Case): readonly AnswerSegment[] {
  const wanted = numberIn(of, 'reductionWantedShare') ?? 0;
  if (wanted === 0) return [];
  const share = numberIn(of, 'workToMoveShare');
  if (share === undefined) return [say(' Moving work to other staff saves nothing, as they cost as much.')];
  return [
    say(' To cut the cost of social work by '),
    { text: formatPercentShort(wanted, 1), of: 'reductionWantedShare' },
    say(', '),
    { text: formatPercent(share), of: 'workToMoveShare', strong: true },
    say(' of its work would have to move to other staff: that of '),
    { text: formatNumber(numberIn(of, 'workToMoveFte') ?? 0, 1), of: 'workToMoveFte' },
    say(' social workers.'),
    ...(share > 1 && !nearlyEqual(share, 1) ? [say(' That is more than all of it: it cannot be reached in this way.')] : []),
  ];
}
