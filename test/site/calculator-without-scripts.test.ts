import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import * as reader from './calculator-reader.ts';

const open = useBrowser();
const { answerText, bothPages, calculator, field, fieldValues, missingNumber, name, saidText, slider } = reader;

/** Everything that a reader without scripts must find: answer, headlines, chart, working, cases, the table of the chart. */
async function expectStaticAnswer(page: Page): Promise<void> {
  expect(await answerText(page)).toContain('would take 28.0 more social workers: 28 posts on top of the 42');
  expect(await page.locator('.keys dd').first().textContent()).toBe('1,050');
  expect(await page.locator('.calc .chart:visible').count()).toBe(1);
  expect(await page.locator('.calc .chart:visible path.paper').getAttribute('d')).toMatch(/^M40 264L.{500,}/);
  expect(await page.locator('.calc .chart:visible title').textContent()).toContain(
    'going from 25 cases each to 15 takes 28.0 more social workers',
  );
  expect(await page.locator('.working li:visible').count()).toBeGreaterThanOrEqual(7);
  expect(await page.locator('.cases tbody tr:visible').count()).toBe(7);
  expect(await page.locator('.cases tbody tr').nth(1).textContent()).toContain('10.5paper prints 10');
  const chartTable = calculator(page).locator('table:not(.cases)');
  expect(await chartTable.locator('tr', { hasText: /^20/ }).textContent()).toBe('2010.510');
  expect(await page.locator('.calc .standing').textContent()).toBe('With nothing changed');
  expect(await saidText(page)).not.toMatch(missingNumber);
}

/** Tries to change numbers with the keyboard, as somebody would who does not know. */
async function expectUnchangeable(page: Page): Promise<void> {
  const before = await fieldValues(page);
  const text = field(page, 'targetCaseload');
  await text.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  expect(await fieldValues(page)).toEqual(before);
  expect(before).toMatchObject({ socialWorkersFte: '42', averageCaseload: '25', targetCaseload: '15', vacancyShare: '0%' });
  expect(await page.locator('.calc .entry input[type=text]:not([readonly])').count()).toBe(0);
  expect(await page.locator('.calc [type="range"]:not(:disabled)').count()).toBe(0);
  expect(await page.locator('.calc .tools button:not(:disabled)').count()).toBe(0);
  expect(await slider(page, 'targetCaseload').evaluate((each) => (each as HTMLInputElement).value)).toBe('15');
}

describe.each(bothPages)('%s', (address) => {
  test('with JavaScript off: all of the paper’s case is there, and what needs scripts says so or is not offered', async () => {
    const { page, complaints, close } = await open(address, { javaScript: false });
    await expectStaticAnswer(page);
    await expectUnchangeable(page);
    expect(await page.locator('.calc .needs-script').isVisible()).toBe(true);
    expect(await page.locator('.calc :is(.track, .tools button, .presets)').filter({ visible: true }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  // The site asks again for a script that did not come, with a query behind its name: the patterns match that too.
  test.each([
    ['every script is blocked', '**/_astro/*.js*'],
    ['the calculator’s own script is lost', '**/_astro/caseload-redistribution*.js*'],
    ['the script that all calculators share is lost', '**/_astro/calculator*.js*'],
  ])('where %s, the static answer stays, and nothing takes a change that would not count', async (_, lost) => {
    const { page, close } = await open('/about/');
    await page.route(lost, (route) => route.abort());
    const blocked = page.waitForEvent('requestfailed');
    await reader.goTo(page, address);
    await calculator(page).scrollIntoViewIfNeeded();
    await blocked;
    await page.waitForTimeout(300);
    await expectStaticAnswer(page);
    await expectUnchangeable(page);
    await close();
  });

  test('where the line is lost after loading, the answer works on, and the working says that it could not be fetched', async () => {
    const { page, requests, close } = await reader.meet(open, address);
    await page.waitForLoadState('networkidle');
    const loaded = requests.length;
    await page.context().setOffline(true);
    await reader.enter(page, 'targetCaseload', '20');
    await slider(page, 'averageCaseload').press('ArrowRight');
    // 42 × (26 − 20) ÷ 20
    expect(await answerText(page)).toContain('would take 12.6 more social workers: 13 posts');
    await reader.settled(page);
    expect(new URL(page.url()).search).toContain(`${name}.averageCaseload=26`);
    await page.getByText('The working could not be fetched').waitFor();
    expect(await page.locator('.working').count()).toBe(0);
    // The browser may ask for the icon of the page again, because its address has changed.
    const asked = requests.slice(loaded).filter((each) => each !== '/icon.svg');
    expect(asked.filter((each) => !/\/details\.[^/]+\.js$/.test(each))).toEqual([]);
    await close();
  });
});

test('a case is a plain link, so that it can be followed before the script is there', async () => {
  const { page, close } = await open('/about/');
  await page.route('**/_astro/caseload-redistribution*.js*', (route) => route.abort(), { times: 1 });
  await reader.goTo(page, reader.alone);
  await page.locator('.presets').getByRole('link', { name: 'Lambeth’s 14' }).click();
  await page.waitForURL(/targetCaseload=14/);
  await reader.wake(page);
  expect(await answerText(page)).toContain('to 14 would take 33.0');
  await close();
});
