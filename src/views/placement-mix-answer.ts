/** The answer of placement-mix: what the placements cost against budget, and what the change saves. */

import { formatNumber, formatNumberShort } from '../format/number.ts';
import { type AnswerSegment, money, numberIn, plural, say } from './answer.ts';
import type { Case } from './case.ts';

export function placementMixAnswer(of: Case): readonly AnswerSegment[] {
  const parts = [forecast(of), change(of), wanted(of)].filter((part) => part.length > 0);
  if (parts.length === 0) return [say('There are no placements, and no change of them.')];
  return parts.flatMap((part, index) => (index === 0 ? part : [say(' '), ...part]));
}

function forecast(of: Case): readonly AnswerSegment[] {
  if (!numberIn(of, 'totalForecast')) return [];
  const cost = [say('The placements cost '), money(of, 'totalForecast', true), say(' for the year')];
  const over = numberIn(of, 'totalOverBudget') ?? 0;
  if (!numberIn(of, 'totalBudget')) return [...cost, say('.')];
  if (over === 0) return [...cost, say(', which is the budget.')];
  return [...cost, say(', '), money(of, 'totalOverBudget', true), say(` ${over < 0 ? 'under' : 'over'} budget.`)];
}

function change(of: Case): readonly AnswerSegment[] {
  const cost = numberIn(of, 'totalCostOfChange') ?? 0;
  const left = numberIn(of, 'placementsLeft') ?? 0;
  if (cost === 0) return left > 0 ? [say('The change saves nothing this year.')] : [];
  return [
    say('The change '),
    ...(left > 0
      ? [
          say('('),
          { text: formatNumberShort(left), of: 'placementsLeft' },
          say(` ${plural(left, 'placement', 'placements')} fewer of one kind${hasMore(of) ? ', others in their place' : ''}) `),
        ]
      : []),
    say(cost < 0 ? 'saves ' : 'costs '),
    money(of, 'totalCostOfChange', true),
    say(' this year.'),
  ];
}

/** Placements of another kind come in their place. */
const hasMore = ({ values }: Case): boolean =>
  Object.entries(values).some(([cell, value]) => cell.startsWith('change.') && value > 0);

const hasChange = ({ values }: Case): boolean =>
  Object.entries(values).some(([cell, value]) => cell.startsWith('change.') && value !== 0);

function wanted(of: Case): readonly AnswerSegment[] {
  const needed = numberIn(of, 'placementsForSaving');
  if (!numberIn(of, 'savingWantedGbp') || !hasChange(of)) return [];
  if (needed === undefined)
    return [say('However often it is made, it never saves the '), money(of, 'savingWantedGbp'), say(' wanted.')];
  return [
    say('To save the '),
    money(of, 'savingWantedGbp'),
    say(' wanted in a full year takes '),
    { text: `${formatNumber(needed, 1)} ${plural(needed, 'placement', 'placements')}`, of: 'placementsForSaving', strong: true },
    say(' such as these ending.'),
  ];
}
