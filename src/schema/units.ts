/** Units as authors write them, read by the calculation module. */

import { parseUnit, UnitError, unitWords } from '../calculation/index.ts';
import { nearest } from './did-you-mean.ts';
import { quote } from './fault.ts';

export type Dimensions = ReturnType<typeof parseUnit>;

export interface Words {
  readonly found: string;
  readonly write: string;
}

/** A message of the calculation module, which says what is wrong in its first sentence and what to do after it. */
export function wordsOfError(error: unknown, otherwise: string): Words {
  const message = withSmallLetter(error instanceof Error ? error.message : String(error));
  const end = message.search(/\. (?=[A-Z"])/);
  if (end < 0) return { found: message.replace(/\.$/, ''), write: otherwise };
  return { found: message.slice(0, end), write: message.slice(end + 2) };
}

/** A message stands after the field's name, in the middle of a sentence. */
const withSmallLetter = (message: string): string => message.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());

/** Reads a unit, or says what is wrong with it. */
export function readUnit(unit: string): { readonly dimensions: Dimensions } | Words {
  try {
    return { dimensions: parseUnit(unit) };
  } catch (error) {
    if (!(error instanceof UnitError)) throw error;
    const word = /^"(.*?)"/.exec(error.message)?.[1] ?? unit;
    const words = ['share', 'number', ...unitWords];
    const meant = nearest(word, words);
    const write =
      meant === undefined ? `Units are ${words.join(', ')}, joined by / as in gbp/child/year.` : `Did you mean "${meant}"?`;
    return { found: `${quote(word)} is not a unit`, write };
  }
}
