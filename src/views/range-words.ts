/** A range on some numbers, and what it makes of the answer, in words. */

import type { Cell, RangeResult } from '../calculation/index.ts';
import { formatNumber } from '../format/number.ts';
import { formatValue, shownOf } from '../format/quantity.ts';
import { type Case, cellName, cellsOfLines } from './case.ts';
import { lookedAt } from './what-matters-most.ts';
import { testOf } from './what-must-hold.ts';

/** The number that a range is asked of: the one that is looked at first, in the last year. */
export const rangedLine = (of: Case): Cell | undefined =>
  cellsOfLines(of).findLast(({ quantity }) => quantity.key === lookedAt[of.model.name]);

/** `71 of 100`; never nil or all of them where some differ. */
function inHundred(share: number): string {
  if (share === 0) return 'none';
  if (share === 1) return 'all';
  const hundredths = Math.round(share * 100);
  if (hundredths === 0) return 'fewer than 1 of 100';
  return hundredths === 100 ? 'more than 99 of 100' : `${hundredths} of 100`;
}

/** Two or three sentences. */
export function rangeWords(of: Case, { percentiles, chance, answered, runs }: RangeResult): string {
  const line = rangedLine(of);
  if (!line || !percentiles) return 'None of the draws has an answer.';
  const words = (value: number) => formatValue(value, shownOf(line.quantity)).replace(/^−/, 'minus ');
  const { p10, p50, p90 } = percentiles;
  const lies = `In eight of ten draws “${cellName(line, of.reach)}” lies between ${words(p10)} and ${words(p90)}, in half of them at ${words(p50)} or less.`;
  const test = testOf(of);
  const holds = test && chance !== undefined ? ` In ${inHundred(chance)} draws ${test.plainly ?? test.says}.` : '';
  const silent =
    answered < 1 ? ` ${inHundred(1 - answered).replace(/^./, (letter) => letter.toUpperCase())} have no answer.` : '';
  return `${lies}${holds.replace('none draws', 'none of the draws').replace('all draws', 'all draws')}${silent} ${formatNumber(runs)} draws.`;
}
