import { describe, expect, inject, test } from 'vitest';
import { checkSite } from '../../scripts/check-site.ts';
import { useBrowser } from '../support/browser.ts';
import { allPages } from '../support/pages.ts';

const open = useBrowser();
const get = (address: string, init?: RequestInit) => fetch(inject('origin') + address, { redirect: 'manual', ...init });

test('the built pages have no dead link, missing fragment, inline style or inline handler', () => {
  expect(checkSite('dist', process.env.SITE_URL ?? 'https://showtheworking.example')).toEqual([]);
});

test.each(allPages)('%s may be framed by other sites only under /embed/', async (address) => {
  const policy = (await get(address)).headers.get('content-security-policy') ?? '';
  expect(policy.includes("frame-ancestors 'none'")).toBe(!address.startsWith('/embed/'));
});

describe('an address where nothing is', () => {
  test('is answered with status 404 and a page that leads on', async () => {
    const { page, close } = await open('/papers/no-such-paper/');
    expect((await get('/papers/no-such-paper/')).status).toBe(404);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('main a[href="/"]').count()).toBeGreaterThan(0);
    await close();
  });

  test('never leads out of the folder', async () => {
    for (const address of ['/..%2fpackage.json', '/%2e%2e/package.json', '/%', '/_headers', '//example.com']) {
      expect((await get(address)).status).toBe(404);
    }
  });
});

test('an address without its last slash is sent on, with its scenario', async () => {
  const [page = '/'] = allPages.filter((address) => address !== '/');
  const response = await get(`${page.slice(0, -1)}?a=1`);
  expect([response.status, response.headers.get('location')]).toEqual([301, `${page}?a=1`]);
});

test('every answer carries the headers of public/_headers', async () => {
  const { headers } = await get('/');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(headers.get('permissions-policy')).toContain('geolocation=()');
});
