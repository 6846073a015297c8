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

/** The spacing that a reader may set without losing anything: WCAG 2.2, criterion 1.4.12. */
const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
    );
    document.adoptedStyleSheets.push(sheet);
  });

async function expectToFit({ page }: Visit, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  expect((await stickingOut(page)).join('\n')).toBe('');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect((await smallText(page)).join('\n')).toBe('');
}

describe.each(allPages)('%s', (address) => {
  describe.each([320, 1280])('%i pixels wide', (width) => {
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
      await expectToFit(visit, width);
      if (width > 768) await expectToFit(visit, 768);
    });

    test('nothing scrolls sideways with the text spaced out', async () => {
      await spaceOut(visit.page);
      await visit.page.setViewportSize({ width, height: 800 });
      expect((await stickingOut(visit.page)).join('\n')).toBe('');
    });

    test('nothing is complained of: no message, error, refusal of the policy or request to another host', () => {
      expect(visit.complaints.join('\n')).toBe('');
    });
  });
});
