/**
 * Reads a built site and lists what must never be published: a dead link, a missing fragment, a request to another host,
 * a style or script that the content security policy would refuse, a page without its title, description, language or address.
 * By hand: `node scripts/check-site.ts dist`.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTags, type Tag } from './html-tags.ts';
import { refusedByPolicy } from './page-policy.ts';
import { addressOf, fileAt, listFiles } from './site-files.ts';
import { type HeaderRule, headersFor, readHeaderRules } from './site-headers.ts';

/** A page while it is read. */
interface Page {
  file: string;
  tags: Tag[];
  ids: Set<string>;
}

/** What is kept of a page until all have been read: its tags would fill the memory of a large site. */
interface PageRead {
  file: string;
  ids: Set<string>;
  links: Link[];
  faults: string[];
}

interface Link {
  address: string;
  /** Whether the browser fetches it unasked. */
  unasked: boolean;
}

/** Elements whose address is fetched when the page is read, and the attribute that holds it. */
const fetched: Record<string, string[]> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href'],
  img: ['src', 'srcset'],
  input: ['src'],
  link: ['href'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href'],
  video: ['src', 'poster'],
};
const followed: Record<string, string[]> = { a: ['href'], area: ['href'], form: ['action'] };
/** Attributes that name ids of the same page. */
const pointers = [
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-labelledby',
  'for',
  'headers',
  'list',
  'popovertarget',
];

const attributeOf = (tag: Tag | undefined, name: string): string => tag?.attributes.get(name)?.trim() ?? '';

function checkHead({ file, tags }: Page, site: string): string[] {
  const meta = (name: string) => tags.find((tag) => tag.name === 'meta' && attributeOf(tag, 'name') === name);
  const canonical = tags.find((tag) => tag.name === 'link' && attributeOf(tag, 'rel') === 'canonical');
  const address = new URL(addressOf(file), site).href;
  const faults: string[] = [];
  if (
    attributeOf(
      tags.find((tag) => tag.name === 'html'),
      'lang',
    ) === ''
  )
    faults.push('<html> has no lang');
  if (!tags.some((tag) => tag.name === 'title' && tag.text.trim() !== '')) faults.push('no <title>');
  if (attributeOf(meta('description'), 'content') === '') faults.push('no <meta name="description">');
  if (file === '404.html') {
    if (canonical !== undefined) faults.push('has a canonical address: a page for what is not there has no address of its own');
    return faults;
  }
  if (canonical === undefined) faults.push('no <link rel="canonical">');
  else if (!file.startsWith('embed/') && attributeOf(canonical, 'href') !== address) {
    faults.push(`canonical address is ${attributeOf(canonical, 'href')}, but the page is at ${address}`);
  }
  return faults;
}

function checkPolicy({ tags }: Page): string[] {
  const faults: string[] = [];
  if (!tags.some((tag) => attributeOf(tag, 'http-equiv').toLowerCase() === 'content-security-policy')) {
    faults.push('no content security policy');
  }
  for (const start of refusedByPolicy(tags))
    faults.push(`the policy of the page refuses its own inline script or style "${start}…"`);
  for (const tag of tags) {
    for (const [name, value] of tag.attributes) {
      if (name === 'style') faults.push(`<${tag.name} style="${value}">: the policy blocks it. Use a class or an SVG attribute`);
      if (/^on[a-z]+$/.test(name)) faults.push(`<${tag.name} ${name}="…">: the policy blocks it. Listen in an island instead`);
      if (/^\s*javascript:/i.test(value)) faults.push(`<${tag.name} ${name}="javascript:…">: the policy blocks it`);
    }
  }
  return faults;
}

function checkIds({ tags, ids }: Page): string[] {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const tag of tags) {
    const id = attributeOf(tag, 'id');
    if (id !== '' && seen.has(id)) faults.push(`id "${id}" is used twice`);
    seen.add(id);
    for (const pointer of pointers) {
      for (const target of attributeOf(tag, pointer).split(/\s+/)) {
        if (target !== '' && !ids.has(target)) faults.push(`<${tag.name} ${pointer}="${target}">: no element has this id`);
      }
    }
  }
  return faults;
}

const addressesIn = (attribute: string, value: string): string[] =>
  attribute === 'srcset' ? value.split(',').map((each) => each.trim().split(/\s+/)[0] ?? '') : [value];

const linksOf = (page: Page): Link[] =>
  page.tags.flatMap((tag) =>
    [...(fetched[tag.name] ?? []), ...(followed[tag.name] ?? [])].flatMap((attribute) => {
      const value = tag.attributes.get(attribute);
      if (value === undefined) return [];
      const unasked = tag.name in fetched && !/^(canonical|alternate|author|license|help)$/.test(attributeOf(tag, 'rel'));
      return addressesIn(attribute, value).map((address) => ({ address, unasked }));
    }),
  );

function checkLinks(page: PageRead, pages: ReadonlyMap<string, PageRead>, files: ReadonlySet<string>, site: string): string[] {
  const here = new URL(addressOf(page.file), site);
  return page.links.flatMap(({ address, unasked }) => {
    if (!URL.canParse(address, here)) return [`"${address}" is not an address`];
    const url = new URL(address, here);
    if (!/^https?:$/.test(url.protocol)) return [];
    if (url.origin !== here.origin) return unasked ? [`asks another host: ${address}`] : [];
    const file = fileAt(url.pathname);
    if (!files.has(file)) {
      if (page.file === '404.html' && address.endsWith('/404/')) return [];
      if (files.has(`${file}/index.html`)) return [`link to ${address}: write ${url.pathname}/`];
      return [`link to ${address}: nothing is there`];
    }
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (fragment === '' || fragment === 'top' || pages.get(file)?.ids.has(fragment) !== false) return [];
    return [`link to ${address}: that page has no id "${fragment}"`];
  });
}

function checkStyles(folder: string, file: string, files: ReadonlySet<string>): string[] {
  const css = readFileSync(join(folder, file), 'utf8');
  const here = new URL(`/${file}`, 'https://own.invalid');
  return [...css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/g)].flatMap(([, address = '']) => {
    const url = new URL(address, here);
    if (url.protocol === 'data:') return [];
    if (url.origin !== here.origin) return [`asks another host: ${address}`];
    return files.has(fileAt(url.pathname)) ? [] : [`url(${address}): nothing is there`];
  });
}

function checkHeaders(rules: readonly HeaderRule[], page: string): string[] {
  if (page === '404.html') return [];
  const policies = headersFor(rules, addressOf(page)).filter(([name]) => name === 'Content-Security-Policy');
  if (policies.length === 1) return [];
  return [`${policies.length === 0 ? 'no rule' : 'more than one rule'} in public/_headers gives ${addressOf(page)} its policy`];
}

function readPage(folder: string, file: string, site: string, rules: readonly HeaderRule[]): PageRead {
  const tags = readTags(readFileSync(join(folder, file), 'utf8'));
  const page = { file, tags, ids: new Set(tags.map((tag) => attributeOf(tag, 'id')).filter((id) => id !== '')) };
  const faults = [...checkHead(page, site), ...checkPolicy(page), ...checkIds(page), ...checkHeaders(rules, file)];
  return { file, ids: page.ids, links: linksOf(page), faults };
}

/** Every fault of a built site, one plain line each. */
export function checkSite(folder: string, site: string): string[] {
  const files = listFiles(folder);
  const known = new Set(files);
  const rules = readHeaderRules(folder);
  const pages = new Map(
    files.filter((file) => file.endsWith('.html')).map((file) => [file, readPage(folder, file, site, rules)]),
  );
  if (pages.size === 0) return ['no page was built'];
  const named = (file: string, faults: string[]) => [...new Set(faults)].map((fault) => `${file}: ${fault}`);
  return [
    ...[...pages.values()].flatMap((page) => named(page.file, [...page.faults, ...checkLinks(page, pages, known, site)])),
    ...files.filter((file) => file.endsWith('.css')).flatMap((file) => named(file, checkStyles(folder, file, known))),
  ];
}

if (import.meta.main) {
  const faults = checkSite(process.argv[2] ?? 'dist', process.env.SITE_URL ?? 'https://showtheworking.example');
  console.log(faults.length === 0 ? 'Nothing wrong with the site.' : faults.join('\n'));
  process.exitCode = faults.length === 0 ? 0 : 1;
}
