/** paper.yaml: whose paper it is, what it asks for, what we read and what was decided. */

import type { Paper } from './content.ts';
import { quote } from './fault.ts';
import { date, group, prose, reference, sha256, slugText, text, webAddress, yesOrNo } from './fields.ts';
import { type FileContext, fieldsAt, inSources } from './file-context.ts';
import { checkShape } from './shape.ts';

export const paperFile = group(
  'A paper',
  {
    slug: slugText('The name of its folder', 'slug: wolverhampton-2013'),
    council: text('The council in full', 'council: Wolverhampton City Council'),
    council_short: text('The council as people call it', 'council_short: Wolverhampton'),
    committee: text('Who met', 'committee: Cabinet (Resources) Panel'),
    meeting_date: date('The day of the meeting'),
    title: text('The title of the paper', 'title: Investing to save'),
    asks: prose('What it asks for, in one sentence', `asks: 'Approve {figure:reserve_funding} from the reserve.'`),
    original: group(
      'Where the paper was published and what we read',
      {
        address: webAddress('Where the council published the papers of the meeting'),
        address_note: prose('How we know the address', 'address_note: The paper itself names this address.').optional(),
        read: text('What we read', 'read: The text of the agenda and report, as published'),
        read_on: date('The day on which we read it'),
        sha256: sha256('The SHA-256 of what we read'),
      },
      'address: https://…',
    ),
    decision: group(
      'What was decided',
      {
        known: yesOrNo('Whether we know it'),
        text: prose('What was decided, or that we do not know', 'text: We do not know what was decided. Tell us if you do.'),
        source: reference('The entry of content/sources.yaml', 'source: portsmouth_minutes_2017').optional(),
      },
      'known: false',
    ),
  },
  'slug: wolverhampton-2013',
);

export type PaperFacts = Pick<
  Paper,
  'slug' | 'council' | 'councilShort' | 'committee' | 'meetingDate' | 'title' | 'asks' | 'original' | 'decision'
>;

/** Reads paper.yaml of the folder `slug`. */
export function readPaper(context: FileContext, slug: string): PaperFacts | undefined {
  const { value, faults } = checkShape(paperFile, context.source);
  for (const fault of faults) context.report(fault);
  if (!value) return undefined;
  const { original, decision } = value;
  const fields = fieldsAt(context);
  const decided = fieldsAt(context, 'decision');
  if (value.slug !== slug) {
    fields.refuse('slug', `${quote(value.slug)} is not the name of the folder`, `Write slug: ${slug}, or rename the folder.`);
  }
  if (decision.known && decision.source === undefined) {
    decided.refuse('source', 'a known decision names no source', 'Add the minutes to content/sources.yaml and write their id.');
  }
  decided.requireKnown('source', decision.source, context.names.shared.sources, inSources);
  return {
    slug,
    council: value.council,
    councilShort: value.council_short,
    committee: value.committee,
    meetingDate: value.meeting_date,
    title: value.title,
    asks: fields.prose('asks', value.asks),
    original: {
      address: original.address,
      addressNote: fieldsAt(context, 'original').optionalProse('address_note', original.address_note),
      read: original.read,
      readOn: original.read_on,
      sha256: original.sha256,
    },
    decision: { known: decision.known, text: decided.prose('text', decision.text), source: decision.source },
  };
}
