/** Prose fields of YAML files: segments out, faults at the very words that are wrong. */

import type { Report } from './fault.ts';
import { parseProse, type Prose, type ProseNames } from './prose.ts';
import { faultAt, type Path, type YamlSource } from './yaml-source.ts';

/** What reading the fields of one file takes. */
export interface FileContext {
  readonly source: YamlSource;
  readonly names: ProseNames;
  readonly report: Report;
}

/** Reads a prose field. */
export function readProse(context: FileContext, path: Path, text: string): Prose {
  const { source, names, report } = context;
  const { prose, problems } = parseProse(text, names);
  for (const { index, length, found, write } of problems) {
    report(faultAt(source, path, found, write, source.placeInside(path, index, length)));
  }
  return prose;
}

/** Reads a prose field that may be left out. */
export const readOptionalProse = (context: FileContext, path: Path, text: string | undefined): Prose | undefined =>
  text === undefined ? undefined : readProse(context, path, text);
