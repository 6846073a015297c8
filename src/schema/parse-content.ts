/** The way in: all files of the content folder, in; typed facts and every fault, out. */

import type { Content, Paper, Series, Source, Term } from './content.ts';
import { type ContentPath, classifyPath, isHidden, type PaperFileName, strayFile } from './content-files.ts';
import { type Read, readEntries } from './entries.ts';
import { type Fault, type Report, sortFaults } from './fault.ts';
import type { FileContext } from './file-context.ts';
import { buildGlossary, glossaryFile } from './glossary.ts';
import { idsOf, type SharedNames } from './names.ts';
import { readPaperFolder } from './paper-folder.ts';
import { readPublisher } from './publisher.ts';
import { checkShape } from './shape.ts';
import { buildSources, sourcesFile } from './sources.ts';
import { buildSeries, type SeriesEntry, seriesFile, statisticNames } from './statistics.ts';
import { readTextFile } from './text-file.ts';
import { readYaml } from './yaml-source.ts';

export { type Fault, formatFault } from './fault.ts';

export interface ParsedContent {
  /** What could be read. To be published only where there are no faults. */
  readonly content: Content;
  /** Every fault of every file, in the order of files and lines. */
  readonly faults: readonly Fault[];
}

interface Files {
  readonly sources: Read;
  readonly glossary: Read;
  readonly publisher: Read;
  readonly series: ReadonlyMap<string, Read>;
  readonly papers: ReadonlyMap<
    string,
    { readonly slug: string; readonly yaml: Map<PaperFileName, Read>; readonly mdx: Map<string, string> }
  >;
}

/**
 * Turns authors' files into typed facts. Pure; never throws for what an author wrote.
 * @param files by paths such as `content/papers/wolverhampton-2013/figures.yaml`; paths outside `content/` are left alone
 */
export function parseContent(files: ReadonlyMap<string, Uint8Array | string>): ParsedContent {
  const faults: Fault[] = [];
  const report: Report = (fault) => {
    faults.push(fault);
  };
  const read = readFiles(files, report);
  const sourceEntries = readEntries(sourcesFile, read.sources, report);
  const termEntries = readEntries(glossaryFile, read.glossary, report);
  const shapes = readSeries(read.series, report);
  const shared: SharedNames = {
    sources: sourceEntries.ids,
    terms: termEntries.ids,
    statistics: idsOf(
      [...shapes.good.values()].flatMap(({ entry }) => statisticNames(entry)),
      shapes.complete,
    ),
  };
  const contextOf = (source: FileContext['source']): FileContext => ({ source, names: { shared, paper: undefined }, report });
  const sources = sourceEntries.source ? buildSources(sourceEntries, contextOf(sourceEntries.source)) : new Map<string, Source>();
  const glossary: readonly Term[] = termEntries.source ? buildGlossary(termEntries, contextOf(termEntries.source)) : [];
  const statistics = [...shapes.good].map(
    ([name, { entry, source }]): Series => buildSeries(entry, contextOf(source), name, shared.sources),
  );
  const papers = [...read.papers.values()].map((folder) => readPaperFolder(folder, shared, report));
  return {
    content: {
      papers: papers.filter((paper): paper is Paper => paper !== undefined),
      sources,
      glossary,
      statistics,
      publisher: readPublisher(read.publisher, report),
    },
    faults: sortFaults(faults),
  };
}

function readFiles(files: ReadonlyMap<string, Uint8Array | string>, report: Report): Files {
  const read = {
    sources: undefined as Read,
    glossary: undefined as Read,
    publisher: undefined as Read,
    series: new Map(),
    papers: new Map(),
  };
  const paths = [...files.keys()].filter((path) => path.startsWith('content/') && !isHidden(path)).sort();
  for (const path of paths) {
    const kind = classifyPath(path);
    if (!kind) report(strayFile(path));
    else place(kind, path, files.get(path) ?? '', { read, report });
  }
  return read;
}

interface Places {
  readonly read: {
    sources: Read;
    glossary: Read;
    publisher: Read;
    series: Map<string, Read>;
    papers: Map<string, { slug: string; yaml: Map<PaperFileName, Read>; mdx: Map<string, string> }>;
  };
  readonly report: Report;
}

function place(kind: ContentPath, path: string, content: Uint8Array | string, { read, report }: Places): void {
  const { text, faults } = readTextFile(path, content);
  for (const fault of faults) report(fault);
  const yaml = (): Read => {
    if (text === undefined) return { source: undefined };
    const { source, faults: broken } = readYaml(path, text);
    for (const fault of broken) report(fault);
    return { source };
  };
  if (kind.kind === 'sources') read.sources = yaml();
  else if (kind.kind === 'glossary') read.glossary = yaml();
  else if (kind.kind === 'publisher') read.publisher = yaml();
  else if (kind.kind === 'series') read.series.set(kind.name, yaml());
  else {
    const folder = read.papers.get(kind.slug) ?? { slug: kind.slug, yaml: new Map(), mdx: new Map() };
    read.papers.set(kind.slug, folder);
    if (kind.kind === 'paper') folder.yaml.set(kind.name, yaml());
    else if (text !== undefined) folder.mdx.set(kind.name, text);
  }
}

function readSeries(series: ReadonlyMap<string, Read>, report: Report) {
  const good = new Map<string, { entry: SeriesEntry; source: FileContext['source'] }>();
  for (const [name, read] of series) {
    if (!read?.source) continue;
    const { value, faults } = checkShape(seriesFile, read.source);
    for (const fault of faults) report(fault);
    if (value) good.set(name, { entry: value, source: read.source });
  }
  return { good, complete: good.size === series.size };
}
