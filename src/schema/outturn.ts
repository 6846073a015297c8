/** outturn.yaml: what happened later, set beside the paper with its source and date, without causal wording. */

import type { z } from 'zod';
import type { OutturnFact } from './content.ts';
import { type Entries, entriesFile } from './entries.ts';
import { quote } from './fault.ts';
import { group, prose, reference, text } from './fields.ts';
import { type Fields, type FileContext, fieldsAt, inSources } from './file-context.ts';
import { faultAt } from './yaml-source.ts';

const factEntry = group(
  'Something that happened later',
  {
    text: prose(
      'What happened',
      'text: The council looked after {statistic:children_looked_after/wolverhampton/2014} children at the end of March.',
    ),
    date: text('When', 'date: 31 March 2014'),
    source: reference('The entry of content/sources.yaml', 'source: dfe_children_looked_after'),
  },
  'text: The council looked after more children a year later.',
);

export const outturnFile = entriesFile('facts', 'What happened later, each under its id', factEntry, 'children_in_march_2014:');

/** Words that say one thing made another happen: the site sets facts side by side and leaves that to the reader. */
const causal = /\b(?:because of|caused|led to|as a result|thanks to|resulted in|owing to|brought about)\b/i;

/** Builds the facts whose fields are right. */
export function buildOutturn(entries: Entries<z.infer<typeof factEntry>>, context: FileContext): OutturnFact[] {
  return [...entries.good].map(([id, entry]): OutturnFact => {
    const fields = fieldsAt(context, 'facts', id);
    checkCausal(entry.text, fields);
    fields.requireDate('date', entry.date);
    fields.requireKnown('source', entry.source, context.names.shared.sources, inSources);
    return { id, text: fields.prose('text', entry.text), date: entry.date, source: entry.source };
  });
}

function checkCausal(text: string, { context: { source, report }, path }: Fields): void {
  const match = causal.exec(text);
  if (!match) return;
  const at = [...path, 'text'];
  const write = 'Say what happened and when, without saying that one thing made another happen.';
  report(
    faultAt(
      source,
      at,
      `${quote(match[0])} says that one thing caused another`,
      write,
      source.placeInside(at, match.index, match[0].length),
    ),
  );
}
