/** Reads the source files and their imports, those in the front matter and the scripts of an .astro file included. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { listFiles } from '../../scripts/site-files.ts';

export interface Import {
  /** `src/pages/index.astro` */
  from: string;
  line: number;
  /** As it is written: `../queries/papers.ts`, `preact/hooks`. */
  specifier: string;
  /** The file it leads to, where it is one of ours: `src/queries/papers.ts`. */
  target: string | undefined;
}

export const sourceFiles = (folder: string, pattern = /\.(tsx?|astro|mdx|css|mjs)$/): string[] =>
  listFiles(folder)
    .filter((file) => pattern.test(file))
    .map((file) => `${folder}/${file}`);

/** The parts of a file that are TypeScript, with everything else turned into blanks so that lines keep their numbers. */
function scriptOf(file: string, text: string): string {
  if (/\.(tsx?|mjs)$/.test(file)) return text;
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  const parts =
    file.endsWith('.astro') || file.endsWith('.mdx')
      ? /^(---\n[\s\S]*?\n---)|<script\b[^>]*>[\s\S]*?<\/script>|^(?:import|export) .*$/gm
      : /$^/;
  let script = '';
  let last = 0;
  for (const match of text.matchAll(parts)) {
    const code = match[0].replace(/^---|---$|<script\b[^>]*>|<\/script>/g, blank);
    script += blank(text.slice(last, match.index)) + code;
    last = match.index + match[0].length;
  }
  return script + blank(text.slice(last));
}

function targetOf(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = relative('.', join(dirname(from), specifier.replace(/\?.*$/, '')))
    .split(sep)
    .join('/');
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((each) => /\.\w+$/.test(each) && existsSync(each)) ?? path;
}

export function importsOf(from: string): Import[] {
  const script = scriptOf(from, readFileSync(from, 'utf8'));
  const { importedFiles } = ts.preProcessFile(script, true, true);
  return importedFiles.map(({ fileName, pos }) => ({
    from,
    line: script.slice(0, pos).split('\n').length,
    specifier: fileName,
    target: targetOf(from, fileName),
  }));
}

/** `src/views/answer.tsx` is in `views`; a file at the top of src/ is in no folder. */
export const folderOf = (file: string): string | undefined => /^src\/([^/]+)\//.exec(file)?.[1];
