import { expect, test } from 'vitest';
import { addressOf, fileAt } from '../../scripts/site-files.ts';
import { headersFor, parseHeaderRules } from '../../scripts/site-headers.ts';

const rules = parseHeaderRules(
  "# a note\n/*\n  X-Frame: a\n\n/data/*\n  Allow: *\n/\n  Policy: base-uri 'none'; object-src 'none'\n",
);

test('an address gets the headers of every rule that fits it, values with colons and stars included', () => {
  expect(headersFor(rules, '/data/figures.json')).toEqual([
    ['X-Frame', 'a'],
    ['Allow', '*'],
  ]);
  expect(headersFor(rules, '/')).toEqual([
    ['X-Frame', 'a'],
    ['Policy', "base-uri 'none'; object-src 'none'"],
  ]);
  expect(headersFor(rules, '/data')).toEqual([['X-Frame', 'a']]);
});

test.each([
  ['index.html', '/'],
  ['papers/index.html', '/papers/'],
  ['papers/one/checks/index.html', '/papers/one/checks/'],
  ['404.html', '/404.html'],
])('%s is served at %s, and found there', (file, address) => {
  expect(addressOf(file)).toBe(address);
  expect(fileAt(address)).toBe(file);
});
