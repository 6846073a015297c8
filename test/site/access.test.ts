import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openEverything, type Reader, readToTheEnd, useBrowser } from '../support/browser.ts';
import { pagesToExamine, pagesWithScripts } from '../support/pages.ts';

const open = useBrowser();
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = process.env.EVERY_PAGE === '1' ? [320, 768, 1280] : [320, 1280];
const colours = ['light', 'dark', 'forced'] as const;

/** What axe finds, one line for each element. */
async function findingsOf(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    rules,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id} (${help}): ${html.slice(0, 160)}`));
}

/** Everything that axe finds in three colour schemes, one line each: nothing, it is hoped. */
async function examine(address: string, reader: Reader): Promise<string> {
  const { page, close } = await open(address, reader);
  const found: string[] = [];
  await readToTheEnd(page);
  await openEverything(page);
  await page.evaluate(axe.source);
  for (const scheme of colours) {
    await page.emulateMedia({
      colorScheme: scheme === 'dark' ? 'dark' : 'light',
      forcedColors: scheme === 'forced' ? 'active' : 'none',
    });
    for (const finding of await findingsOf(page)) found.push(`${scheme}: ${finding}`);
  }
  await close();
  return found.join('\n');
}

describe.each(pagesToExamine)('%s', (address) => {
  test.each(widths)('has nothing for axe to find, %i pixels wide, in any colours', async (width) => {
    expect(await examine(address, { width })).toBe('');
  });
});

describe.each(pagesWithScripts)('%s without its scripts', (address) => {
  test.each(widths)('has nothing for axe to find, %i pixels wide, in any colours', async (width) => {
    expect(await examine(address, { width, withoutScripts: true })).toBe('');
  });
});
