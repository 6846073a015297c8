/** The answer of grant-reduction: what the cut took, what is found besides, and what moving work would take. */

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
    say(' Doing things differently and reducing services is to find '),
    money(of, 'savingsFound', true),
    say(' besides: '),
    money(of, 'reductionInAll'),
    say(' together.'),
  ];
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
  ];
}
