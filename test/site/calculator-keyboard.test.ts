import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import * as reader from './calculator-reader.ts';

const open = useBrowser();
const { alone, answerText, bothPages, button, field, group, keyFigure, meet, name, slider } = reader;
const mostStops = 150;

const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

/** Presses Tab until something is reached; fails where it never is, or where focus goes in a ring. */
async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press(key);
    if (await isFocused(page, selector)) return;
  }
  throw new Error(`${selector} was not reached by ${key}.`);
}

const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** What has the focus, or where it was lost. */
const focusStands = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    if (!at || at === document.body) return 'lost';
    const { width, height } = at.getBoundingClientRect();
    return at.closest('.calc') && width > 0 && height > 0 ? 'in the calculator' : `at ${at.outerHTML.slice(0, 80)}`;
  });

describe.each(bothPages)('%s, without a mouse', (address) => {
  test('the first Tab offers to skip to the text, and the calculator can be skipped past', async () => {
    const { page, close } = await open(address);
    await press(page, 'Tab');
    expect(await isFocused(page, '.skip')).toBe(true);
    expect(await page.locator('.skip').evaluate((link) => link.getBoundingClientRect().top >= 0)).toBe(true);
    await press(page, 'Enter');
    await tabTo(page, '.skip-calc');
    expect(await page.locator('.skip-calc').evaluate((link) => link.getBoundingClientRect().width > 50)).toBe(true);
    await press(page, 'Enter', 'Tab');
    const after = await page.evaluate((id) => {
      const end = document.getElementById(`${id}-end`);
      const { activeElement: at } = document;
      return at !== null && end !== null && (end.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    }, name);
    expect(after).toBe(true);
    await close();
  });

  test('a whole journey: a case, three numbers by typing and by sliders, undo, put back, put all back, copy the link', async () => {
    const { page, complaints, close } = await open(address);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tabTo(page, '.presets a:nth-child(2)');
    await page.waitForSelector(`#${name}-targetCaseload:not([readonly])`);
    await press(page, 'Enter');
    expect(await keyFigure(page, 'More social workers').textContent()).toBe('10.5paper prints 10');

    await tabTo(page, `#${name}-socialWorkersFte`);
    await press(page, 'Control+a', '5', '0', 'Enter');
    await press(page, 'Tab');
    expect(await isFocused(page, 'button')).toBe(true); // put back
    await press(page, 'Tab');
    expect(await isFocused(page, `#${name}-socialWorkersFte-slider`)).toBe(true);
    await tabTo(page, `#${name}-averageCaseload-slider`);
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowUp');
    expect(await field(page, 'averageCaseload').inputValue()).toBe('28');
    await tabTo(page, `#${name}-targetCaseload-slider`);
    await press(page, 'ArrowLeft', 'ArrowLeft');
    expect(await slider(page, 'targetCaseload').getAttribute('aria-valuetext')).toBe('18 cases');
    // 50 × (28 − 18) ÷ 18 = 27.8
    expect(await answerText(page)).toContain(
      'from 28 cases each to 18 would take 27.8 more social workers: 28 posts on top of the 50',
    );

    await tabTo(page, '.tools button:nth-of-type(1)');
    await press(page, 'Enter');
    expect(await field(page, 'targetCaseload').inputValue()).toBe('20');
    await tabTo(page, `#${name}-averageCaseload-slider`, 'Shift+Tab');
    await press(page, 'Shift+Tab');
    expect(
      await group(page, 'averageCaseload')
        .locator('.was button')
        .evaluate((each) => each === document.activeElement),
    ).toBe(true);
    await press(page, 'Enter');
    expect(await field(page, 'averageCaseload').inputValue()).toBe('25');

    await tabTo(page, '.tools button:nth-of-type(2)');
    await press(page, 'Space');
    expect(await answerText(page)).toContain('from 25 cases each to 15 would take 28.0');
    await tabTo(page, '.tools button:nth-of-type(3)');
    await press(page, 'Enter');
    await page.getByText('Link copied.').waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect([link.pathname, link.search, link.hash]).toEqual([address, '', `#${name}`]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('focus is not lost', () => {
  test('when one number is put back', async () => {
    const { page, close } = await meet(open, alone);
    await reader.enter(page, 'averageCaseload', '30');
    await group(page, 'averageCaseload').locator('.was button').focus();
    await press(page, 'Enter');
    expect(await focusStands(page)).toBe('in the calculator');
    await close();
  });

  test.each(['Undo', 'Put all back to the paper'])('when %s has nothing more to do', async (text) => {
    const { page, close } = await meet(open, alone);
    await reader.enter(page, 'averageCaseload', '30');
    await button(page, text).focus();
    await press(page, 'Enter');
    expect(await field(page, 'averageCaseload').inputValue()).toBe('25');
    expect(await focusStands(page)).toBe('in the calculator');
    await close();
  });

  test('when the last changed number behind “More assumptions” gets its old value again', async () => {
    const { page, close } = await meet(open, alone);
    await reader.enter(page, 'vacancyShare', '10');
    await reader.enter(page, 'vacancyShare', '0');
    expect(await field(page, 'vacancyShare').isVisible()).toBe(true);
    expect(await focusStands(page)).toBe('in the calculator');
    await close();
  });

  test('by Tab from the first control of the calculator to the last, and back', async () => {
    const { page, close } = await meet(open, alone);
    await page.locator('.more > summary').click();
    await page.locator('.skip-calc').focus();
    const stops: string[] = [];
    const step = async (key: string): Promise<string> => {
      await press(page, key);
      return page.evaluate(() => {
        const { activeElement: at } = document;
        return at?.closest('.calc') ? at.id || at.textContent.slice(0, 40) : '';
      });
    };
    for (let stop = await step('Tab'); stop !== ''; stop = await step('Tab')) stops.push(stop);
    const back: string[] = [];
    for (let stop = await step('Shift+Tab'); !/^Skip past/.test(stop); stop = await step('Shift+Tab')) back.push(stop);
    expect(back.toReversed()).toEqual(stops);
    expect(stops.filter((stop) => stop.startsWith(name))).toEqual(
      Object.keys(await reader.fieldValues(page)).flatMap((input) => [`${name}-${input}`, `${name}-${input}-slider`]),
    );
    await close();
  });
});
