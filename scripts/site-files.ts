/** The files of a built site, and the address that each page is served at. */

import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file under a folder, as paths from it with forward slashes, in order. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

export const listPages = (folder: string): string[] => listFiles(folder).filter((file) => file.endsWith('.html'));

/** `papers/coventry-2013/index.html` is served at `/papers/coventry-2013/`, `404.html` at `/404.html`. */
export const addressOf = (page: string): string => `/${page.replace(/(^|\/)index\.html$/, '$1')}`;

/** The file that answers an address: `/papers/` is `papers/index.html`. */
export const fileAt = (address: string): string => {
  const path = decodeURIComponent(address).replace(/^\//, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};
