/** What reading the entries of one YAML file takes, and what every reader does with a field: refuse it, look up what it names. */

import { isDateText } from './bare-figures.ts';
import { quote, type Report } from './fault.ts';
import { type Ids, unknownId } from './names.ts';
import { type Prose, type ProseNames, parseProse } from './prose.ts';
import { type Dimensions, readUnit } from './units.ts';
import { faultAt, type Path, type YamlSource } from './yaml-source.ts';

export interface FileContext {
  readonly source: YamlSource;
  readonly names: ProseNames;
  readonly report: Report;
}

/** The fields of one entry. `''` stands for the entry itself. */
export interface Fields {
  readonly context: FileContext;
  readonly path: Path;
  /** Reports a fault at a field's value, or at the entry's name where the field is missing. */
  readonly refuse: (field: string, found: string, write: string) => void;
  /** Reports a fault at a field's own name. */
  readonly refuseName: (field: string, found: string, write: string) => void;
  readonly refuseMissing: (field: string, means: string, write: string) => void;
  /** Reads prose; faults stand at the very words that are wrong. */
  readonly prose: (field: string, text: string) => Prose;
  readonly optionalProse: (field: string, text: string | undefined) => Prose | undefined;
  /** Reads a unit; nothing where it is none. */
  readonly dimensions: (field: string, unit: string) => Dimensions | undefined;
  readonly requireDate: (field: string, date: string) => void;
  /** Refuses an id that does not exist; `what` and `where` as in `source … in content/sources.yaml`. */
  readonly requireKnown: (field: string, id: string | undefined, ids: Ids, named: readonly [what: string, where: string]) => void;
}

export const inSources = ['source', 'in content/sources.yaml'] as const;
export const inPaper = (what: string) => [what, 'in this paper'] as const;

const dateAdvice = 'Write a day, a month, a year or a financial year, such as 13 August 2013, June 2013, 2013 or 2013-14.';

/** The fields of the entry at a path of a file. */
export function fieldsAt(context: FileContext, ...path: Path): Fields {
  const { source, names, report } = context;
  const at = (field: string): Path => (field === '' ? path : [...path, field]);
  const refuse: Fields['refuse'] = (field, found, write) => report(faultAt(source, at(field), found, write));
  const prose: Fields['prose'] = (field, text) => {
    const read = parseProse(text, names);
    for (const { index, length, found, write } of read.problems) {
      report(faultAt(source, at(field), found, write, source.placeInside(at(field), index, length)));
    }
    return read.prose;
  };
  return {
    context,
    path,
    refuse,
    prose,
    refuseName: (field, found, write) => report(faultAt(source, at(field), found, write, source.placeOfKey(at(field)))),
    refuseMissing: (field, means, write) => refuse(field, `this field is missing (${means})`, write),
    optionalProse: (field, text) => (text === undefined ? undefined : prose(field, text)),
    dimensions: (field, unit) => {
      const read = readUnit(unit);
      if (!('found' in read)) return read.dimensions;
      refuse(field, read.found, read.write);
      return undefined;
    },
    requireDate: (field, date) => {
      if (!isDateText(date)) refuse(field, `expected a date, found ${quote(date)}`, dateAdvice);
    },
    requireKnown: (field, id, ids, [what, where]) => {
      const write = id === undefined ? undefined : unknownId(ids, id);
      if (write !== undefined) refuse(field, `there is no ${what} ${quote(id ?? '')} ${where}`, write);
    },
  };
}

/** Ids where a file of no paper is read: none is looked for. */
export const idsOfPaper = ({ names }: FileContext, kind: 'figures' | 'claims' | 'scenarios'): Ids =>
  names.paper?.[kind] ?? { known: new Set(), complete: false };
