/** The pages of the built site, and what kind of page each is. */

import { readFileSync, statSync } from 'node:fs';
import { addressOf, fileAt, listPages } from '../../scripts/site-files.ts';

const dist = 'dist';

/** The address of every page, but for the page that answers an unknown address. */
export const allPages: string[] = listPages(dist)
  .filter((file) => file !== '404.html')
  .map(addressOf);

/** A name for all the pages that one template draws: `/papers/<slug>/checks/`. */
export function kindOf(address: string): string {
  const [, section = '', first = '', second = ''] = address.split('/');
  if (first === '') return address;
  if (section !== 'papers') return `/${section}/<model>/${second === '' ? '' : second === 'own' ? 'own/' : '<slug>/'}`;
  if (second === '') return '/papers/<slug>/';
  return /^(checks|questions|figures|print)$/.test(second) ? `/papers/<slug>/${second}/` : '/papers/<slug>/<chapter>/';
}

const sizeOf = (address: string): number => statSync(`${dist}/${fileAt(address)}`).size;

/** One page of each kind: the longest, which has the most in it. */
export const pageOfEachKind: string[] = [
  ...allPages
    .toSorted((one, other) => sizeOf(other) - sizeOf(one))
    .reduce((kinds, page) => (kinds.has(kindOf(page)) ? kinds : kinds.set(kindOf(page), page)), new Map<string, string>())
    .values(),
].sort();

/** The longest page of each kind, or with EVERY_PAGE=1 every page. */
export const pagesToExamine: string[] = process.env.EVERY_PAGE === '1' ? allPages : pageOfEachKind;

/** Those of them that have scripts: without them, the others are the same page. */
export const pagesWithScripts: string[] = pagesToExamine.filter((address) =>
  readFileSync(`${dist}/${fileAt(address)}`, 'utf8').includes('<script'),
);
