import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import * as reader from './calculator-reader.ts';

const open = useBrowser();
const { answerText, bothPages, chapter, name } = reader;

const scenario = `?${name}.averageCaseload=30&${name}.targetCaseload=20&${name}.v=2`;
// 42 × (30 − 20) ÷ 20
const itsAnswer = 'would take 21.0 more social workers';
const papersAnswer = '28.0';

/** Notes, frame by frame, every part of the answer that a reader could see before the calculator came alive. */
const watchFrames = (calc: string): void => {
  const seen: string[] = [];
  Object.assign(globalThis, { seen });
  const parts = ['.answer', '.keys dd', '.chart', '.working b', '.strip', '.cases td', '.entry input'];
  const look = () => {
    const root = document.getElementById(calc);
    const asleep = root?.querySelector('.entry input')?.hasAttribute('readonly') ?? true;
    for (const part of root && asleep ? parts : []) {
      const shown = [...(root?.querySelectorAll(part) ?? [])].some(
        (each) => getComputedStyle(each).visibility === 'visible' && each.getClientRects().length > 0,
      );
      if (shown && !seen.includes(part)) seen.push(part);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};
const seenEarly = () => (globalThis as unknown as { seen: string[] }).seen;

describe.each(bothPages)('%s with a scenario in its address', (address) => {
  test('never paints the paper’s answer first, though its script comes late', async () => {
    const { page, close } = await open('/about/');
    await page.addInitScript(watchFrames, name);
    await page.route('**/_astro/caseload-redistribution*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });
    await reader.goTo(page, address + scenario);
    await page.waitForTimeout(700);
    expect(await page.locator('.calc .answer').evaluate((each) => getComputedStyle(each).visibility)).toBe('hidden');
    await reader.wake(page);
    expect(await page.evaluate(seenEarly)).toEqual([]);
    expect(await page.locator('.calc .answer').evaluate((each) => getComputedStyle(each).visibility)).toBe('visible');
    expect(await answerText(page)).toContain(itsAnswer);
    await close();
  });
});

describe('on a slow line', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  /** The same site, but the HTML of a page stops for a second in the middle of the calculator, after its headline numbers. */
  async function serveSlowly(): Promise<string> {
    server = createServer(async (request, response) => {
      const answer = await fetch(inject('origin') + request.url);
      const headers = [...answer.headers].filter(
        ([key]) => !/^(content-(length|encoding)|connection|date|keep-alive|transfer-encoding)$/.test(key),
      );
      response.writeHead(answer.status, Object.fromEntries(headers));
      const body = Buffer.from(await answer.arrayBuffer());
      const half = answer.headers.get('content-type')?.startsWith('text/html') ? body.indexOf('</dl><p class="why"') : -1;
      if (half > 0) {
        response.write(body.subarray(0, half));
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      }
      response.end(body.subarray(Math.max(half, 0)));
    });
    await new Promise<void>((resolve) => server?.listen(0, 'localhost', resolve));
    const address = server.address();
    return `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  }

  test('neither is it painted while the page is still arriving', async () => {
    const { page, close } = await open('/about/');
    await page.addInitScript(watchFrames, name);
    await page.goto((await serveSlowly()) + chapter + scenario, { waitUntil: 'commit' });
    await reader.wake(page);
    expect(await answerText(page)).toContain(itsAnswer);
    expect(await page.evaluate(seenEarly)).toEqual([]);
    await close();
  });
});

describe('where the script never comes', () => {
  test('the paper’s answer appears after all, as the paper’s, beside the paper’s numbers that cannot be changed', async () => {
    const { page, close } = await open('/about/');
    await page.route('**/_astro/*.js*', (route) => route.abort());
    await reader.goTo(page, chapter + scenario);
    const answer = page.locator('.calc .answer');
    expect(await answer.evaluate((each) => getComputedStyle(each).visibility)).toBe('hidden');
    await page.waitForTimeout(4_500);
    expect(await answer.evaluate((each) => getComputedStyle(each).visibility)).toBe('visible');
    expect(await answerText(page)).toContain(papersAnswer);
    expect(await page.locator('.calc .standing').textContent()).toBe('With nothing changed');
    expect(await reader.field(page, 'targetCaseload').inputValue()).toBe('15');
    expect(await reader.field(page, 'targetCaseload').evaluate((each) => (each as HTMLInputElement).readOnly)).toBe(true);
    await close();
  });
});
