import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import * as reader from './calculator-reader.ts';

const open = useBrowser();
const { alone, answerText, button, enter, field, meet, name, settled, slider } = reader;

interface Listener {
  said: string[];
}

/** Keeps every text that the calculator's live regions come to hold, as a screen reader would speak them. */
const listen = (calc: string): void => {
  const said: string[] = [];
  Object.assign(globalThis, { said });
  const last = new Map<Element, string>();
  new MutationObserver(() => {
    for (const region of document.querySelectorAll(`#${calc} :is([role="status"], [role="alert"], [aria-live])`)) {
      const { textContent } = region;
      if (textContent !== (last.get(region) ?? '') && textContent !== '') said.push(textContent);
      last.set(region, textContent);
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
};

const said = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as unknown as Listener).said.splice(0));

async function meetAndListen() {
  const visit = await meet(open, alone);
  await visit.page.evaluate(listen, name);
  return visit;
}

describe('what is said aloud, once a change has settled', () => {
  test('the first change: the new answer, once, and not the old one before it', async () => {
    const { page, close } = await meetAndListen();
    await enter(page, 'socialWorkersFte', '50');
    await settled(page);
    expect(await said(page)).toEqual([expect.stringContaining(await answerText(page))]);
    await close();
  });

  test('a change of any number that moves a result, also of one that the sentence leaves out', async () => {
    const { page, close } = await meetAndListen();
    await enter(page, 'postsAddedFte', '18');
    await settled(page);
    // 1,050 ÷ 60
    expect((await said(page)).join(' ')).toContain('17.5');
    await close();
  });

  test('going back to the paper’s case, by undo or by putting all back', async () => {
    const { page, close } = await meetAndListen();
    await enter(page, 'socialWorkersFte', '50');
    await settled(page);
    await said(page);
    await button(page, 'Undo').click();
    await settled(page);
    expect(await said(page)).toEqual([expect.stringContaining(await answerText(page))]);
    await enter(page, 'averageCaseload', '30');
    await settled(page);
    await said(page);
    await button(page, 'Put all back to the paper').click();
    await settled(page);
    expect(await said(page)).toEqual([expect.stringContaining(await answerText(page))]);
    await close();
  });

  test('an error, each time that it is made, and no longer once it is mended', async () => {
    const { page, close } = await meetAndListen();
    const makeError = async () => {
      await enter(page, 'socialWorkersFte', 'many');
      await settled(page);
      return (await said(page)).join(' ');
    };
    expect(await makeError()).toContain('Write a plain number');
    await enter(page, 'socialWorkersFte', '42');
    await settled(page);
    expect(await page.locator('.calc [role="status"]').allTextContents()).not.toContainEqual(expect.stringContaining('Write'));
    await said(page);
    expect(await makeError()).toContain('Write a plain number');
    await close();
  });

  test('how a number was understood, where that was not plain', async () => {
    const { page, close } = await meetAndListen();
    await enter(page, 'vacancyShare', '0.5');
    await settled(page);
    expect((await said(page)).join(' ')).toContain('Did you mean 50%?');
    await close();
  });

  test('nothing, while nothing changes', async () => {
    const { page, close } = await meetAndListen();
    await field(page, 'socialWorkersFte').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await settled(page);
    expect(await said(page)).toEqual([]);
    await close();
  });

  test('an address with a scenario never has the paper’s answer said first', async () => {
    const { page, close } = await open('/about/');
    await page.addInitScript(listen, name);
    await reader.goTo(page, `${alone}?${name}.targetCaseload=20&${name}.averageCaseload=30&${name}.v=2`);
    await reader.wake(page);
    await settled(page);
    expect((await said(page)).join(' ')).not.toContain('28.0 more social workers');
    await close();
  });
});

describe('twenty quick edits', () => {
  test('by typing: the last one counts, is said once and is in the address', async () => {
    const { page, complaints, close } = await meetAndListen();
    for (let value = 43; value <= 62; value += 1) {
      await field(page, 'socialWorkersFte').fill(String(value));
      await page.keyboard.press('Enter');
    }
    // 62 × 25 − 62 × 15 = 620; ÷ 15 = 41.3
    expect(await answerText(page)).toContain('would take 41.3 more social workers: 42 posts on top of the 62');
    await settled(page);
    expect(await said(page)).toEqual([expect.stringContaining(await answerText(page))]);
    expect(decodeURIComponent(new URL(page.url()).search)).toBe(`?${name}.socialWorkersFte=62&${name}.v=2`);
    expect(complaints).toEqual([]);
    await close();
  });

  test('by a slider: one step back, one announcement, one address, no step in the history', async () => {
    const { page, close } = await meetAndListen();
    const steps = await page.evaluate(() => history.length);
    await slider(page, 'averageCaseload').focus();
    for (let presses = 0; presses < 15; presses += 1) await page.keyboard.press('ArrowRight');
    for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowLeft');
    expect(await field(page, 'averageCaseload').inputValue()).toBe('35');
    await settled(page);
    expect(await said(page)).toEqual([expect.stringContaining(await answerText(page))]);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await button(page, 'Undo').click();
    expect(await field(page, 'averageCaseload').inputValue()).toBe('25');
    expect(await button(page, 'Undo').isDisabled()).toBe(true);
    await close();
  });

  test('in turn in three places: nothing on the page is of an earlier one', async () => {
    const { page, close } = await meetAndListen();
    for (let turn = 0; turn < 7; turn += 1) {
      await enter(page, 'socialWorkersFte', String(50 + turn));
      await slider(page, 'averageCaseload').press('ArrowRight');
      await page
        .locator('.presets a')
        .nth(turn % 4)
        .click();
      await enter(page, 'targetCaseload', String(10 + turn));
    }
    // The last preset put the rest back: 42 × (25 − 16) ÷ 16 = 23.625, 24 posts, 24 × £47,333.33
    expect(await answerText(page)).toContain(
      'from 25 cases each to 16 would take 23.6 more social workers: 24 posts on top of the 42',
    );
    expect(await page.locator('.cases .yours').textContent()).toBe('Your numbers1637823.624£1,136,000');
    expect(await page.locator('.chart title').first().textContent()).toContain(
      'On your numbers, going from 25 cases each to 16 takes 23.6',
    );
    expect(await page.locator('.strip').textContent()).toBe('23.6 more social workers');
    await settled(page);
    expect(await said(page)).toEqual([expect.stringContaining(await answerText(page))]);
    await close();
  });
});

test('nothing is kept in the browser: no cookie, no storage, no database', async () => {
  const { page, close } = await meet(open, alone);
  await enter(page, 'socialWorkersFte', '50');
  await slider(page, 'averageCaseload').press('ArrowRight');
  await enter(page, 'targetCaseload', 'x');
  await button(page, 'Copy link to these numbers').click();
  await settled(page);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, cookie: '', databases: 0, caches: 0 });
  expect(await page.context().cookies()).toEqual([]);
  await close();
});
