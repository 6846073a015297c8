/** A range on some numbers, and what it makes of the answer, in words. */

import { brokenConditions, type Cell, type InputRange, type Outcome, type RangeResult } from '../calculation/index.ts';
import { formatNumber } from '../format/number.ts';
import { formatValue, shownOf } from '../format/quantity.ts';
import { type Case, cellName, linesOf } from './case.ts';
import { testOf } from './put-to-the-test.ts';
import { whatMattersMost } from './what-matters-most.ts';

/** The number that a range is asked of: the headline that is looked at first. */
export const rangedLine = (of: Case): Cell | undefined => whatMattersMost(of)?.line;

/** `71 of 100`; never nil or all of them where some differ. */
function inHundred(share: number): string {
  if (share === 0) return 'none of the';
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
  const holds = test && chance !== undefined ? ` It holds in ${inHundred(chance)} draws that ${test.plainly ?? test.says}.` : '';
  const silent =
    answered < 1 ? ` ${inHundred(1 - answered).replace(/^./, (letter) => letter.toUpperCase())} have no answer.` : '';
  return `${lies}${holds}${silent} ${formatNumber(runs)} draws.`;
}

/** Whether any of the ranges bears on what is put to the test: a chance that they cannot change says nothing of them. */
export function bearsOn(of: Case, ranges: readonly InputRange[], line: string): boolean {
  const at = (cell: string, value: number) => {
    const values = { ...of.values, [cell]: value };
    return brokenConditions(of.model, values, of.extents).length > 0 ? undefined : linesOf(of.model, values, of.extents)[line];
  };
  const same = (a: Outcome | undefined, b: Outcome | undefined) => JSON.stringify(a) === JSON.stringify(b);
  return ranges.some(({ input, low, high }) => [low, high].some((value) => !same(at(input, value), of.lines[line])));
}
