/**
 * The answer of placement-budget: the path, what it costs each year, and how that stands to the budget; where only a saving is required,
 * what it saves.
 */

import { formatNumberShort } from '../format/number.ts';
import { type AnswerSegment, listed, money, numberIn, say } from './answer.ts';
import type { Case } from './case.ts';
import { monthAfter } from './month-after.ts';

export function placementBudgetAnswer(of: Case): readonly AnswerSegment[] {
  const { years } = of.reach;
  const shown = years.length > 3 ? [years[0] as string, years.at(-1) as string] : years;
  const isSavingOnly =
    years.every((year) => !numberIn(of, `budgetGbp.${year}`)) && years.some((year) => numberIn(of, `savingRequiredGbp.${year}`));
  const effect = isSavingOnly
    ? [say(', that saves '), ...listed(shown.map((year) => [money(of, `saving.${year}`, true), say(` in ${year}`)]))]
    : [say(', placements cost '), ...listed(shown.map((year) => costIn(of, year)))];
  return [...path(of), ...effect, say('.'), ...required(of, years)];
}

function path(of: Case): readonly AnswerSegment[] {
  const [from, to, ends] = ['childrenAtStart', 'childrenAimedAt', 'changeEnds'].map((cell) => numberIn(of, cell) ?? 0);
  const start = { text: formatNumberShort(from ?? 0), of: 'childrenAtStart' };
  if (from === to) return [say('If the number of children in care stays at '), start];
  return [
    say('If the number of children in care goes from '),
    start,
    say(' to '),
    { text: formatNumberShort(to ?? 0), of: 'childrenAimedAt' },
    say(' by '),
    { text: monthAfter(of.reach.years, ends ?? 0), of: 'changeEnds' },
  ];
}

function costIn(of: Case, year: string): readonly AnswerSegment[] {
  const variance = numberIn(of, `variance.${year}`);
  const cost = [money(of, `outturn.${year}`, true), say(` in ${year}`)];
  if (variance === undefined) return cost;
  return [...cost, say(' ('), money(of, `variance.${year}`), say(` ${variance < 0 ? 'under' : 'over'} budget)`)];
}

function required(of: Case, years: readonly string[]): readonly AnswerSegment[] {
  const asked = years.filter((year) => numberIn(of, `savingStillToFind.${year}`) !== undefined);
  if (asked.length === 0) return [];
  const part = (year: string): readonly AnswerSegment[] => {
    const cell = `savingStillToFind.${year}`;
    return [money(of, cell), say(` ${(numberIn(of, cell) ?? 0) < 0 ? 'over' : 'short'} in ${year}`)];
  };
  return [say(' Against the saving required it is '), ...listed(asked.map(part)), say('.')];
}
