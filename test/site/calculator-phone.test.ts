import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import * as reader from './calculator-reader.ts';

const open = useBrowser();
const { alone, bothPages, chapter, meet, name, slider } = reader;
const phone = { width: 390, height: 700 };
const strip = '.calc .strip';

/** What is wrong with the way the element in focus can be seen; nothing where it is whole, uncovered and marked. */
const focusFault = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    if (!at || at === document.body) return '';
    const box = at.getBoundingClientRect();
    const bar = document.querySelector('.calc .strip')?.getBoundingClientRect();
    const called = `${at.tagName} ${at.id || at.textContent.slice(0, 40)}`;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `${called} has no outline`;
    const tall = box.height > innerHeight / 2;
    if (tall ? box.bottom < 40 || box.top > innerHeight - 40 : box.top < 0 || box.bottom > innerHeight)
      return `${called} is out of view: ${Math.round(box.top)} to ${Math.round(box.bottom)}`;
    if (box.left < 0 || box.right > innerWidth) return `${called} is out of view sideways`;
    const covered = bar !== undefined && bar.width > 0 && box.bottom > bar.top + 0.5 && box.top < bar.bottom - 0.5 && !tall;
    return covered
      ? `${called} (${Math.round(box.top)} to ${Math.round(box.bottom)}) is under the strip (from ${Math.round(bar.top)})`
      : '';
  });

const inCalculator = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('.calc') !== null);

describe.each([
  [chapter, phone],
  [alone, phone],
  [alone, { width: 320, height: 256 }],
])('%s at %j', (address, screen) => {
  test.each(['Tab', 'Shift+Tab'])('every control of the calculator is seen whole when %s reaches it', async (key) => {
    const { page, close } = await meet(open, address, screen);
    await reader.enter(page, 'averageCaseload', '30');
    await page.locator('.more > summary').click();
    await (key === 'Tab' ? page.locator('.skip-calc') : page.locator('.tools a')).focus();
    const faults: string[] = [];
    let stops = 0;
    for (; await inCalculator(page); stops += 1) {
      await page.keyboard.press(key);
      if (await inCalculator(page)) faults.push(await focusFault(page));
    }
    expect(stops).toBeGreaterThan(20);
    expect(faults.filter((fault) => fault !== '')).toEqual([]);
    await close();
  });
});

describe.each(bothPages)('%s on a phone', (address) => {
  test('the answer is in view while a slider moves, and follows it', async () => {
    const { page, close } = await meet(open, address, phone);
    await page.locator('.more > summary').click();
    const bar = page.locator(strip);
    for (const input of Object.keys(await reader.fieldValues(page)) as reader.Input[]) {
      await slider(page, input).focus();
      await page.keyboard.press('ArrowRight');
      const [box, own] = [await bar.boundingBox(), await slider(page, input).boundingBox()];
      expect(box && own, input).not.toBeNull();
      expect(box?.y, input).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0), input).toBeLessThanOrEqual(phone.height + 0.5);
      expect(own?.y, input).toBeGreaterThanOrEqual(0);
      expect((own?.y ?? 0) + (own?.height ?? 0), input).toBeLessThanOrEqual((box?.y ?? 0) + 0.5);
      expect(await bar.textContent(), input).toBe(
        `${(await page.locator('.answer b').first().textContent()) ?? ''} more social workers`,
      );
    }
    await close();
  });

  test('the strip shows the number that the sentence gives, and is not read out twice', async () => {
    const { page, close } = await meet(open, address, phone);
    expect(await page.locator(strip).textContent()).toBe('28.0 more social workers');
    expect(await page.locator(strip).getAttribute('aria-hidden')).toBe('true');
    await reader.enter(page, 'targetCaseload', '20');
    expect(await page.locator(strip).textContent()).toBe('10.5 more social workers');
    await close();
  });
});

test('on a wide screen, where the answer stands beside the numbers, there is no strip', async () => {
  const { page, close } = await meet(open, alone);
  expect(await page.locator(strip).isVisible()).toBe(false);
  await slider(page, 'targetCaseload').focus();
  const keys = await page.locator(`#${name} .keys`).boundingBox();
  expect(keys && keys.y >= 0 && keys.y < 800).toBe(true);
  await close();
});
