/** What a reader can do with a case besides changing it: put it to the test, take it away. Fetched only when it is opened. */

import { readFileSync } from 'node:fs';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { calculatorModels } from '../../src/authoring/calculators.ts';
import { useBrowser } from '../support/browser.ts';
import { missingNumber, openBench } from './calculator-reader.ts';

const open = useBrowser();

async function meet(model: string, width = 1280) {
  const visit = await open(`/calculators/${model}/`, { width });
  const { page } = visit;
  await page.locator(`#${model}`).scrollIntoViewIfNeeded();
  await page.waitForSelector(`#${model} input[type=text]:not([readonly])`);
  return visit;
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly file: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
}

describe.each(calculatorModels)('%s', (model) => {
  test('opens its drawer by keyboard, says what would have to be true and what matters most, and fits a phone', async () => {
    const { page, complaints, requests, close } = await meet(model, 320);
    expect(requests.filter((each) => /workbench|workbook|csv/.test(each))).toEqual([]);
    await page.locator(`#${model} .bench > summary`).focus();
    await page.keyboard.press('Enter');
    const bench = page.locator(`#${model} .bench`);
    await bench.getByRole('heading', { name: 'Take it away' }).waitFor();
    expect(await bench.innerText()).not.toMatch(missingNumber);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const turns = bench.locator('.must-hold [role=button]');
    if ((await turns.count()) > 0) {
      const holds = await bench.getByText('On these numbers it').innerText();
      await turns.first().click();
      await expect.poll(() => bench.getByText('On these numbers it').innerText()).not.toBe(holds);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  test('hands over workbook, CSV and chart with the numbers and the address of the page', async () => {
    const { page, complaints, close } = await meet(model);
    await openBench(page, model);
    const workbook = await saved(page, 'Excel workbook');
    expect(workbook.name).toMatch(new RegExp(`^[a-z]+-\\d{4}--${model}\\.xlsx$`));
    const sheet = (await readXlsx(workbook.file)).sheets[0];
    expect(JSON.stringify(sheet?.rows)).toContain(`/calculators/${model}/`);
    const csv = await saved(page, 'Numbers as CSV');
    const rows = parseCsv(csv.file.toString('utf8')) as string[][];
    expect(rows.filter(([kind]) => kind === 'result').length).toBeGreaterThan(4);
    expect(rows.find(([, name]) => name === 'address')?.[2]).toContain(`/calculators/${model}/`);
    const chart = (await saved(page, 'Chart as SVG')).file.toString('utf8');
    expect(chart).toContain(`/calculators/${model}/`);
    expect(chart).not.toMatch(missingNumber);
    expect(complaints).toEqual([]);
    await close();
  });
});

test('a change to load changes the answer of the page and its address', async () => {
  const { page, close } = await meet('break-even');
  await openBench(page, 'break-even');
  await page.getByRole('button', { name: '“Children fewer in care” is 9 or less' }).click();
  expect(await page.locator('#break-even-childrenFewer').inputValue()).toBe('9');
  await page.waitForURL(/break-even\.childrenFewer=9(&|$)/);
  expect(await page.locator('#break-even .bench').innerText()).toContain('On these numbers it does not hold');
  await close();
});

test('a range on three numbers gives a range on the answer and a chance, drawn beside the page', async () => {
  const { page, complaints, close } = await meet('break-even');
  await openBench(page, 'break-even');
  const range = page.locator('#break-even-bench-range');
  await expect
    .poll(() => range.locator('.difference').innerText())
    .toMatch(/In eight of ten draws .* between £\d.* It holds in .* draws that/);
  // What the paper prints is left for the reader to add.
  expect(await range.getByRole('group').count()).toBe(2);
  await range.getByRole('button', { name: 'Add another number' }).click();
  expect(await range.getByRole('group').count()).toBe(3);
  await expect.poll(() => range.locator('.difference').innerText()).toMatch(/In eight of ten/);
  const before = await range.locator('.difference').innerText();
  await range.getByRole('group', { name: 'Number 1' }).getByLabel('from').fill('a few');
  await range.getByText('From: Write a plain number').waitFor();
  await range.getByRole('group', { name: 'Number 1' }).getByLabel('from').fill('£39,000');
  await expect.poll(() => range.locator('.difference').innerText()).not.toBe(before);
  await range.getByRole('group', { name: 'Number 1' }).getByLabel('to').fill('1');
  await range.getByText('To: it is £40,000 now.').waitFor();
  expect(complaints).toEqual([]);
  await close();
});
