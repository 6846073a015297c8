/** figures.yaml: every meaningful figure of a paper, exactly as printed, with its value and the place where it stands. */

import type { z } from 'zod';
import type { Figure } from './content.ts';
import { type Entries, entriesFile } from './entries.ts';
import { quote } from './fault.ts';
import { choice, group, number, positiveNumber, prose, reference, text, unit } from './fields.ts';
import { type Fields, type FileContext, fieldsAt, inPaper } from './file-context.ts';
import { type PrintedNumber, qualifiers, readPrinted } from './printed-number.ts';
import { checkPrinted } from './printed-value.ts';
import type { Prose } from './prose.ts';

const where = group(
  'Where the paper prints it',
  {
    paragraph: text('The paragraph', `'3.6'`),
    table: text('The name of the table, where it stands in one', 'Placement budget').optional(),
    row: text('The row of the table', 'Budget').optional(),
    column: text('The column of the table', `'2013-14'`).optional(),
  },
  `where: { paragraph: '3.6' }`,
);

const labelMeans = 'What the figure counts, without the figure itself';

const figureEntry = group(
  'A figure of the paper',
  {
    label: prose(labelMeans, 'label: Social workers in the locality teams').optional(),
    printed: text('The characters that the paper prints', `printed: '42'`),
    value: number('The printed figure in base units', 'value: 42').optional(),
    low: number('The lower end of a range, in base units', 'low: 8').optional(),
    high: number('The upper end of a range, in base units', 'high: 9').optional(),
    unit: unit('What it is counted in').optional(),
    scale: positiveNumber('What a heading multiplies it by: 1000 under £000', 'scale: 1000').optional(),
    qualifier: choice('The word by which the paper limits it', qualifiers).optional(),
    rounded_to: positiveNumber('What it is visibly rounded to, where its digits say less', 'rounded_to: 100').optional(),
    date: text('The date or financial year that it belongs to', `date: June 2013`).optional(),
    where,
    note: prose('What a reader must know: a reading of ours, a misprint', 'note: The paper prints this row twice.').optional(),
    repeats: reference('The figure that is printed here again', 'repeats: social_workers').optional(),
  },
  'label: Social workers in the locality teams',
);

export const figuresFile = entriesFile('figures', 'The figures of the paper, each under its id', figureEntry, 'social_workers:');

type Entry = z.infer<typeof figureEntry>;

/** Builds the figures whose fields are right, in the order of the file; repeated ones inherit from what they repeat. */
export function buildFigures(entries: Entries<Entry>, context: FileContext): Map<string, Figure> {
  const all = [...entries.good];
  const originals = new Map(
    all.filter(([, entry]) => entry.repeats === undefined).flatMap((each) => built(each, context, undefined)),
  );
  return new Map(
    all.flatMap(([id, entry]): [string, Figure][] => {
      const first = originals.get(id);
      if (entry.repeats === undefined) return first ? [[id, first]] : [];
      const original = originalOf(entries, originals, fieldsAt(context, 'figures', id), [id, entry.repeats]);
      return original ? built([id, entry], context, original) : [];
    }),
  );
}

function built([id, entry]: [string, Entry], context: FileContext, original: Figure | undefined): [string, Figure][] {
  const figure = buildFigure(id, entry, fieldsAt(context, 'figures', id), original);
  return figure ? [[id, figure]] : [];
}

function originalOf(
  entries: Entries<Entry>,
  originals: ReadonlyMap<string, Figure>,
  fields: Fields,
  [id, repeats]: [string, string],
): Figure | undefined {
  fields.requireKnown('repeats', repeats, entries.ids, inPaper('figure'));
  const first = entries.good.get(repeats)?.repeats;
  if (first !== undefined) {
    const better = first === id || repeats === id ? 'Name the figure that has a value of its own.' : `Write repeats: ${first}.`;
    fields.refuse('repeats', `${quote(repeats)} repeats another figure itself`, better);
  }
  return originals.get(repeats);
}

function buildFigure(id: string, entry: Entry, fields: Fields, original: Figure | undefined): Figure | undefined {
  const printed = readPrinted(entry.printed);
  if (!printed) fields.refuse('printed', `${quote(entry.printed)} cannot be read back as a number`, printedAdvice);
  if (entry.date !== undefined) fields.requireDate('date', entry.date);
  const unit = entry.unit ?? original?.unit;
  const label = readLabel(id, entry, fields) ?? original?.label;
  const note = fields.optionalProse('note', entry.note);
  if (unit === undefined) fields.refuseMissing('unit', 'What it is counted in', 'Write a unit, such as unit: fte.');
  if (label === undefined)
    fields.refuseMissing('label', labelMeans, 'Write it in words, such as label: Social workers in the locality teams.');
  const dimensions = unit === undefined ? undefined : fields.dimensions('unit', unit);
  if (!printed || unit === undefined || label === undefined || !dimensions) return undefined;
  const wrong = checkPrinted({ entry: { ...entry, unit }, printed, dimensions, original });
  for (const { field, found, write } of wrong) fields.refuse(field, found, write);
  return wrong.length > 0 ? undefined : figureOf(id, { ...entry, unit }, printed, { label, note });
}

const printedAdvice = 'Write the characters of the paper, such as £384,000 or +16.4% or (2,400) or c.25 or £1.2m or ten.';

function readLabel(id: string, { label }: Entry, { context, path }: Fields): Prose | undefined {
  const fields = fieldsAt({ ...context, names: { ...context.names, labelOf: id } }, ...path);
  return fields.optionalProse('label', label);
}

type Words = Pick<Figure, 'label' | 'note'>;

function figureOf(id: string, entry: Entry & { unit: string }, printed: PrintedNumber, { label, note }: Words): Figure {
  const scale = entry.scale ?? 1;
  const scaled = (value: number | undefined) => (value === undefined ? undefined : Number((value * scale).toPrecision(15)));
  const { paragraph, table, row, column } = entry.where;
  return {
    id,
    label,
    printed: entry.printed,
    value: scaled(printed.value),
    low: scaled(printed.low),
    high: scaled(printed.high),
    unit: entry.unit,
    scale,
    qualifier: entry.qualifier,
    roundedTo: entry.rounded_to,
    precision: scaled(printed.precision) ?? scale,
    date: entry.date,
    where: { paragraph, table, row, column },
    note,
    repeats: entry.repeats,
  };
}
