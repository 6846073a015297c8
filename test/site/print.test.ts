import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readToTheEnd, useBrowser } from '../support/browser.ts';
import { pagesToExamine, pagesWithScripts } from '../support/pages.ts';

const open = useBrowser();
/** The width of A4 between margins of 15 mm, at 96 pixels an inch. */
const paperWidth = 680;

/** What is cut off on paper: a part wider than its box that cannot be scrolled to there, or wider than the sheet. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate((wide) => {
    const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => element.getClientRects().length > 0);
    return shown.flatMap((element) => {
      const style = getComputedStyle(element);
      const hidden =
        element.closest('.visually-hidden, .sr-only') !== null || style.clipPath !== 'none' || element.offsetWidth <= 1;
      if (hidden) return [];
      const narrow = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const low = /hidden|clip|auto|scroll/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
      const off = element.getBoundingClientRect().right > wide + 1;
      return narrow || low || off ? [element.outerHTML.slice(0, 120)] : [];
    });
  }, paperWidth);

const sheetsIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe.each(pagesToExamine)('%s', (address) => {
  test('prints, with nothing cut off', async () => {
    const { page, close } = await open(address, { width: paperWidth });
    await readToTheEnd(page);
    await page.emulateMedia({ media: 'print' });
    expect((await cutOff(page)).join('\n')).toBe('');
    expect(sheetsIn(await page.pdf({ format: 'A4' }))).toBeGreaterThan(0);
    await close();
  });
});

describe.each(pagesWithScripts)('%s without scripts', (address) => {
  test('prints', async () => {
    const { page, close } = await open(address, { width: paperWidth, javaScript: false });
    expect(sheetsIn(await page.pdf({ format: 'A4' }))).toBeGreaterThan(0);
    await close();
  });
});
