/**
 * Astro writes the hash of every inline script it knows of into the policy of every page.
 * A page keeps those of its own scripts and styles: the rest is weight, and more than the page needs to allow.
 */

import { createHash } from 'node:crypto';
import { readTags, type Tag } from './html-tags.ts';

const policyPattern = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;
/** Inline data such as `application/ld+json` is not run, so it needs no hash. */
const runs = /^(|module|text\/javascript|importmap|speculationrules)$/;

const isInline = (tag: Tag): boolean =>
  tag.text !== '' &&
  (tag.name === 'style' || (tag.name === 'script' && !tag.attributes.has('src') && runs.test(tag.attributes.get('type') ?? '')));

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const inlineHashes = (tags: readonly Tag[]): Set<string> => new Set(tags.filter(isInline).map((tag) => hashOf(tag.text)));

/** Keeps the hashes that a page needs, and adds those of inline scripts that Astro leaves alone (`is:inline`). */
export function tightenPolicy(html: string): string {
  const tags = readTags(html);
  const needed = inlineHashes(tags);
  const scripts = inlineHashes(tags.filter(({ name }) => name === 'script'));
  const keep = (source: string) => !source.startsWith("'sha") || needed.has(source);
  return html.replace(policyPattern, (_whole, before: string, policy: string, after: string) => {
    const directives = policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [...new Set([name, ...sources.filter(keep), ...(name === 'script-src' ? scripts : [])])].join(' ');
    });
    return `${before}${directives.filter((directive) => directive !== '').join('; ')}${after}`;
  });
}

/** The inline scripts and styles that a page's own policy would refuse to run, by how they begin. */
export function refusedByPolicy(tags: readonly Tag[]): string[] {
  const meta = tags.find((tag) => tag.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy');
  const policy = meta?.attributes.get('content') ?? '';
  return tags.filter((tag) => isInline(tag) && !policy.includes(hashOf(tag.text))).map((tag) => tag.text.trim().slice(0, 40));
}
