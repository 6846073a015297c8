import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSite } from '../../scripts/check-site.ts';

const site = 'https://working.test';
const headers =
  "/*\n  X-Content-Type-Options: nosniff\n/\n  Content-Security-Policy: frame-ancestors 'none'\n/papers/*\n  Content-Security-Policy: frame-ancestors 'none'\n";

interface Head {
  lang?: string;
  title?: string;
  description?: string;
  policy?: string;
  canonical?: string;
}

/** A page that has nothing wrong with it, but for what a test changes. */
function page(address: string, body = '', head: Head = {}): string {
  const { lang = 'en-GB', title = 'A page', description = 'What it is.', policy = "default-src 'none'" } = head;
  const canonical = head.canonical ?? site + address;
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta name="description" content="${description}">
    <meta http-equiv="content-security-policy" content="${policy}"><link rel="canonical" href="${canonical}"></head><body>${body}</body></html>`;
}

/** Lays out a site in a folder of its own and lists its faults. */
function faultsOf(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [file, text] of Object.entries({ _headers: headers, ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return checkSite(folder, site);
}

const faultsOfHome = (body: string, head?: Head) => faultsOf({ 'index.html': page('/', body, head) });

describe('a page', () => {
  test('that has all it needs has no fault', () => {
    expect(
      faultsOfHome('<p id="a"><a href="#a">Up</a> <a href="https://gov.uk/">out</a> <a href="mailto:a@b.test">write</a></p>'),
    ).toEqual([]);
  });

  test.each<[string, Head]>([
    ['index.html: <html> has no lang', { lang: '' }],
    ['index.html: no <title>', { title: ' ' }],
    ['index.html: no <meta name="description">', { description: '' }],
    [
      'index.html: canonical address is https://working.test/x/, but the page is at https://working.test/',
      { canonical: `${site}/x/` },
    ],
  ])('without its head is named: %s', (fault, head) => {
    expect(faultsOfHome('', head)).toContain(fault);
  });

  test.each([
    ['<p style="color: red">', 'index.html: <p style="color: red">: the policy blocks it. Use a class or an SVG attribute'],
    ['<p onclick="run()">', 'index.html: <p onclick="…">: the policy blocks it. Listen in an island instead'],
    ['<a href="javascript:run()">', 'index.html: <a href="javascript:…">: the policy blocks it'],
    ['<script>run()</script>', 'index.html: the policy of the page refuses its own inline script or style "run()…"'],
    ['<img src="https://cdn.test/a.png">', 'index.html: asks another host: https://cdn.test/a.png'],
    ['<link rel="stylesheet" href="//cdn.test/a.css">', 'index.html: asks another host: //cdn.test/a.css'],
    ['<a href="/nowhere/">', 'index.html: link to /nowhere/: nothing is there'],
    ['<a href="nowhere/">', 'index.html: link to nowhere/: nothing is there'],
    ['<a href="https://working.test/nowhere/">', 'index.html: link to https://working.test/nowhere/: nothing is there'],
    ['<a href="#nowhere">', 'index.html: link to #nowhere: that page has no id "nowhere"'],
    ['<img srcset="/a.png 1x, /b.png 2x">', 'index.html: link to /b.png: nothing is there'],
    ['<p id="a"></p><p id="a">', 'index.html: id "a" is used twice'],
    ['<input aria-describedby="hint">', 'index.html: <input aria-describedby="hint">: no element has this id'],
  ])('with %s is refused', (body, fault) => {
    expect(faultsOfHome(body)).toContain(fault);
  });

  test('may say in a comment, a script of data or its text what it may not do', () => {
    const data = '<script type="application/json">{"a":"<p style=\\"x\\" onclick=\\"y\\">"}</script>';
    expect(faultsOfHome(`<!-- <a href="/nowhere/"> -->${data}<p>style="color: red" &lt;p onclick="a()"&gt;</p>`)).toEqual([]);
  });
});

describe('a site', () => {
  test('may link to an id of another page, and not to one that is not there', () => {
    const home = page('/', '<a href="/papers/#first">one</a><a href="/papers/#second">two</a><a href="/papers">three</a>');
    expect(faultsOf({ 'index.html': home, 'papers/index.html': page('/papers/', '<h2 id="first">') })).toEqual([
      'index.html: link to /papers/#second: that page has no id "second"',
      'index.html: link to /papers: write /papers/',
    ]);
  });

  test('may not have a page that other sites can frame', () => {
    expect(faultsOf({ 'index.html': page('/'), 'new/index.html': page('/new/') })).toEqual([
      'new/index.html: no rule in public/_headers gives /new/ its policy',
    ]);
  });

  test('may not ask another host from a style sheet', () => {
    const css = "@import 'https://fonts.test/a.css'; p { background: url(/a.png) url('data:image/png;base64,AA') }";
    expect(faultsOf({ 'index.html': page('/'), '_astro/a.css': css })).toEqual([
      '_astro/a.css: asks another host: https://fonts.test/a.css',
      '_astro/a.css: url(/a.png): nothing is there',
    ]);
  });

  test('without a page is refused', () => {
    expect(faultsOf({})).toEqual(['no page was built']);
  });
});
