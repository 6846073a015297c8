/** Any unit of a ledger in words, those without a name of their own spelled out: `people`, `a carer a week`, `FTE a team`. */

import { formatUnit } from './quantity.ts';

const irregular: Record<string, string> = { person: 'people', entry: 'entries', family: 'families' };

/** What stands behind the number of a figure. Pounds have their sign before it. */
export function spellUnit(unit: string, value: number): string {
  const named = formatUnit(unit, value);
  if (named !== unit.replaceAll('/', ' a ')) return named.replace(/^pounds ?/, '');
  const [counted = '', ...each] = unit.split('/');
  const head = counted === 'gbp' ? '' : nounOf(counted, value);
  return [head, ...each.map((word) => (word === 'fte' ? 'a full-time worker' : `a ${word}`))].filter(Boolean).join(' ');
}

function nounOf(word: string, value: number): string {
  const named = formatUnit(word, value);
  return named !== word || value === 1 ? named : (irregular[word] ?? `${word}s`);
}
