/** Reads `public/_headers`, in the form that Netlify and Cloudflare Pages share, so that the local server sends the same headers. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Header = readonly [name: string, value: string];

export interface HeaderRule {
  path: string;
  headers: Header[];
}

/** A line that starts at the margin is a path (`*` stands for anything), the indented lines under it are its headers. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (/^\S/.test(line)) {
      rules.push({ path: line.trim(), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

export function readHeaderRules(folder: string): HeaderRule[] {
  const file = join(folder, '_headers');
  return existsSync(file) ? parseHeaderRules(readFileSync(file, 'utf8')) : [];
}

const matches = (path: string, address: string): boolean =>
  path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;

export const headersFor = (rules: readonly HeaderRule[], address: string): Header[] =>
  rules.filter((rule) => matches(rule.path, address)).flatMap((rule) => rule.headers);
