/** Figures of one's own: from blank fields to an answer, a link and a sheet, in every calculator. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { calculatorModels } from '../../src/authoring/calculators.ts';
import { useBrowser } from '../support/browser.ts';
import { missingNumber } from './calculator-reader.ts';

const open = useBrowser();

async function meet(model: string, width = 1280, search = '') {
  const visit = await open(`/calculators/${model}/own/${search}`, { width });
  if (search === '') await visit.page.waitForSelector('.own-form button[type=submit]:not(:disabled)');
  return visit;
}

/** Numbers that go together in every calculator. */
const numberFor = (id: string): string =>
  /change-|monthsInFirst|changeBegins/.test(id)
    ? '2'
    : /changeEnds|averageStay|monthsPaid|monthsOfChange/.test(id)
      ? '6'
      : /Share|ramp/i.test(id)
        ? '20%'
        : '10';

/** Fills in what is asked for; nothing else is touched. */
async function fillIn(page: Page): Promise<void> {
  const first = page.getByLabel('First financial year');
  if ((await first.count()) > 0) {
    await first.fill('2026-27');
    await page.getByLabel('How many years').fill('2');
  }
  const names = page.locator('.own-form textarea');
  if ((await names.count()) > 0) await names.fill('First of them\nSecond of them');
  for (const input of await page.locator('.own-form > .field .own-cells input').all())
    await input.fill(numberFor((await input.getAttribute('id')) ?? ''));
}

const workItOut = async (page: Page, model: string): Promise<void> => {
  await page.getByRole('button', { name: 'Work it out' }).click();
  await page.waitForSelector(`#${model} .answer`);
};

describe.each(calculatorModels)('%s', (model) => {
  test('asks for what is missing, then answers; the link gives the same in another browser; no paper is spoken of', async () => {
    const { page, complaints, close } = await meet(model, 320);
    await page.getByRole('button', { name: 'Work it out' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('notice');
    expect(await page.locator('.own-form .notice li').count()).toBeGreaterThan(0);
    await fillIn(page);
    expect(await page.locator('.own-form .notice').count()).toBe(0);
    await workItOut(page, model);
    const answer = await page.locator(`#${model} .answer`).innerText();
    await page.locator(`#${model} .bench > summary`).click();
    await page.locator(`#${model} .bench`).getByRole('heading', { name: 'Take it away' }).waitFor();
    const field = page.locator(`#${model} .inputs input[type=text]:visible`).first();
    await field.fill('11');
    await field.press('Enter');
    await page.waitForURL(/=11(&|$)/);
    const said = await page.locator(`#${model}`).innerText();
    expect(said).not.toMatch(missingNumber);
    expect(said.match(/.{0,30}paper.{0,30}/gi) ?? []).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const changed = await page.locator(`#${model} .answer`).innerText();
    const { search } = new URL(page.url());
    expect(complaints).toEqual([]);
    await close();

    const other = await meet(model, 1280, search);
    await other.page.waitForSelector(`#${model} .answer`);
    expect([answer, changed]).toContain(await other.page.locator(`#${model} .answer`).innerText());
    expect(await other.page.locator(`#${model} .answer`).innerText()).toBe(changed);
    expect(other.complaints).toEqual([]);
    await other.close();
  });
});

test('a name, and the way back to the form with all that was typed', async () => {
  const { page, close } = await meet('break-even');
  await page.getByLabel('Your council or plan, if you like').fill('Anytown <b>plan</b>');
  await fillIn(page);
  await page.getByLabel('Cost of a placement for a year').fill('£64k');
  await workItOut(page, 'break-even');
  expect(await page.locator('.own-standing b').innerText()).toBe('Anytown <b>plan</b>.');
  await page.getByRole('button', { name: 'Back to the form' }).click();
  expect(await page.getByLabel('Cost of a placement for a year').inputValue()).toBe('£64,000');
  expect(await page.getByLabel('Your council or plan, if you like').inputValue()).toBe('Anytown <b>plan</b>');
  await close();
});

test.each([
  '?own.break-even.v=1&break-even.childrenFewer=abc&break-even.__proto__=1',
  '?own.placement-budget.v=1&own.placement-budget.years=%E0%A4%A',
  `?own.break-even.v=1&own.break-even.name=${'x'.repeat(5_000)}`,
  '?own.break-even.v=1&own.break-even.name=<img src=x onerror=alert(1)>',
])('a hostile address does no harm: %s', async (search) => {
  const { page, complaints, close } = await meet('break-even', 1280, search);
  await page.waitForSelector('.own-form button[type=submit]:not(:disabled), #break-even .answer');
  expect(await page.locator('main').innerText()).not.toMatch(missingNumber);
  expect(await page.locator(':is(.calc, .own-form, .own-standing) :is(img, script)').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('numbers that cannot go together are refused in words, and nothing is lost', async () => {
  const { page, close } = await meet('placement-budget');
  await fillIn(page);
  await page.getByLabel('When the change begins').fill('9');
  await page.getByRole('button', { name: 'Work it out' }).click();
  await page.getByText('The change must end after it begins.').waitFor();
  expect(await page.getByLabel('When the change begins').inputValue()).toBe('9');
  await close();
});

test('without scripts the form cannot be filled in and says so', async () => {
  const { page, close } = await open('/calculators/break-even/own/', { javaScript: false });
  expect(await page.getByText('Filling this in needs JavaScript').isVisible()).toBe(true);
  expect(await page.getByLabel('Spent once').getAttribute('readonly')).not.toBeNull();
  await close();
});
