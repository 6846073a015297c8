import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readTags } from '../../scripts/html-tags.ts';
import { fileAt } from '../../scripts/site-files.ts';
import { readToTheEnd, useBrowser } from '../support/browser.ts';
import { allPages } from '../support/pages.ts';

const open = useBrowser();

/** Bytes, compressed with brotli 11 but for fonts and pictures, which are compressed already. */
const most = {
  pageAndStyles: 20_000,
  inlineScript: 5_000,
  calculators: 24_000,
  firstLoad: 20_000,
  firstLoadWithCalculator: 44_000,
  /** The whole paper on one page: a document to print, fetched once by somebody who asked for all of it. */
  document: 100_000,
  requests: 10,
  fonts: 70_000,
};
/** How far below the first screen a calculator still wakes at once: see src/authoring/approach.ts. */
const near = 400;
const screenHeight = 800;
const icon = '/icon.svg';

const compress = (body: Buffer): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } })
    .length;

const weights = new Map<string, number>();

function weigh(address: string): number {
  const file = `dist/${fileAt(address.split('?')[0] ?? address)}`;
  const known = weights.get(file);
  if (known !== undefined) return known;
  const body = readFileSync(file);
  const weight = /\.(woff2|png|jpg|webp)$/.test(file) ? body.length : compress(body);
  weights.set(file, weight);
  return weight;
}

const sum = (addresses: string[]): number => addresses.reduce((total, address) => total + weigh(address), 0);
const isFont = (address: string): boolean => address.endsWith('.woff2');
const isScript = (address: string): boolean => /\.m?js$/.test(address);

/** The browser asks for the icon when it has the time, before or after a test looks: it counts once in every first load. */
const withIcon = (requests: string[]): string[] => [...requests.filter((each) => each !== icon), icon];

/** Where the first calculator of the page begins, in pixels from the top. */
const firstCalculator = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const tops = [...document.querySelectorAll('astro-island')]
      .flatMap((island) => [...island.children])
      .map((child) => child.getBoundingClientRect().top);
    return Math.min(...tops, Number.MAX_SAFE_INTEGER);
  });

describe.each(allPages)('%s', (address) => {
  const tags = readTags(readFileSync(`dist/${fileAt(address)}`, 'utf8'));
  const styles = tags.flatMap(({ name, attributes }) =>
    name === 'link' && attributes.get('rel') === 'stylesheet' ? [attributes.get('href') ?? ''] : [],
  );
  const inline = tags.filter(
    ({ name, attributes }) => name === 'script' && !attributes.has('src') && !/json/.test(attributes.get('type') ?? ''),
  );
  const hasCalculator = tags.some(({ name }) => name === 'astro-island');

  const isDocument = /^\/papers\/[^/]+\/print\/$/.test(address);
  const mostOfPage = isDocument ? most.document : most.pageAndStyles;

  test(`page and styles weigh at most ${mostOfPage} bytes`, () => {
    expect(sum([address, ...styles])).toBeLessThanOrEqual(mostOfPage);
  });

  test(`scripts in the page weigh at most ${most.inlineScript} bytes, and nothing where there is no calculator`, () => {
    const weight = inline.length === 0 ? 0 : compress(Buffer.from(inline.map(({ text }) => text).join('')));
    expect(weight).toBeLessThanOrEqual(hasCalculator ? most.inlineScript : 0);
  });

  test('the first load and what wakes on the way down keep to their weights', async () => {
    const { page, requests, close } = await open(address, { width: 1280, height: screenHeight });
    await page.waitForLoadState('networkidle');
    const loaded = withIcon(requests);
    const wakesAtOnce = (await firstCalculator(page)) < screenHeight + near;
    await readToTheEnd(page);
    const woken = requests.filter(isScript);
    await close();
    expect(sum(loaded.filter((each) => !isFont(each)))).toBeLessThanOrEqual(
      isDocument ? most.document : wakesAtOnce ? most.firstLoadWithCalculator : most.firstLoad,
    );
    expect(loaded.filter(isScript).length > 0).toBe(wakesAtOnce);
    expect(loaded.length).toBeLessThanOrEqual(most.requests);
    expect(sum([...new Set(requests)].filter(isFont))).toBeLessThanOrEqual(most.fonts);
    expect(sum(woken)).toBeLessThanOrEqual(most.calculators);
  });
});
