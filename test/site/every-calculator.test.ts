/** Each of the nine calculators by itself in a real browser: changed by keyboard, put back, linked, printed as built, sent nonsense. */

import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { calculatorModels } from '../../src/authoring/calculators.ts';
import { useBrowser } from '../support/browser.ts';
import { missingNumber } from './calculator-reader.ts';

const open = useBrowser();

interface Journey {
  /** The box that the reader changes, what is typed, and what then stands in the sentence. */
  readonly box: string;
  readonly typed: string;
  readonly before: string;
  readonly after: string;
  /** A number of the working that stands below, as it then is. */
  readonly worked: string;
  /** What the address then holds. */
  readonly search: string;
}

const journeys: Record<(typeof calculatorModels)[number], Journey> = {
  'break-even': {
    box: 'costPerChildYearGbp',
    typed: '20000',
    before: 'It takes 10 children fewer',
    // 384,000 ÷ 20,000 = 19.2
    after: 'It takes 20 children fewer',
    worked: '£20,000',
    search: 'break-even.costPerChildYearGbp=20000',
  },
  'caseload-redistribution': {
    box: 'targetCaseload',
    typed: '18',
    before: 'would take 28.0 more',
    // 42 × (25 − 18) ÷ 18
    after: 'would take 16.3 more',
    worked: '16.3',
    search: 'caseload-redistribution.targetCaseload=18',
  },
  demand: {
    box: 'referrals-oldest-2016',
    typed: '0',
    before: 'Referrals rose by 27%',
    // (2,482 − 479 − 1,958) ÷ 1,958 = 2.3%
    after: 'Referrals rose by 2%',
    worked: '2,003',
    search: 'demand.referrals.oldest.2016=0',
  },
  'grant-reduction': {
    box: 'redesignSavingGbp',
    typed: '£1m',
    before: 'is to find £500k besides: £2.3m together',
    after: 'is to find £1m besides: £2.8m together',
    worked: '£2,800,000',
    search: 'grant-reduction.redesignSavingGbp=1000000',
  },
  'placement-budget': {
    box: 'childrenAimedAt',
    typed: '600',
    before: 'stays at 700',
    after: 'goes from 700 to 600 by July 2014',
    // (0.5 + 1.5 + … + 9.5) ÷ 13 ÷ 12 of the way on average: 700 − 100 × 0.3205
    worked: '667.9',
    search: 'placement-budget.childrenAimedAt=600',
  },
  'placement-mix': {
    box: 'change-residential',
    typed: '-4',
    before: '£1.68m over budget',
    // 4 × £163,560
    after: 'saves £654k this year',
    worked: '12.02',
    search: 'placement-mix.change.residential=-4',
  },
  'programme-cash-flow': {
    box: 'costGbp-2016-17',
    typed: '£1.5m',
    before: 'after 4.0 years, in 2017-18',
    // 0.052 − 1.5 + 4.2 is above nil in 2018-19: 4 + 1.448 ÷ 4.2 = 4.3
    after: 'after 4.3 years, in 2018-19',
    worked: '−£4,178,000',
    search: 'programme-cash-flow.costGbp.2016-17=1500000',
  },
  'social-work-time': {
    box: 'shareWanted-face_to_face',
    typed: '15',
    before: 'need 186 more hours a week',
    // 42 × 2% × 37
    after: 'need 31 more hours a week',
    worked: '31.1',
    search: 'social-work-time.shareWanted.face_to_face=0.15',
  },
  'staffing-cost': {
    box: 'monthsPaid-2014-15',
    typed: '12',
    before: '£352k in 2014-15',
    after: '£528k in 2014-15',
    worked: '£704,000',
    search: 'staffing-cost.monthsPaid.2014-15=12',
  },
};

const sentence = async (page: Page, model: string): Promise<string> =>
  (await page.locator(`#${model} .answer`).textContent()) ?? '';

async function meet(model: string, address = `/calculators/${model}/`, width = 1280) {
  const visit = await open(address, { width });
  await visit.page.locator(`#${model}`).scrollIntoViewIfNeeded();
  await visit.page.waitForSelector(`#${model} input:not([readonly])`);
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
    const address = fc
      .array(fc.tuple(key, value), { minLength: 1, maxLength: 6 })
      .map((parts) => `?${new URLSearchParams(parts.map(([name, text]) => [`${model}.${name}`, text]))}`);
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
        const boxesSay = [...calc.querySelectorAll('input')].map((input) => input.value);
        const notice = calc.querySelector('.notice');
        return [calc.textContent?.replace(notice?.textContent ?? '', ''), ...boxesSay].join('\n');
      });
      expect(said, each).not.toMatch(missingNumber);
    }
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
