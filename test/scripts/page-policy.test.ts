import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readTags } from '../../scripts/html-tags.ts';
import { refusedByPolicy, tightenPolicy } from '../../scripts/page-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body: string) => `<meta http-equiv="content-security-policy" content="${policy}">${body}`;

test('a page keeps the hashes of its own scripts and styles, and no others', () => {
  const body = '<script>one()</script><style>p{}</style><script src="/a.js"></script>';
  const wide = `default-src 'none';script-src 'self' ${hash('one()')} ${hash('two()')}; style-src 'self' ${hash('p{}')} ${hash('')};`;
  const tight = `default-src 'none'; script-src 'self' ${hash('one()')}; style-src 'self' ${hash('p{}')}`;
  expect(tightenPolicy(page(wide, body))).toBe(page(tight, body));
});

test('a policy without hashes stays as strict as it was', () => {
  const html = page("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'", '<p>$& $1</p>');
  expect(tightenPolicy(html)).toBe(html);
});

test('a script that the policy does not name is found, and data is not a script', () => {
  const body = '<script>one()</script><script type="application/ld+json">{}</script>';
  expect(refusedByPolicy(readTags(page(`script-src ${hash('other()')}`, body)))).toEqual(['one()']);
  expect(refusedByPolicy(readTags(page(`script-src ${hash('one()')}`, body)))).toEqual([]);
});
