/** Each of the nine calculators by itself in a real browser: changed by keyboard, put back, linked, printed as built, sent nonsense. */

import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { journeys } from './calculator-journeys.ts';
import { missingNumber } from './calculator-reader.ts';

const open = useBrowser();

const sentence = async (page: Page, model: string): Promise<string> =>
  (await page.locator(`#${model} .answer`).textContent()) ?? '';

async function meet(model: string, address = `/calculators/${model}/`, width = 1280) {
  const visit = await open(address, { width });
  await visit.page.locator(`#${model}`).scrollIntoViewIfNeeded();
  await visit.page.waitForSelector(`#${model} input[type=text]:not([readonly])`);
  return visit;
}

describe.each(Object.entries(journeys))('%s', (model, { box, typed, before, after, worked, search }) => {
  test('is changed by keyboard alone, redraws what stands below, goes into a link and comes back', async () => {
    const { page, complaints, close } = await meet(model);
    expect(await sentence(page, model)).toContain(before);
    await page.locator(`#${model}-${box}`).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    expect(await sentence(page, model)).toContain(after);
    await page.locator(`#${model} .working`).getByText(worked, { exact: true }).first().waitFor();
    await page.waitForURL((url) => url.search.includes(search));
    expect(await page.locator(`#${model}`).innerText()).not.toMatch(missingNumber);
    const second = await meet(model, `${new URL(page.url()).pathname}${new URL(page.url()).search}`);
    expect(await sentence(second.page, model)).toBe(await sentence(page, model));
    await second.close();
    await page.getByRole('button', { name: 'Put all back to the paper' }).focus();
    await page.keyboard.press('Enter');
    expect(await sentence(page, model)).toContain(before);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a word where a number should stand keeps the answer and says so beside it', async () => {
    const { page, close } = await meet(model, undefined, 360);
    const kept = await sentence(page, model);
    await page.locator(`#${model}-${box}`).fill('a few');
    await page.keyboard.press('Enter');
    expect(await page.locator(`#${model}-${box}-message`).innerText()).toContain('Write a plain number');
    expect(await page.locator(`#${model}-${box}`).getAttribute('aria-describedby')).toContain(`${model}-${box}-message`);
    expect(await sentence(page, model)).toBe(kept);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await close();
  });

  test('without scripts shows every input, the answer, the working and every case', async () => {
    const { page, close } = await open(`/calculators/${model}/`, { withoutScripts: true });
    expect(await sentence(page, model)).toContain(before);
    expect(await page.locator(`#${model}-${box}`).count()).toBe(1);
    expect(await page.locator(`#${model} .working > li`).count()).toBeGreaterThan(5);
    expect(await page.locator(`#${model} table.cases tbody tr`).count()).toBeGreaterThan(0);
    expect(await page.locator(`#${model} .hint`).first().textContent()).not.toBe('');
    await close();
  });

  test('addresses at random do no harm', async () => {
    const { page, complaints, close } = await meet(model);
    const boxes = await page.locator(`#${model} input[type="text"]`).evaluateAll((all) => all.map(({ id }) => id));
    const cells = boxes.map((id) =>
      id
        .slice(model.length + 1)
        .replace(/-/g, '.')
        .replace(/\.(\d{2})$/, '-$1'),
    );
    const value = fc.oneof(
      fc.integer({ min: -10, max: 2_000_000 }).map(String),
      fc.double({ noNaN: true }).map(String),
      fc.constantFrom('', '0', '-0', 'NaN', 'Infinity', '1e999', '<b>', '%', '__proto__', '9'.repeat(400)),
    );
    const key = fc.oneof(fc.constantFrom(...cells, 'v', 'case', '__proto__', 'x'), fc.string({ maxLength: 20 }));
    const note = fc.oneof(fc.constantFrom('title', ...cells.map((cell) => `why.${cell}`), 'why.', 'why.__proto__', 'why.x'));
    const words = fc.constantFrom(
      '',
      ' ',
      'Half of it',
      '<img src=x onerror=alert(1)>',
      '=1+1',
      '%E0%A4%A',
      '\u202Eright',
      'x'.repeat(3_000),
    );
    const slot = fc.constantFrom('', '', 'b.', 'b.b.', 'own.');
    const part = fc.oneof(fc.tuple(slot, key, value), fc.tuple(slot, key, value), fc.tuple(slot, note, words));
    const address = fc
      .array(part, { minLength: 1, maxLength: 6 })
      .map((parts) => `?${new URLSearchParams(parts.map(([before, name, text]) => [`${before}${model}.${name}`, text]))}`);
    await page.locator(`#${model} .bench > summary`).click();
    await page.locator(`#${model} .bench`).getByRole('heading', { name: 'Take it away' }).waitFor();
    for (const each of fc.sample(address, { numRuns: addressesTried, seed: 20_261_127 })) {
      await page.evaluate(
        (to) => {
          history.pushState(null, '', to);
          dispatchEvent(new PopStateEvent('popstate'));
        },
        `${inject('origin')}/calculators/${model}/${each}`,
      );
      await page.waitForTimeout(10);
      const said = await page.locator(`#${model}`).evaluate((calc) => {
        const boxesSay = [...calc.querySelectorAll('input, textarea')].map((box) => (box as HTMLInputElement).value);
        const notice = calc.querySelector('.notice');
        return [calc.textContent?.replace(notice?.textContent ?? '', ''), ...boxesSay].join('\n');
      });
      expect(said, each).not.toMatch(missingNumber);
    }
    expect(await page.locator(`#${model} :is(img, script)`).count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

/** Addresses a model: ADDRESSES=1000 for a longer look. */
const addressesTried = Number(process.env.ADDRESSES ?? 40);

describe('a case with other items or years', () => {
  test.each([
    [
      'staffing-cost',
      '/calculators/staffing-cost/',
      'Both units at the printed £527,000',
      'both_units_as_printed',
      '2 posts cost £527k',
    ],
    [
      'placement-mix',
      '/calculators/placement-mix/',
      'Adoption and both kinds of order',
      'orders_only',
      'The placements cost £1.46m',
    ],
    [
      'social-work-time',
      '/calculators/social-work-time/',
      'Face-to-face time beside direct contact',
      'time_beside',
      'more hours a week',
    ],
  ])('of %s loads with its own table, has an address of its own, and can be undone', async (model, address, title, id, says) => {
    const { page, complaints, close } = await meet(model, address);
    const opening = await sentence(page, model);
    await page.locator(`#${model} .presets`).getByRole('link', { name: title }).click();
    expect(await sentence(page, model)).toContain(says);
    await page.waitForURL((url) => url.searchParams.get(`${model}.case`) === id);
    const again = await meet(model, `${address}${new URL(page.url()).search}`);
    expect(await sentence(again.page, model)).toBe(await sentence(page, model));
    await again.close();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await sentence(page, model)).toBe(opening);
    expect(complaints).toEqual([]);
    await close();
  });

  test('steps by the arrow keys where there is no slider', async () => {
    const { page, close } = await meet('staffing-cost');
    await page.locator('#staffing-cost-monthsPaid-2013-14').focus();
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('#staffing-cost-monthsPaid-2013-14').inputValue()).toBe('5');
    expect(await sentence(page, 'staffing-cost')).toContain('£220k in 2013-14');
    await close();
  });

  test('numbers that do not go together are refused beside the field', async () => {
    const { page, close } = await meet('placement-budget');
    await page.locator('#placement-budget-changeBegins').fill('20');
    await page.keyboard.press('Enter');
    expect(await page.locator('#placement-budget-changeBegins-message').innerText()).toContain(
      'The change must end after it begins.',
    );
    await close();
  });
});
