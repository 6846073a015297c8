/** What a reader of a calculator does and sees, for the tests of the built pages. */

import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Reader, useBrowser, Visit } from '../support/browser.ts';

export const name = 'caseload-redistribution';
export const chapter = '/papers/wolverhampton-2013/caseloads/';
export const alone = '/calculators/caseload-redistribution/';
export const bothPages = [chapter, alone];

export type Input =
  | 'socialWorkersFte'
  | 'averageCaseload'
  | 'targetCaseload'
  | 'postsAddedFte'
  | 'yearlyCostPerSocialWorkerGbp'
  | 'caseGrowthShare'
  | 'vacancyShare'
  | 'nonHoldingShare';

/** What must never be shown to anyone. */
export const missingNumber = /NaN|undefined|\bnull\b|∞|Infinity|\[object|[-−]0(?![.\d])/;

export const calculator = (page: Page): Locator => page.locator(`#${name}`);
export const field = (page: Page, input: Input): Locator => page.locator(`#${name}-${input}`);
export const slider = (page: Page, input: Input): Locator => page.locator(`#${name}-${input}-slider`);
export const message = (page: Page, input: Input): Locator => page.locator(`#${name}-${input}-message`);
/** The whole of one input: label, field, slider, source. */
export const group = (page: Page, input: Input): Locator =>
  page.locator(`[role="group"][aria-labelledby="${name}-${input}-label"]`);
export const answer = (page: Page): Locator => page.locator(`#${name} .answer`);
export const button = (page: Page, text: string): Locator => calculator(page).getByRole('button', { name: text });
/** A headline number with what stands under it, by its label. */
export const keyFigure = (page: Page, label: string): Locator =>
  page
    .locator(`#${name} .keys > div`)
    .filter({ has: page.locator('dt', { hasText: label }) })
    .locator('dd');

/** Waits until the calculator's script has taken over. */
export async function wake(page: Page): Promise<void> {
  await calculator(page).scrollIntoViewIfNeeded();
  await page.waitForSelector(`#${name}-targetCaseload:not([readonly])`);
}

/** Opens a page with the calculator awake. */
export async function meet(open: ReturnType<typeof useBrowser>, address: string, reader: Reader = {}): Promise<Visit> {
  const visit = await open(address, reader);
  await wake(visit.page);
  return visit;
}

/** Goes to an address whose scripts, or whose search part, the test wants treated in its own way. */
export const goTo = (page: Page, address: string) => page.goto(inject('origin') + address, { waitUntil: 'domcontentloaded' });

/** Types over what stands in a field, without pressing Enter. */
export async function write(page: Page, input: Input, text: string): Promise<void> {
  await reveal(page, input);
  await field(page, input).fill(text);
}

export async function enter(page: Page, input: Input, text: string): Promise<void> {
  await write(page, input, text);
  await field(page, input).press('Enter');
}

/** Opens “More assumptions” where the input stands behind it. */
export async function reveal(page: Page, input: Input): Promise<void> {
  if (await field(page, input).isVisible()) return;
  await page.locator(`#${name} .more > summary`).click();
}

const spokenOrDrawn = ['aria-label', 'aria-valuetext', 'd', 'x', 'y', 'cx', 'cy', 'x1', 'x2', 'y1', 'y2', 'href'];

/** Everything that the calculator says, draws or has spoken, but for what the reader typed. */
export const saidText = (page: Page): Promise<string> =>
  calculator(page).evaluate((calc, attributes) => {
    const values = [...calc.querySelectorAll('*')].flatMap((each) => attributes.map((name) => each.getAttribute(name) ?? ''));
    return [calc.textContent, ...values.filter((value) => value !== '')].join('\n');
  }, spokenOrDrawn);

/** What stands in all the fields, by their names. */
export const fieldValues = (page: Page): Promise<Record<string, string>> =>
  calculator(page).evaluate((calc) =>
    Object.fromEntries(
      [...calc.querySelectorAll<HTMLInputElement>('.entry input')].map(({ id, value }) => [id.split('-').at(-1), value]),
    ),
  );

/** The answer, the headline numbers and the working. */
export const resultText = (page: Page): Promise<string> =>
  calculator(page).evaluate((calc) =>
    [...calc.querySelectorAll('.answer, .keys, .working')].map((each) => each.textContent).join('\n'),
  );

export const answerText = async (page: Page): Promise<string> => (await answer(page).textContent()) ?? '';

/** Longer than the calculator waits before the address follows and the answer is announced. */
export const settled = (page: Page): Promise<void> => page.waitForTimeout(900);

/** The drawer of any calculator. */
export const bench = (page: Page, model: string): Locator => page.locator(`#${model} .bench`);

export async function openBench(page: Page, model: string): Promise<void> {
  await bench(page, model).locator('> summary').click();
  await bench(page, model).getByRole('heading', { name: 'Take it away' }).waitFor();
}
