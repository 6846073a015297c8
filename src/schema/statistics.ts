/** content/statistics/<series>.yaml: published series that are set beside the papers. */

import type { z } from 'zod';
import type { Area, Series } from './content.ts';
import { suggest } from './did-you-mean.ts';
import { quote } from './fault.ts';
import { date, entries, group, list, named, prose, publishedNumber, reference, text, unit } from './fields.ts';
import { type Fields, type FileContext, fieldsAt, inSources } from './file-context.ts';
import type { Ids } from './names.ts';

const area = group(
  'A council, or England',
  {
    name: text('Its name', 'name: Wolverhampton'),
    code: text('Its nine-character code', 'code: E08000031').optional(),
    values: named('Its numbers', publishedNumber('The published number'), /^(?:19|20)\d\d(?:-\d\d)?$/, `'2013': 661`),
  },
  'name: Wolverhampton',
);

export const seriesFile = group(
  'A published series',
  {
    id: reference('The name of the file without its ending', 'id: children_looked_after'),
    title: text('What it counts', 'title: Children looked after at 31 March'),
    unit: unit('What it is counted in'),
    source: reference('The entry of content/sources.yaml', 'source: dfe_children_looked_after'),
    release: text('The release that it was read from', `release: First published for each year`),
    retrieved: date('The day on which we read it'),
    areas: entries('The councils, each under its id', area, 'wolverhampton:'),
    notes: list(
      'What a reader must know',
      prose('A note', 'England is rounded to tens.'),
      'notes: [Later releases revise these numbers.]',
    ).optional(),
  },
  'id: children_looked_after',
);

export type SeriesEntry = z.infer<typeof seriesFile>;

/** Codes of the councils that the papers speak of. A code outside this list is taken for a slip: add it here with its name. */
const councilCodes: ReadonlyMap<string, string> = new Map([
  ['E06000044', 'Portsmouth'],
  ['E08000026', 'Coventry'],
  ['E08000031', 'Wolverhampton'],
  ['E09000013', 'Hammersmith and Fulham'],
  ['E09000020', 'Kensington and Chelsea'],
  ['E09000022', 'Lambeth'],
  ['E09000033', 'Westminster'],
  ['E10000012', 'Essex'],
  ['E92000001', 'England'],
]);

/** `series/area/period` of every number of a series. */
export const statisticNames = (series: SeriesEntry): string[] =>
  Object.entries(series.areas).flatMap(([id, { values }]) => Object.keys(values).map((period) => `${series.id}/${id}/${period}`));

/** Builds a series whose fields are right. */
export function buildSeries(entry: SeriesEntry, context: FileContext, fileName: string, sources: Ids): Series {
  const fields = fieldsAt(context);
  if (entry.id !== fileName) {
    fields.refuse('id', `${quote(entry.id)} is not the name of the file`, `Write id: ${fileName}, or rename the file.`);
  }
  fields.dimensions('unit', entry.unit);
  fields.requireKnown('source', entry.source, sources, inSources);
  for (const [id, { name, code, values }] of Object.entries(entry.areas)) {
    if (code !== undefined) checkCode(code, name, fieldsAt(context, 'areas', id));
    checkPeriods(Object.keys(values), fieldsAt(context, 'areas', id, 'values'));
  }
  const { id, title, unit, source, release, retrieved } = entry;
  const areas = new Map(Object.entries(entry.areas).map(([key, value]) => [key, areaOf(key, value)]));
  const notes = (entry.notes ?? []).map((note, index) => fieldsAt(context, 'notes').prose(String(index), note));
  return { id, title, unit, source, release, retrieved, areas, notes };
}

function checkCode(code: string, name: string, fields: Fields): void {
  const council = councilCodes.get(code);
  if (council === undefined)
    fields.refuse('code', `there is no council with the code ${quote(code)}`, suggest(code, councilCodes.keys()));
  else if (council !== name)
    fields.refuse('code', `${code} is the code of ${council}, not of ${quote(name)}`, 'Correct the code or the name.');
}

function checkPeriods(periods: readonly string[], fields: Fields): void {
  for (const period of periods.filter((each) => !isPeriod(each))) {
    fields.refuseName(
      period,
      `${quote(period)} is no financial year`,
      'Write a year such as 2013, or a financial year such as 2013-14.',
    );
  }
}

const isPeriod = (period: string): boolean => {
  const [first, second] = period.split('-');
  return second === undefined || (Number(first) + 1) % 100 === Number(second);
};

const areaOf = (id: string, { name, code, values }: z.infer<typeof area>): Area => ({
  id,
  name,
  code,
  values: new Map(Object.entries(values)),
});
