/** Which file of the content folder is which, by its path alone. */

import { nearest } from './did-you-mean.ts';
import type { Fault } from './fault.ts';

export type ContentPath =
  | { readonly kind: 'sources' }
  | { readonly kind: 'glossary' }
  | { readonly kind: 'publisher' }
  | { readonly kind: 'series'; readonly name: string }
  | { readonly kind: 'paper'; readonly slug: string; readonly name: PaperFileName }
  | { readonly kind: 'mdx'; readonly slug: string; readonly name: string };

export const paperFileNames = [
  'paper.yaml',
  'figures.yaml',
  'claims.yaml',
  'scenarios.yaml',
  'gaps.yaml',
  'outturn.yaml',
] as const;
export type PaperFileName = (typeof paperFileNames)[number];

const slugPattern = '[a-z0-9]+(?:-[a-z0-9]+)*';
const seriesPath = /^content\/statistics\/([a-z][a-z0-9_]*)\.yaml$/;
const paperPath = new RegExp(`^content/papers/(${slugPattern})/([^/]+)$`);
const mdxName = new RegExp(`^(${slugPattern})\\.mdx$`);

/** What a path holds; nothing for a file that the site does not read. */
export function classifyPath(path: string): ContentPath | undefined {
  if (path === 'content/sources.yaml') return { kind: 'sources' };
  if (path === 'content/glossary.yaml') return { kind: 'glossary' };
  if (path === 'content/publisher.yaml') return { kind: 'publisher' };
  const series = seriesPath.exec(path)?.[1];
  if (series !== undefined) return { kind: 'series', name: series };
  const [, slug, name = ''] = paperPath.exec(path) ?? [];
  if (slug === undefined) return undefined;
  const yaml = paperFileNames.find((each) => each === name);
  if (yaml !== undefined) return { kind: 'paper', slug, name: yaml };
  const chapter = mdxName.exec(name)?.[1];
  return chapter === undefined ? undefined : { kind: 'mdx', slug, name: chapter };
}

/** A file that nobody reads is a slip: its facts would silently be missing. */
export function strayFile(file: string): Fault {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const name = file.slice(folder.length);
  const inPaper = paperPath.test(file);
  const known = inPaper
    ? [...paperFileNames, 'at-a-glance.mdx']
    : folder === 'content/'
      ? ['sources.yaml', 'glossary.yaml', 'publisher.yaml']
      : [];
  const meant = nearest(name, known);
  const otherwise = inPaper
    ? `A paper's folder holds ${paperFileNames.join(', ')} and chapters such as caseloads.mdx, named in small letters, digits and dashes.`
    : 'The site reads content/sources.yaml, content/glossary.yaml, content/publisher.yaml, content/statistics/<series>.yaml and content/papers/<slug>/.';
  return {
    file,
    line: 1,
    column: 1,
    field: 'file',
    found: 'the site does not read a file of this name',
    write: meant === undefined ? otherwise : `Did you mean "${meant}"?`,
  };
}

/** Files of the machine, not of the author: `.DS_Store`, `.gitkeep`. */
export const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'));

export const missingFile = (file: string, means: string): Fault => ({
  file,
  line: 1,
  column: 1,
  field: 'file',
  found: `this file is missing (${means})`,
  write: 'Add it: docs/content-format.md shows how.',
});
