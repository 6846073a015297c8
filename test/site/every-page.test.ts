import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEverything, readToTheEnd, useBrowser, type Visit } from '../support/browser.ts';
import { allPages } from '../support/pages.ts';

const open = useBrowser();
const smallestText = 11;

interface LayoutShift {
  value: number;
  what: string;
}

/** The elements that stick out of the page sideways, but for those inside a part that scrolls by itself. */
const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    if (document.documentElement.scrollWidth <= wide) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > wide + 1 && !scrolls(element.parentElement))
      .map((element) => element.outerHTML.slice(0, 120));
  });

/** The text in pictures that is drawn smaller than the smallest that may be. */
const smallText = (page: Page): Promise<string[]> =>
  page.evaluate((smallest) => {
    const shown = [...document.querySelectorAll<SVGTextElement>('svg text')].filter((text) => text.getClientRects().length > 0);
    return shown.flatMap((text) => {
      const matrix = text.getScreenCTM();
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(matrix?.a ?? 1, matrix?.b ?? 0);
      return size < smallest ? [`${size.toFixed(1)} px: ${text.textContent}`] : [];
    });
  }, smallestText);

const shifts = (page: Page): Promise<LayoutShift[]> =>
  page.evaluate(() => (globalThis as unknown as { layoutShifts: LayoutShift[] }).layoutShifts);

describe.each(allPages)('%s', (address) => {
  describe.each([320, 768, 1280])('%i pixels wide', (width) => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await open(address, { width });
      await readToTheEnd(visit.page);
    });
    afterAll(() => visit.close());

    test('nothing moves while it loads and wakes', async () => {
      expect((await shifts(visit.page)).filter(({ value }) => value >= 0.0005)).toEqual([]);
    });

    test('nothing scrolls sideways, and no text in a picture is too small, with everything opened', async () => {
      await openEverything(visit.page);
      expect((await stickingOut(visit.page)).join('\n')).toBe('');
      expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect((await smallText(visit.page)).join('\n')).toBe('');
    });

    test('nothing is complained of: no message, error, refusal of the policy or request to another host', () => {
      expect(visit.complaints.join('\n')).toBe('');
    });
  });
});
