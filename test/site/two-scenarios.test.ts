/** Two scenarios side by side: kept, changed, titled, sent as a link, dropped. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { calculatorModels } from '../../src/authoring/calculators.ts';
import { useBrowser } from '../support/browser.ts';
import { journeys } from './calculator-journeys.ts';
import { bench, missingNumber, openBench } from './calculator-reader.ts';

const open = useBrowser();

async function meet(address: string, width = 1280) {
  const visit = await open(address, { width });
  await visit.page.locator('.calc').first().scrollIntoViewIfNeeded();
  await visit.page.waitForSelector('.calc input[type=text]:not([readonly])');
  return visit;
}

async function change(page: Page, model: string, box: string, text: string): Promise<void> {
  const field = page.locator(`#${model}-${box}`);
  await field.evaluate((each) => {
    const more = each.closest('details');
    if (more) more.open = true;
  });
  await field.fill(text);
  await field.press('Enter');
}

const beside = (page: Page, model: string) => bench(page, model).locator('table.beside').first();
const sentence = (page: Page, model: string) => page.locator(`#${model} .answer`).innerText();

describe.each(Object.entries(journeys))('%s', (model, { box, typed }) => {
  test('A is kept, B goes on, both go into the link with title and reason, and another browser shows the same', async () => {
    const { page, complaints, close } = await meet(`/calculators/${model}/`, 320);
    const opening = await sentence(page, model);
    await openBench(page, model);
    await page.getByRole('button', { name: 'go on to B' }).focus();
    await page.keyboard.press('Enter');
    await bench(page, model).getByRole('heading', { name: 'Scenario B, in the fields above' }).waitFor();
    await change(page, model, box, typed);
    const title = page.getByLabel('Title', { exact: true });
    await title.fill('As we see it');
    await title.press('Enter');
    const reason = page.getByLabel(/^Why /).first();
    await reason.fill('The committee asked for it');
    await reason.blur();
    expect(await beside(page, model).locator('thead').innerText()).toContain('B: As we see it');
    expect(await beside(page, model).locator('tbody tr').count()).toBeGreaterThan(3);
    expect(await bench(page, model).locator('.difference').first().innerText()).toMatch(
      /scenario A and .* in scenario B|the same answers/,
    );
    expect(await page.locator(`#${model}`).innerText()).not.toMatch(missingNumber);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.waitForURL((url) => [...url.searchParams.keys()].some((key) => key.startsWith(`b.${model}.why.`)));
    await page.waitForURL((url) => [...url.searchParams.keys()].some((key) => key.startsWith(`b.${model}.${box.split('-')[0]}`)));
    const { pathname, search } = new URL(page.url());
    const table = await beside(page, model).innerText();
    const answer = await sentence(page, model);

    const second = await meet(pathname + search);
    await beside(second.page, model).waitFor();
    expect(await beside(second.page, model).innerText()).toBe(table);
    expect(await sentence(second.page, model)).toBe(answer);
    expect(await second.page.getByLabel(/^Why /).first().inputValue()).toBe('The committee asked for it');
    expect(await second.page.locator(`#${model} .standing`).innerText()).toBe('Scenario B: With your numbers');

    await second.page.getByRole('button', { name: 'Change A instead' }).click();
    expect(await sentence(second.page, model)).toBe(opening);
    await second.page.getByRole('button', { name: 'Drop A, keep B' }).click();
    expect(await sentence(second.page, model)).toBe(answer);
    await second.page.waitForURL((url) => ![...url.searchParams.keys()].some((key) => key.startsWith('b.')));
    expect(await second.page.getByLabel('Title', { exact: true }).inputValue()).toBe('As we see it');
    expect([...complaints, ...second.complaints]).toEqual([]);
    await second.close();
    await close();
  });
});

test('a chapter keeps two scenarios too, and the parts of another calculator in the address', async () => {
  const { page, close } = await meet('/papers/wolverhampton-2013/paying-it-back/?staffing-cost.units=3&staffing-cost.v=1');
  await openBench(page, 'break-even');
  await page.getByRole('button', { name: 'go on to B' }).click();
  await change(page, 'break-even', 'costPerChildYearGbp', '30000');
  await page.waitForURL(/b\.break-even\.costPerChildYearGbp=30000/);
  expect(page.url()).toContain('staffing-cost.units=3');
  await page.getByRole('button', { name: 'Drop B, keep A' }).click();
  await page.waitForURL((url) => !url.search.includes('b.break-even'));
  expect(await page.locator('#break-even-costPerChildYearGbp').inputValue()).toBe('£40,000');
  await close();
});

test('the chart of both has a curve for each, and a table', async () => {
  const { page, close } = await meet(
    '/calculators/break-even/?break-even.oneOffInvestmentGbp=200000&break-even.v=1&b.break-even.oneOffInvestmentGbp=600000&b.break-even.v=1',
  );
  await beside(page, 'break-even').waitFor();
  const chart = bench(page, 'break-even').locator('figure', { hasText: 'scenario A' });
  expect(await chart.locator('svg:visible path.curve').count()).toBe(3);
  expect(await chart.locator('table thead').textContent()).toContain('Scenario AScenario B');
  expect(await chart.locator('svg:visible path.kept').evaluate((path) => getComputedStyle(path).strokeDasharray)).not.toBe(
    'none',
  );
  await close();
});

test.each(calculatorModels)('%s: the questions can be edited, left out, added to and copied', async (model) => {
  const { page, complaints, close } = await meet(`/calculators/${model}/`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openBench(page, model);
  const asks = bench(page, model).locator('.asks li');
  await expect.poll(() => asks.count()).toBeGreaterThanOrEqual(3);
  await page.waitForLoadState('networkidle');
  const count = await asks.count();
  expect(count).toBeLessThanOrEqual(10);
  await page.getByLabel('Question 1', { exact: true }).fill('What does it cost?');
  await page.getByRole('button', { name: 'Leave out question 2' }).click();
  await page.getByRole('button', { name: 'Add one of your own' }).click();
  await page.getByLabel(`Question ${count}`, { exact: true }).fill('Who decides?');
  await page.getByRole('button', { name: 'Copy the questions as text' }).click();
  await page.getByText('Questions copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('1. What does it cost?');
  expect(copied).toContain(`${count}. Who decides?`);
  expect(copied).toContain(`/calculators/${model}/`);
  await page.getByRole('button', { name: 'Put back what was left out' }).click();
  expect(await asks.count()).toBe(count + 1);
  expect(complaints).toEqual([]);
  await close();
});
