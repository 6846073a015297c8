/** content/glossary.yaml: the words of the field, explained once for all papers. */

import type { z } from 'zod';
import type { Term } from './content.ts';
import { type Entries, entriesFile } from './entries.ts';
import { quote } from './fault.ts';
import { group, list, prose, reference, text } from './fields.ts';
import { type FileContext, fieldsAt } from './file-context.ts';

const termEntry = group(
  'A word of the field',
  {
    term: text('The word in full', 'term: looked-after child'),
    short: text('Its short form', 'short: LAC').optional(),
    means: prose('What it means', 'means: A child whom the council cares for, by agreement or by a court order.'),
    see: list('Other terms to read', reference('The id of a term', 'child_in_need'), 'see: [child_in_need]').optional(),
  },
  'term: looked-after child',
);

export const glossaryFile = entriesFile('terms', 'The words of the field, each under its id', termEntry, 'looked_after_child:');

/** Builds the terms whose fields are right. */
export function buildGlossary(entries: Entries<z.infer<typeof termEntry>>, context: FileContext): Term[] {
  return [...entries.good].map(([id, entry]): Term => {
    const see = entry.see ?? [];
    const others = fieldsAt(context, 'terms', id, 'see');
    for (const [index, other] of see.entries()) {
      if (other === id) others.refuse(String(index), `${quote(other)} is this term itself`, 'Leave it out.');
      else others.requireKnown(String(index), other, entries.ids, ['term', 'in content/glossary.yaml']);
    }
    return { id, term: entry.term, short: entry.short, means: fieldsAt(context, 'terms', id).prose('means', entry.means), see };
  });
}
