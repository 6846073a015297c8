import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openEverything, useBrowser } from '../support/browser.ts';
import * as reader from './calculator-reader.ts';

const open = useBrowser();
const { alone, bothPages, enter, meet, name } = reader;

/** The spacing that a reader may ask for (WCAG 1.4.12). A style sheet of its own is no inline style, so the policy allows it. */
const spreadText = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};

/** The parts of the calculator whose text does not fit them, or that stick out of it; tables that scroll by themselves may. */
const unfitting = (page: Page): Promise<string[]> =>
  page.evaluate((id) => {
    const calc = document.getElementById(id);
    const edges = calc?.getBoundingClientRect();
    if (!calc || !edges) return ['there is no calculator'];
    const isSeen = (each: Element) =>
      each.getClientRects().length > 0 &&
      !each.closest('.unseen, .skip-calc, .scroll table') &&
      getComputedStyle(each).visibility === 'visible';
    const name = (each: Element) =>
      `${each.tagName} ${each.id || each.getAttribute('class') || ''}: ${(each.textContent || '').slice(0, 50)}`;
    return [...calc.querySelectorAll('*')].filter(isSeen).flatMap((each) => {
      const box = each.getBoundingClientRect();
      const drawn = each instanceof SVGElement && !/^(text|line|circle|path)$/.test(each.tagName);
      const out = !drawn && box.width > 1 && (box.left < edges.left - 0.5 || box.right > edges.right + 0.5);
      const { overflowX, overflowY } = getComputedStyle(each);
      const holds =
        [...each.childNodes].some((child) => child instanceof Text && child.data.trim() !== '') || overflowX !== 'visible';
      const cramped =
        each instanceof HTMLElement &&
        holds &&
        each.clientWidth > 1 &&
        !each.matches('.scroll, [type="range"]') &&
        (each.scrollWidth > each.clientWidth + 1 || (/hidden|clip/.test(overflowY) && each.scrollHeight > each.clientHeight + 1));
      return [...(out ? [`sticks out, ${name(each)}`] : []), ...(cramped ? [`does not fit, ${name(each)}`] : [])];
    });
  }, name);

/** What scrolls sideways: the page never; a table only where it is a named part that the keyboard reaches. */
const scrollFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const page = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : [];
    const parts = [...document.querySelectorAll<HTMLElement>('.calc *')].filter(
      (each) => /auto|scroll/.test(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth,
    );
    const twoWays = parts.filter(
      (each) => each.scrollHeight > each.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(each).overflowY),
    );
    const nameless = parts.filter((each) => each.tabIndex !== 0 || !each.getAttribute('aria-label'));
    return [
      ...page,
      ...twoWays.map(({ className }) => `${className} scrolls two ways`),
      ...nameless.map(({ className }) => `${className} has no name or no focus`),
    ];
  });

async function makeLarge(page: Page): Promise<void> {
  await enter(page, 'socialWorkersFte', '5000');
  await enter(page, 'averageCaseload', '199.99');
  await enter(page, 'targetCaseload', '1.01');
  await enter(page, 'postsAddedFte', '4999.99');
  await enter(page, 'yearlyCostPerSocialWorkerGbp', '249999.99');
  await enter(page, 'caseGrowthShare', '99.9');
}

describe.each(bothPages)('%s', (address) => {
  test('at 320 × 256 nothing scrolls two ways and nothing sticks out, with everything opened', async () => {
    const { page, close } = await meet(open, address, { width: 320, height: 256 });
    await openEverything(page);
    expect(await scrollFaults(page)).toEqual([]);
    expect(await unfitting(page)).toEqual([]);
    await close();
  });

  test.each([320, 390, 768, 1280])('with the text spread out, %i wide, every text fits', async (width) => {
    const { page, close } = await meet(open, address, { width });
    await openEverything(page);
    await enter(page, 'averageCaseload', 'many');
    await enter(page, 'vacancyShare', '0.5');
    await page.evaluate(spreadText);
    expect(await scrollFaults(page)).toEqual([]);
    expect(await unfitting(page)).toEqual([]);
    await close();
  });
});

describe('with numbers near their largest', () => {
  test.each([320, 390, 768, 1280])('%i wide, everything fits', async (width) => {
    const { page, complaints, close } = await meet(open, alone, { width });
    await makeLarge(page);
    await openEverything(page);
    expect(await scrollFaults(page)).toEqual([]);
    expect(await unfitting(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([320, 390, 1280])('%i wide, no two texts of the chart lie on each other', async (width) => {
    const { page, close } = await meet(open, alone, { width });
    await makeLarge(page);
    expect(await overlaps(page)).toEqual([]);
    await close();
  });
});

/** The texts of the chart in sight that cover each other. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll('.calc .chart text')].filter((each) => each.getClientRects().length > 0);
    const boxes = texts.map((each) => ({ text: each.textContent, box: each.getBoundingClientRect() }));
    const meets = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 6 && b.top < a.bottom - 6;
    return boxes.flatMap(({ text, box }, index) =>
      boxes.slice(index + 1).flatMap((other) => (meets(box, other.box) ? [`“${text}” and “${other.text}”`] : [])),
    );
  });

test.each([
  ['the paper’s case', ''],
  ['the paper’s other case', '20'],
  ['a neighbour’s', '9'],
  ['no change at all', '25'],
])('no two texts of the chart lie on each other: %s', async (_, target) => {
  for (const width of [320, 1280]) {
    const { page, close } = await meet(open, alone, { width });
    if (target !== '') await enter(page, 'targetCaseload', target);
    expect(await overlaps(page), `${width} wide`).toEqual([]);
    await close();
  }
});
