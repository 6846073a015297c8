/** The page of questions: each with its paragraph and its numbers, the way into the calculator, and the sheet for the meeting. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { allPages } from '../support/pages.ts';

const open = useBrowser();
const address = '/papers/wolverhampton-2013/questions/';
const records = (name: string): { paper: string; id: string; number?: number; gap?: string }[] =>
  JSON.parse(readFileSync(`dist/data/${name}.json`, 'utf8'));
const questionPages = allPages.filter((page) => page.endsWith('/questions/'));
const slugOf = (page: string) => page.split('/')[2] ?? '';

test('every paper with questions has its page, and every page its questions', () => {
  const papers = new Set(records('questions').map(({ paper }) => paper));
  expect(questionPages.map(slugOf).sort()).toEqual([...papers].sort());
  expect(questionPages.length).toBeGreaterThan(0);
});

describe.each(questionPages)('%s', (page) => {
  const slug = slugOf(page);
  const html = readFileSync(`dist${page}index.html`, 'utf8');
  const of = (name: string) => records(name).filter(({ paper }) => paper === slug);

  test('has no script', () => {
    expect(html).not.toContain('<script');
  });
  test('holds every gap and every question, each under an address of its own', () => {
    for (const { id } of of('gaps')) expect(html).toContain(`id="gap-${id}"`);
    for (const { id } of of('questions')) expect(html).toContain(`id="question-${id}"`);
    expect(html.match(/id="question-/g)).toHaveLength(of('questions').length);
  });
  test('leads from a gap to the questions about it', () => {
    for (const { id } of of('questions').filter(({ gap }) => gap !== undefined)) expect(html).toContain(`href="#question-${id}"`);
  });
  test('is linked from the paper at a glance, its menu, and the list of papers', () => {
    for (const other of [`/papers/${slug}/`, `/papers/${slug}/checks/`, '/papers/', '/']) {
      expect(readFileSync(`dist${other}index.html`, 'utf8')).toContain(`href="${page}"`);
    }
    expect(readFileSync('dist/sitemap-0.xml', 'utf8')).toContain(page);
  });
});

describe(address, () => {
  test('shows a case beside the one that the calculator opens with', async () => {
    const { page, complaints, close } = await open(address);
    const reserve = page.locator('#question-after_the_reserve');
    expect(await reserve.getByRole('heading').textContent()).toMatch(/^1\. Who pays .*\?$/);
    expect(await reserve.textContent()).toContain('Paragraph 6.2');
    // 264,000 × 2 for 12 months of 2014-15, with 176,000 before; the paper costs eight months: 352,000
    const rows = await reserve
      .locator('.case dl > div')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
    expect(rows).toEqual([
      ['What is changed', 'Months paid in the year, 2014-15: 12, not 8'],
      ['Cost in the year', '2014-15: £528,000 opening case: £352,000'],
      ['Cost over all these years', '£704,000 opening case: £528,000'],
    ]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('every link to a case leads to a page with its calculator, and opens it there with its number', async () => {
    const { page, complaints, close } = await open(address);
    const links = await page.locator('.case a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) {
      const { pathname, hash } = new URL(link, 'http://localhost');
      expect(readFileSync(`dist${pathname}index.html`, 'utf8')).toContain(`id="${hash.slice(1)}"`);
    }
    await page.locator('#question-leaves_the_budget .case a').click();
    await page.waitForSelector('#break-even-avoidableShare:not([readonly])');
    expect(await page.locator('#break-even-avoidableShare').inputValue()).toBe('50%');
    expect(await page.locator('#break-even .answer').textContent()).toContain('It takes 20 children fewer in care');
    expect(complaints).toEqual([]);
    await close();
  });

  test('lists the values that the calculators need and the paper does not give', async () => {
    const { page, close } = await open(address);
    const share = page.locator('dl', { hasText: 'Share of that cost that really goes away' }).last();
    expect(await share.textContent()).toContain('100%, our assumption. The paper takes all of the average as saved.');
    await close();
  });

  test('on paper gives no address twice, and has nothing to press', async () => {
    const { page, close } = await open(address, { width: 680, media: 'print' });
    const said = await page.locator('a[href^="http"]').evaluateAll((all) =>
      all.map((link) => {
        const after = getComputedStyle(link, '::after').content;
        return [link.textContent, after === 'none' ? '' : after].join(' ');
      }),
    );
    for (const text of said) expect(text.match(/https?:/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(await page.locator('.onward:visible').count()).toBe(0);
    await close();
  });
});
