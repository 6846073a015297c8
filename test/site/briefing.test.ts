/** The briefing: one A4 page and one of working, tagged, with a code that opens the same numbers. */

import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { calculatorModels } from '../../src/authoring/calculators.ts';
import { useBrowser } from '../support/browser.ts';
import { journeys } from './calculator-journeys.ts';
import { missingNumber } from './calculator-reader.ts';

const open = useBrowser();

async function meetBriefing(model: string, search: string, width = 1280) {
  const visit = await open(`/calculators/${model}/${search}`, { width });
  const { page } = visit;
  await page.locator(`#${model}`).scrollIntoViewIfNeeded();
  await page.waitForSelector(`#${model} input[type=text]:not([readonly])`);
  const drawer = page.locator(`#${model} .bench`);
  if ((await drawer.getAttribute('open')) === null) await drawer.locator('> summary').click();
  await drawer.locator('.asks li').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Briefing to print' }).click();
  await page.waitForSelector('.briefing .sheet');
  await page.evaluate(() => document.fonts.ready);
  return visit;
}

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe.each(calculatorModels)('%s', (model) => {
  const { search } = journeys[model];

  test('stands on one page with a second for the working, tagged, and says all that a meeting needs', async () => {
    const { page, complaints, close } = await meetBriefing(model, `?${search}`);
    const sheet = await page.locator('.briefing .front').innerText();
    expect(sheet).not.toMatch(missingNumber);
    for (const part of [
      'What was changed',
      'What comes out',
      'Questions for the meeting',
      'Sources.',
      'version',
      `/calculators/${model}/`,
    ])
      expect(sheet).toContain(part);
    expect(await page.locator('.briefing .working-sheet .working > li').count()).toBeGreaterThan(2);
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
    expect(pagesIn(pdf)).toBe(2);
    expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
    expect(complaints).toEqual([]);
    await close();
  });

  test('its code holds the address that it prints, and the address opens the same answer', async () => {
    const { page, close } = await meetBriefing(model, `?${search}`);
    const answer = await page.locator('.briefing .answer').innerText();
    const address = await page.locator('.briefing .where').innerText();
    const image = await page.locator('.briefing svg.code').evaluate(async (code) => {
      const picture = new Image();
      const copy = code.cloneNode(true) as SVGElement;
      copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
      copy.setAttribute('width', '400');
      copy.setAttribute('height', '400');
      picture.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = 400;
      canvas.height = 400;
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
      pen.drawImage(picture, 0, 0);
      return [...pen.getImageData(0, 0, 400, 400).data];
    });
    expect(decodeQR({ width: 400, height: 400, data: Uint8Array.from(image) })).toBe(address);
    await close();
    const { pathname, search: found } = new URL(address);
    const second = await open(pathname + found);
    await second.page.waitForSelector(`#${model} input[type=text]:not([readonly])`);
    await expect.poll(() => second.page.locator(`#${model} .answer`).innerText()).toBe(answer);
    await second.close();
  });
});

test('fits a phone, closes by Escape to the button that opened it, and gives the page back', async () => {
  const { page, close } = await meetBriefing('break-even', '?break-even.childrenFewer=14&break-even.v=1', 320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await page.title()).toContain('briefing');
  await page.keyboard.press('Escape');
  expect(await page.locator('.briefing').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Briefing to print');
  expect(await page.title()).toContain('Break-even');
  await close();
});

test('prints the title and reasons that the reader wrote, as text, and both scenarios', async () => {
  const { page, close } = await meetBriefing(
    'break-even',
    `?${new URLSearchParams({
      'break-even.title': '<b>Cautious</b>',
      'break-even.costPerChildYearGbp': '30000',
      'break-even.why.costPerChildYearGbp': 'Only what stops',
      'break-even.v': '1',
      'b.break-even.title': 'Hopeful',
      'b.break-even.costPerChildYearGbp': '44000',
      'b.break-even.v': '1',
    })}`,
  );
  expect(await page.locator('.briefing h1').innerText()).toBe('A: <b>Cautious</b>; B: Hopeful');
  const sheet = await page.locator('.briefing .front').innerText();
  expect(sheet).toContain('Only what stops');
  expect(sheet).toContain('A: <b>Cautious</b>');
  expect(sheet).toContain('B: Hopeful');
  // 384 ÷ 30 = 12.8 and 384 ÷ 44 = 8.7
  expect(sheet).toContain('Scenario A: It takes 13 children fewer');
  expect(sheet).toContain('Scenario B: It takes 9 children fewer');
  await close();
});

test('an address too long for a code says so, and one with long reasons is coded without them', async () => {
  const reasons = Object.fromEntries(
    ['costPerChildYearGbp', 'childrenFewer', 'oneOffInvestmentGbp', 'avoidableShare', 'replacementCostGbp'].map((cell) => [
      `break-even.why.${cell}`,
      'because it is so '.repeat(20),
    ]),
  );
  const { page, close } = await meetBriefing(
    'break-even',
    `?${new URLSearchParams({ 'break-even.childrenFewer': '14', 'break-even.v': '1', ...reasons })}`,
  );
  expect(await page.locator('.briefing figcaption').last().innerText()).toBe(
    'The address of these numbers, without title and reasons',
  );
  await close();
});

test('what is printed is the briefing alone', async () => {
  const { page, close } = await meetBriefing('break-even', '?break-even.childrenFewer=14&break-even.v=1');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.briefing-tools').isVisible()).toBe(false);
  expect(await page.locator('#break-even').isVisible()).toBe(false);
  expect(await page.locator('.briefing .front').isVisible()).toBe(true);
  await close();
});
