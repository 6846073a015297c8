/** A file that holds entries under ids: what can be read of it, and which ids it has even where an entry is wrong. */

import type { z } from 'zod';
import type { Report } from './fault.ts';
import { entries, group, isId } from './fields.ts';
import { type Ids, idsOf, noIds } from './names.ts';
import { checkShape } from './shape.ts';
import type { Path, YamlSource } from './yaml-source.ts';

export interface EntriesFile<T extends z.ZodType> {
  /** The file's one field: `figures`. */
  readonly section: string;
  readonly schema: z.ZodType;
  readonly entry: T;
}

export const entriesFile = <T extends z.ZodType>(section: string, means: string, entry: T, example: string): EntriesFile<T> => ({
  section,
  entry,
  schema: group(means, { [section]: entries(means, entry, example) }, `${section}:`),
});

export interface Entries<T> {
  readonly source: YamlSource | undefined;
  /** The entries whose fields are right. */
  readonly good: ReadonlyMap<string, T>;
  /** All ids, of wrong entries too. */
  readonly ids: Ids;
}

/** A file that is there but cannot be read: nothing is known, and no id is called unknown. */
export type Read = { readonly source: YamlSource | undefined } | undefined;

/** Reads the entries of a file; none where there is no file. */
export function readEntries<T extends z.ZodType>(file: EntriesFile<T>, read: Read, report: Report): Entries<z.infer<T>> {
  const source = read?.source;
  if (!source) return noEntries(read);
  const { wrong, faults } = checkShape(file.schema, source);
  for (const fault of faults) report(fault);
  return sectionOf(file.section, source, wrong);
}

/** The entries of a file that is not there, or cannot be read. */
export const noEntries = <T>(read: Read): Entries<T> => ({
  source: undefined,
  good: new Map(),
  ids: read ? idsOf([], false) : noIds,
});

/** The entries of one section of a file; `wrong` are the paths of the file at which its shape is wrong. */
export function sectionOf<T>(section: string, source: YamlSource, wrong: readonly Path[]): Entries<T> {
  const held = (source.data as Readonly<Record<string, unknown>> | null)?.[section];
  const readable = typeof held === 'object' && held !== null && !Array.isArray(held);
  const all = readable ? Object.entries(held) : [];
  const wrongIds = new Set(wrong.filter((path) => path[0] === section).map((path) => path[1]));
  const good = all.filter(([id]) => !wrongIds.has(id)) as [string, T][];
  // The entry that other files mean may be the one whose name is wrong.
  const renamed = all.some(([id]) => !isId(id)) || source.repeated.some((path) => path.length === 2 && path[0] === section);
  return {
    source,
    good: new Map(good),
    ids: idsOf(
      all.map(([id]) => id),
      readable && !renamed,
    ),
  };
}
