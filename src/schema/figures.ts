/** figures.yaml: every meaningful figure of a paper, exactly as printed, with its value and the place where it stands. */

import { z } from 'zod';
import { isDateText } from './bare-figures.ts';
import type { Figure } from './content.ts';
import { type Entries, entriesFile } from './entries.ts';
import { quote, type Report } from './fault.ts';
import { choice, group, number, positiveNumber, prose, reference, text, unit } from './fields.ts';
import { unknownId } from './names.ts';
import { type PrintedNumber, qualifiers, readPrinted } from './printed-number.ts';
import { checkPrinted } from './printed-value.ts';
import type { Prose } from './prose.ts';
import { type FileContext, readOptionalProse, readProse } from './prose-field.ts';
import { readUnit } from './units.ts';
import { faultAt, type YamlSource } from './yaml-source.ts';

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

const figureEntry = group(
  'A figure of the paper',
  {
    label: prose('What the figure counts, without the figure itself', 'label: Social workers in the locality teams').optional(),
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

/** Builds the figures whose fields are right, the repeated ones last. */
export function buildFigures(entries: Entries<Entry>, context: FileContext): Map<string, Figure> {
  const first = [...entries.good].filter(([, entry]) => entry.repeats === undefined);
  const again = [...entries.good].filter(([, entry]) => entry.repeats !== undefined);
  const figures = new Map<string, Figure>();
  for (const [id, entry] of first) addFigure(figures, context, id, entry, undefined);
  const originals = new Map(figures);
  for (const [id, entry] of again) {
    const original = originalOf(entries, originals, context, id, entry.repeats ?? '');
    if (original) addFigure(figures, context, id, entry, original);
  }
  return new Map([...entries.good.keys()].flatMap((id) => (figures.has(id) ? [[id, figures.get(id) as Figure]] : [])));
}

function originalOf(
  entries: Entries<Entry>,
  originals: ReadonlyMap<string, Figure>,
  { source, report }: FileContext,
  id: string,
  repeats: string,
): Figure | undefined {
  const path = ['figures', id, 'repeats'];
  const write = unknownId(entries.ids, repeats);
  const first = entries.good.get(repeats)?.repeats;
  if (write !== undefined) report(faultAt(source, path, `there is no figure ${quote(repeats)} in this paper`, write));
  else if (first !== undefined) {
    const better = first === id || repeats === id ? 'Name the figure that has a value of its own.' : `Write repeats: ${first}.`;
    report(faultAt(source, path, `${quote(repeats)} repeats another figure itself`, better));
  }
  return originals.get(repeats);
}

function addFigure(figures: Map<string, Figure>, context: FileContext, id: string, entry: Entry, original: Figure | undefined): void {
  const { source, report } = context;
  const printed = readPrinted(entry.printed);
  if (!printed) report(unreadable(source, id, entry.printed));
  checkDate(source, id, entry.date, report);
  const unit = entry.unit ?? original?.unit;
  const label = readLabel(context, id, entry, original);
  const note = readOptionalProse(context, ['figures', id, 'note'], entry.note);
  if (unit === undefined) report(missing(source, id, 'unit', 'what it is counted in', 'Write a unit, such as unit: fte.'));
  const dimensions = unit === undefined ? undefined : readUnit(unit);
  if (dimensions && 'found' in dimensions) report(faultAt(source, ['figures', id, 'unit'], dimensions.found, dimensions.write));
  if (!printed || unit === undefined || label === undefined || !dimensions || 'found' in dimensions) return;
  const wrong = checkPrinted({ entry: { ...entry, unit }, printed, dimensions: dimensions.dimensions, original });
  for (const { field, found, write } of wrong) report(faultAt(source, ['figures', id, field], found, write));
  if (wrong.length === 0) figures.set(id, figureOf(id, { ...entry, unit }, printed, { label, note }));
}

function readLabel(context: FileContext, id: string, entry: Entry, original: Figure | undefined): Prose | undefined {
  if (entry.label !== undefined) {
    return readProse({ ...context, names: { ...context.names, labelOf: id } }, ['figures', id, 'label'], entry.label);
  }
  if (!original) {
    const write = 'Write it in words, such as label: Social workers in the locality teams.';
    context.report(missing(context.source, id, 'label', 'What the figure counts, without the figure itself', write));
  }
  return original?.label;
}

function checkDate(source: YamlSource, id: string, date: string | undefined, report: Report): void {
  if (date === undefined || isDateText(date)) return;
  const write = 'Write a day, a month, a year or a financial year, such as 13 August 2013, June 2013, 2013 or 2013-14.';
  report(faultAt(source, ['figures', id, 'date'], `expected a date, found ${quote(date)}`, write));
}

const missing = (source: YamlSource, id: string, field: string, means: string, write: string) =>
  faultAt(source, ['figures', id, field], `this field is missing (${means})`, write);

const unreadable = (source: YamlSource, id: string, printed: string) =>
  faultAt(
    source,
    ['figures', id, 'printed'],
    `${quote(printed)} cannot be read back as a number`,
    'Write the characters of the paper, such as £384,000 or +16.4% or (2,400) or c.25 or £1.2m or ten.',
  );

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
