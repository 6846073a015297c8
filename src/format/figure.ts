/** A figure of a paper, and what a sum over figures gives, as text. */

import { formatMoney, formatMoneyShort, formatNumberShort, formatPercentShort } from './number.ts';
import { kindOf } from './quantity.ts';

interface PrintedFigure {
  readonly printed: string;
  readonly value: number | undefined;
  readonly unit: string;
  readonly scale: number;
}

/** A figure in a sentence: as printed, but in pounds where a heading of the table gives the thousands. */
export function formatFigure({ printed, value, unit, scale }: PrintedFigure): string {
  if (scale === 1 || value === undefined || kindOf(unit) !== 'money') return printed;
  return formatMoneyShort(value);
}

/** What a sum gives: pounds to the pound, the rest (shares in percent) to two decimals where it needs them. */
export function formatComputed(value: number, unit: string): string {
  const kind = kindOf(unit);
  if (kind === 'money') return formatMoney(value);
  return kind === 'percent' ? formatPercentShort(value, 2) : formatNumberShort(value, 2);
}
