import { describe, expect, test } from 'vitest';
import { calculatorModels } from '../../src/authoring/calculators.ts';
import { findingsInAllColours } from '../support/axe.ts';
import { openEverything, type Reader, readToTheEnd, useBrowser } from '../support/browser.ts';
import { pagesToExamine, pagesWithScripts } from '../support/pages.ts';

const open = useBrowser();
const widths = process.env.EVERY_PAGE === '1' ? [320, 768, 1280] : [320, 1280];

async function examine(address: string, reader: Reader): Promise<string> {
  const { page, close } = await open(address, reader);
  await readToTheEnd(page);
  await openEverything(page);
  const found = await findingsInAllColours(page);
  await close();
  return found;
}

describe.each(pagesToExamine)('%s', (address) => {
  test.each(widths)('has nothing for axe to find, %i pixels wide, in any colours', async (width) => {
    expect(await examine(address, { width })).toBe('');
  });
});

describe.each(pagesWithScripts)('%s without its scripts', (address) => {
  test.each(widths)('has nothing for axe to find, %i pixels wide, in any colours', async (width) => {
    expect(await examine(address, { width, withoutScripts: true })).toBe('');
  });
});

/** Calculators whose drawers differ: fields alone, tables by year, a list. With EVERY_PAGE=1 all of them. */
const drawers =
  process.env.EVERY_PAGE === '1' ? calculatorModels : (['break-even', 'placement-budget', 'social-work-time'] as const);

describe.each(drawers)('the drawer of %s, with two scenarios in it', (model) => {
  test.each(widths)('and the briefing have nothing for axe to find, %i pixels wide, in any colours', async (width) => {
    const { page, close } = await open(`/calculators/${model}/?b.${model}.v=1&${model}.v=1`, { width });
    await page.locator(`#${model} .asks li`).first().waitFor();
    await page.waitForLoadState('networkidle');
    await openEverything(page);
    expect(await findingsInAllColours(page)).toBe('');
    await page.getByRole('button', { name: 'Briefing to print' }).click();
    await page.waitForSelector('.briefing .sheet');
    expect(await findingsInAllColours(page)).toBe('');
    await close();
  });
});

describe('the form for own figures, with all its faults', () => {
  test.each(widths)('has nothing for axe to find, %i pixels wide, in any colours', async (width) => {
    const { page, close } = await open('/calculators/programme-cash-flow/own/', { width });
    await page.waitForSelector('.own-form button[type=submit]:not(:disabled)');
    await page.getByLabel('First financial year').fill('2026-27');
    await page.getByLabel('Savings: their names').fill('Staff\nPlacements');
    await page.getByRole('button', { name: 'Work it out' }).click();
    await page.waitForSelector('.own-form .notice');
    await openEverything(page);
    expect(await findingsInAllColours(page)).toBe('');
    await close();
  });
});
