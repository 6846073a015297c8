/** A calculator in a frame on somebody else's page. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const open = useBrowser();

/** Another site, which holds the frame. */
let council: Server;
let frame = '';
beforeAll(async () => {
  council = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><html lang="en"><title>Anytown Council</title><h1>Our paper</h1>${frame}`);
  });
  await new Promise<void>((resolve) => council.listen(0, resolve));
});
afterAll(() => council.close());

test('the code of a reader’s own numbers shows them in a frame 320 pixels wide, where they can be changed', async () => {
  const first = await open('/calculators/break-even/?break-even.childrenFewer=14&break-even.v=1');
  await first.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await first.page.waitForSelector('#break-even input[type=text]:not([readonly])');
  await expect.poll(() => first.page.locator('#break-even .answer').innerText()).toContain('10 children fewer');
  const answer = await first.page.locator('#break-even .answer').innerText();
  await first.page.locator('#break-even .bench > summary').click();
  await first.page.getByRole('button', { name: 'Copy code for a page of your own' }).click();
  await first.page.getByText('Code copied.').waitFor();
  frame = await first.page.evaluate(() => navigator.clipboard.readText());
  await first.close();
  expect(frame).toContain('/embed/break-even/wolverhampton-2013/?break-even.childrenFewer=14');

  const { page, close } = await open('/about/', { width: 340 });
  await page.goto(`http://localhost:${(council.address() as AddressInfo).port}/`);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const inside = page.frameLocator('iframe');
  await inside.locator('#break-even input[type=text]:not([readonly])').first().waitFor();
  await expect.poll(() => inside.locator('#break-even .answer').innerText()).toBe(answer);
  expect(await inside.locator('#break-even-childrenFewer').inputValue()).toBe('14');
  await inside.locator('#break-even-costPerChildYearGbp').fill('20000');
  await inside.locator('#break-even-costPerChildYearGbp').press('Enter');
  await expect.poll(() => inside.locator('#break-even .answer').innerText()).toContain('20 children fewer');
  expect(await inside.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth)).toBe(true);
  expect(await inside.locator('.site-head').count()).toBe(0);
  expect(await inside.getByRole('link', { name: /^From Show the Working/ }).getAttribute('target')).toBe('_top');
  await close();
});

test('no other page of the site can be framed', async () => {
  frame = `<iframe src="${inject('origin')}/calculators/break-even/"></iframe>`;
  const { page, close } = await open('/about/');
  await page.goto(`http://localhost:${(council.address() as AddressInfo).port}/`);
  await page.waitForTimeout(500);
  expect(await page.frameLocator('iframe').locator('#break-even').count()).toBe(0);
  await close();
});
