/** content/publisher.yaml: who publishes this copy of the site, how to reach them, and what they have corrected. */

import type { Publisher } from './content.ts';
import type { Read } from './entries.ts';
import type { Report } from './fault.ts';
import { contact, date, group, list, text } from './fields.ts';
import { checkShape } from './shape.ts';

const correction = group(
  'A correction',
  {
    date: date('The day of the correction'),
    page: text('The page, by its address', 'page: /papers/wolverhampton-2013/caseloads/'),
    was: text('What it said', 'was: 27 more social workers'),
    is: text('What it says now', 'is: 28 more social workers'),
  },
  'date: 2026-12-01',
);

export const publisherFile = group(
  'The publisher of this copy of the site',
  {
    name: text('Who publishes it', 'name: The contributors to Show the Working'),
    contact: contact('An e-mail address, or the address of a page with a form').optional(),
    corrections: list('Every correction, newest first', correction, 'corrections: [{ date: 2026-12-01, … }]').optional(),
  },
  'name: The contributors to Show the Working',
);

const nobody: Publisher = { name: '', contact: undefined, corrections: [] };

/** Reads the publisher; every fault goes to `report`. */
export function readPublisher(read: Read, report: Report): Publisher {
  if (!read?.source) return nobody;
  const { value, faults } = checkShape(publisherFile, read.source);
  for (const fault of faults) report(fault);
  if (!value) return nobody;
  const { name, contact: address, corrections = [] } = value;
  return { name, contact: address === undefined ? undefined : { text: address, href: hrefOf(address) }, corrections };
}

const hrefOf = (contact: string): string => (/^https?:\/\//.test(contact) ? contact : `mailto:${contact}`);
