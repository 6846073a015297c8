/** content/sources.yaml: documents outside the papers that the site leans on. */

import type { z } from 'zod';
import type { Source } from './content.ts';
import { type Entries, entriesFile } from './entries.ts';
import { date, group, prose, sha256, text, webAddress } from './fields.ts';
import { type FileContext, fieldsAt } from './file-context.ts';

const sourceEntry = group(
  'A document that a figure or fact outside the paper comes from',
  {
    title: text('Its title', 'title: Report by the family services mini-group'),
    publisher: text('Who published it', 'publisher: Royal Borough of Kensington and Chelsea'),
    date: text('When it was published, or the meeting that it was for', 'date: 4 May 2011'),
    paragraph: text('The paragraph, page or table', `paragraph: '4.1'`).optional(),
    address: webAddress('Where it is published').optional(),
    read_on: date('The day on which we read it').optional(),
    sha256: sha256('The SHA-256 of the text that we read').optional(),
    note: prose('What a reader must know about it', 'note: We read its text, not the signed copy.').optional(),
  },
  'title: Report by the family services mini-group',
);

export const sourcesFile = entriesFile(
  'sources',
  'Documents outside the papers, each under its id',
  sourceEntry,
  'kensington_2011:',
);

/** Builds the sources whose fields are right. */
export function buildSources(entries: Entries<z.infer<typeof sourceEntry>>, context: FileContext): Map<string, Source> {
  const sources = [...entries.good].map(([id, entry]): Source => {
    const fields = fieldsAt(context, 'sources', id);
    fields.requireDate('date', entry.date);
    if (entry.address === undefined && entry.sha256 === undefined) {
      fields.refuseName(
        '',
        'nobody can look this document up',
        'Add address: with where it is published, or sha256: of the text that we read.',
      );
    }
    return {
      id,
      title: entry.title,
      publisher: entry.publisher,
      date: entry.date,
      paragraph: entry.paragraph,
      address: entry.address,
      readOn: entry.read_on,
      sha256: entry.sha256,
      note: fields.optionalProse('note', entry.note),
    };
  });
  return new Map(sources.map((source) => [source.id, source]));
}
