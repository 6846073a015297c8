/** The working of a sum over figures, with the figures' numbers in it. */

import { type Formula, type WorkingToken, workingOf } from '../calculation/index.ts';
import { formatComputed } from '../format/figure.ts';
import { formatNumberShort } from '../format/number.ts';

/** `42 × (25 − 15) ÷ 15`. */
export const claimWorking = (formula: Pick<Formula, 'node'>): string =>
  workingOf(formula.node)
    .map(tokenText)
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')')
    .replaceAll(' ,', ',')
    .replace(/ {2,}/g, ' ');

function tokenText(token: WorkingToken): string {
  if (token.type === 'quantity') return formatComputed(token.quantity.value as number, token.quantity.unit);
  if (token.type === 'number') return formatNumberShort(token.value, 4);
  return token.type === 'words' ? token.text.trim() : token.symbol;
}
