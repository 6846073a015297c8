/** The break-even calculator in a real browser: the paper's case, a changed number, an address, keyboard, two papers. */

import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const open = useBrowser();
const chapter = '/papers/wolverhampton-2013/paying-it-back/';
const portsmouth = '/papers/portsmouth-2017/placements-to-avoid/';
const missing = /NaN|undefined|\bnull\b|∞|Infinity|\[object/;

async function meet(address: string, width = 1280) {
  const visit = await open(address, { width });
  await visit.page.locator('#break-even').scrollIntoViewIfNeeded();
  await visit.page.waitForSelector('#break-even-avoidableShare:not([readonly])');
  const { page } = visit;
  const answer = () => page.locator('#break-even .answer').textContent();
  const enter = async (input: string, text: string) => {
    await page.locator(`#break-even-${input}`).fill(text);
    await page.keyboard.press('Enter');
  };
  return { ...visit, answer, enter };
}

describe.each([
  [chapter, 'It takes 10 children fewer in care for a year to pay back the £384k spent once.'],
  [portsmouth, 'It takes 4 children fewer in care in every year to cover the £499k spent each year.'],
])('%s', (address, sentence) => {
  test('opens with the paper’s case, is complete as built, and complains of nothing', async () => {
    const bare = await open(address, { withoutScripts: true });
    expect(await bare.page.locator('#break-even .answer').textContent()).toContain(sentence);
    expect(await bare.page.locator('#break-even .working li').count()).toBeGreaterThan(8);
    await bare.close();
    const { answer, complaints, close } = await meet(address);
    expect(await answer()).toContain(sentence);
    expect(complaints).toEqual([]);
    await close();
  });
});

test('half of the cost stays: twenty children, kept in the address, put back', async () => {
  const { page, answer, enter, close, complaints } = await meet(chapter, 360);
  await enter('avoidableShare', '50%');
  expect(await answer()).toContain('It takes 20 children fewer in care');
  await page.waitForURL(/break-even\.avoidableShare=0\.5&break-even\.v=1/);
  expect(await page.locator('#break-even').textContent()).not.toMatch(missing);
  await page.getByRole('button', { name: 'Put all back to the paper' }).click();
  expect(await answer()).toContain('It takes 10 children fewer in care');
  expect(complaints).toEqual([]);
  await close();
});

test('an address opens with its numbers; nothing saved is said in words', async () => {
  const { answer, enter, page, close } = await meet(`${chapter}?break-even.costPerChildYearGbp=20000&break-even.v=1`);
  expect(await answer()).toContain('It takes 20 children fewer in care');
  await enter('replacementCostGbp', '£20k');
  expect(await answer()).toBe('Nothing is saved for each child, so the money never comes back.');
  expect(await page.locator('#break-even').textContent()).not.toMatch(missing);
  await enter('costPerChildYearGbp', 'a lot');
  expect(await page.locator('#break-even-costPerChildYearGbp-message').textContent()).toContain('Write a plain number');
  await close();
});
