import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import * as reader from './calculator-reader.ts';

const open = useBrowser();
const { alone, answerText, bothPages, button, enter, field, fieldValues, meet, name, resultText, settled, slider } = reader;

const searchOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
const scenario = `?${name}.averageCaseload=27.5&${name}.caseGrowthShare=0.1&${name}.targetCaseload=18&${name}.v=2`;

async function changeThree(page: Page): Promise<void> {
  await enter(page, 'averageCaseload', '27.5');
  await enter(page, 'caseGrowthShare', '10%');
  await enter(page, 'targetCaseload', '18');
}

describe.each(bothPages)('%s: the address is the scenario', (address) => {
  test('it follows what was changed, once it has settled, without a step in the history', async () => {
    const { page, complaints, close } = await meet(open, address);
    const steps = await page.evaluate(() => history.length);
    expect(searchOf(page)).toBe('');
    await changeThree(page);
    await settled(page);
    expect(searchOf(page)).toBe(scenario);
    await slider(page, 'targetCaseload').press('ArrowRight');
    await settled(page);
    expect(searchOf(page)).toContain('targetCaseload=19');
    await button(page, 'Put all back to the paper').click();
    await settled(page);
    expect(searchOf(page)).toBe('');
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(complaints).toEqual([]);
    await close();
  });

  test('opened elsewhere it shows the same numbers at once, without a scroll to wake it', async () => {
    const here = await meet(open, address);
    await changeThree(here.page);
    await settled(here.page);
    const { pathname, search } = new URL(here.page.url());
    const there = await open(pathname + search);
    await there.page.waitForFunction(
      (id) => document.querySelector<HTMLInputElement>(`#${id}-targetCaseload`)?.readOnly === false,
      name,
    );
    expect(await fieldValues(there.page)).toEqual(await fieldValues(here.page));
    expect(await resultText(there.page)).toBe(await resultText(here.page));
    expect(await there.page.evaluate(() => scrollY)).toBe(0);
    expect(await there.page.locator('.notice').count()).toBe(0);
    expect(await field(there.page, 'caseGrowthShare').isVisible()).toBe(true);
    expect(there.complaints).toEqual([]);
    await here.close();
    await there.close();
  });
});

test('a part of the address that belongs to others stays as it is', async () => {
  const { page, close } = await meet(open, `${alone}?utm_source=agenda&break-even.children=23`);
  await enter(page, 'targetCaseload', '18');
  await settled(page);
  expect(searchOf(page)).toBe(`?break-even.children=23&${name}.targetCaseload=18&${name}.v=2&utm_source=agenda`);
  await button(page, 'Put all back to the paper').click();
  await settled(page);
  expect(searchOf(page)).toBe('?break-even.children=23&utm_source=agenda');
  await close();
});

test('a number that is typed and not yet committed is not in the address', async () => {
  const { page, close } = await meet(open, alone);
  await reader.write(page, 'targetCaseload', '18');
  await settled(page);
  expect(searchOf(page)).toBe('');
  await close();
});

test('a case is a link to its own address, also in a new tab', async () => {
  const { page, close } = await meet(open, alone);
  const links = await page.locator('.presets a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual([
    `?#${name}`,
    `?${name}.targetCaseload=20&${name}.v=2#${name}`,
    `?${name}.targetCaseload=14&${name}.v=2#${name}`,
    `?${name}.targetCaseload=9&${name}.v=2#${name}`,
    `?${name}.caseGrowthShare=0.26901248581157766&${name}.v=2#${name}`,
    `?${name}.postsAddedFte=6&${name}.v=2#${name}`,
    `?${name}.averageCaseload=26.61904761904762&${name}.v=2#${name}`,
  ]);
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page
      .locator('.presets a')
      .nth(2)
      .click({ modifiers: ['Control'] }),
  ]);
  await reader.wake(tab);
  expect(await answerText(tab)).toContain('to 14 would take 33.0');
  expect(await answerText(page)).toContain('to 15 would take 28.0');
  await close();
});

describe('the way back and forward', () => {
  test('leaves the numbers as they were', async () => {
    const { page, close } = await meet(open, alone);
    await changeThree(page);
    await settled(page);
    const numbers = await resultText(page);
    await page.locator('.tools a').click();
    await page.waitForURL('**/method/**');
    await page.goBack();
    await reader.wake(page);
    expect(await resultText(page)).toBe(numbers);
    await page.goForward();
    await page.goBack();
    await reader.wake(page);
    expect(await resultText(page)).toBe(numbers);
    await close();
  });

  const skipPast = async (page: Page): Promise<void> => {
    await page.locator('.skip-calc').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash !== '');
  };

  test('a link within the page takes nothing back, though the address has not followed yet', async () => {
    const { page, close } = await meet(open, alone);
    await enter(page, 'averageCaseload', '30');
    await skipPast(page);
    await settled(page);
    expect(await field(page, 'averageCaseload').inputValue()).toBe('30');
    await close();
  });

  test('a link within the page keeps the way back, and what was typed wrongly', async () => {
    const { page, close } = await meet(open, alone);
    await enter(page, 'averageCaseload', '30');
    await settled(page);
    await enter(page, 'socialWorkersFte', 'many');
    await skipPast(page);
    await settled(page);
    expect(await field(page, 'socialWorkersFte').inputValue()).toBe('many');
    expect(await button(page, 'Undo').isEnabled()).toBe(true);
    await close();
  });
});

describe('the link to these numbers', () => {
  const copy = async (page: Page): Promise<string> => {
    await enter(page, 'targetCaseload', '18');
    await button(page, 'Copy link to these numbers').click();
    const said = page.locator('.tools [role="status"]');
    await expect.poll(() => said.textContent(), { message: 'nothing is said after “Copy link”' }).not.toBe('');
    return (await said.textContent()) ?? '';
  };
  const link = `${alone}?${name}.targetCaseload=18&${name}.v=2#${name}`;

  test('is copied, though the address has not followed yet', async () => {
    const { page, close } = await meet(open, alone);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    expect(await copy(page)).toBe('Link copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(link, page.url()).href);
    await close();
  });

  test.each([
    [
      'refuses',
      () => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('No.')) } }),
    ],
    ['has none, as on a page without https', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
  ])('is shown to be copied by hand where the clipboard %s', async (_, spoil) => {
    const { page, complaints, close } = await meet(open, alone);
    await page.evaluate(spoil);
    expect(await copy(page)).toBe(`Copy this address: ${new URL(link, page.url()).href}`);
    expect(complaints).toEqual([]);
    await close();
  });
});
