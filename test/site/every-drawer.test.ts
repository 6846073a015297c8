/** The drawer of every calculator on every page: opened at the width of a phone, looked over, its briefing printed. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileAt } from '../../scripts/site-files.ts';
import { useBrowser } from '../support/browser.ts';
import { allPages } from '../support/pages.ts';
import { missingNumber } from './calculator-reader.ts';

const open = useBrowser();

const pages = allPages.filter(
  (address) =>
    !address.endsWith('/own/') && readFileSync(`dist/${fileAt(address)}`, 'utf8').includes('<details class="block bench"'),
);
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('there are some', () => {
  expect(pages.length).toBeGreaterThan(35);
});

describe.each(pages)('%s', (address) => {
  test('has a drawer that fits a phone, asks three to ten questions and prints a briefing of two pages', async () => {
    const { page, complaints, close } = await open(address, { width: 320 });
    const drawer = page.locator('.calc .bench').first();
    await drawer.scrollIntoViewIfNeeded();
    await page.waitForSelector('.calc input[type=text]:not([readonly])');
    await drawer.locator('> summary').click();
    await drawer.locator('.asks li').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await drawer.innerText()).not.toMatch(missingNumber);
    const asks = await drawer.locator('.asks li').count();
    expect(asks).toBeGreaterThanOrEqual(3);
    expect(asks).toBeLessThanOrEqual(10);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await drawer.getByRole('button', { name: 'Briefing to print' }).click();
    await page.waitForSelector('.briefing .sheet');
    await page.evaluate(() => document.fonts.ready);
    expect(await page.locator('.briefing-tools').innerText()).not.toContain('more than one page');
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
    expect(complaints).toEqual([]);
    await close();
  });
});
