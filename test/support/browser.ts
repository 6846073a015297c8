/** A browser for a test file, and readers with the screen, colours and settings that a test asks for. */

import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { chromiumFlags } from '../../scripts/find-chromium.ts';

export interface Reader {
  width?: number;
  height?: number;
  colours?: 'light' | 'dark' | 'forced';
  javaScript?: boolean;
  media?: 'screen' | 'print';
  /** Serves the page with its scripts removed. */
  withoutScripts?: boolean;
}

/** Something that a page did and should not have done. */
export interface Visit {
  page: Page;
  /** Console messages, errors, refusals of the content security policy, requests to other hosts, requests that failed. */
  complaints: string[];
  /** The address of every request to our own host, in order. */
  requests: string[];
  close: () => Promise<void>;
}

const watchPolicy = () => {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`content security policy: ${event.violatedDirective} refused ${event.blockedURI} ${event.sample}`);
  });
};

const watchShifts = () => {
  const shifts: { value: number; what: string }[] = [];
  Object.assign(window, { layoutShifts: shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node?: Node }[];
    })[]) {
      if (entry.hadRecentInput) continue;
      const nodes = entry.sources.map(({ node }) =>
        (node instanceof Element ? node : node?.parentElement)?.outerHTML.slice(0, 60),
      );
      shifts.push({ value: entry.value, what: nodes.join(' ') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

function watch(page: Page, origin: string): Pick<Visit, 'complaints' | 'requests'> {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // The browser asks for the icon again whenever the address changes, and drops the question when it changes once more.
    if (why === 'net::ERR_ABORTED' && request.url().endsWith('/icon.svg')) return;
    complaints.push(`request failed: ${request.url()} ${why}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin === origin) requests.push(url.pathname + url.search);
    else if (/^(https?|wss?):$/.test(url.protocol)) complaints.push(`asks another host: ${url.href}`);
  });
  return { complaints, requests };
}

const settings = (reader: Reader): BrowserContextOptions => ({
  viewport: { width: reader.width ?? 1280, height: reader.height ?? 800 },
  colorScheme: reader.colours === 'dark' ? 'dark' : 'light',
  forcedColors: reader.colours === 'forced' ? 'active' : 'none',
  javaScriptEnabled: reader.javaScript ?? true,
  reducedMotion: 'reduce',
  locale: 'en-GB',
});

/** How long a tab may be silent; a page of ours answers within a second. */
const patience = 30_000;
const attempts = 3;

class Silent extends Error {}

/** What the work gives, or an error that says what was waited for: a call to a tab that has gone silent never ends by itself. */
async function answered<Value>(what: string, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Silent(`${what}: no answer in ${patience / 1000} s`)), patience);
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** Ends when the tab has drawn: one that draws nothing wakes no island and would keep a test waiting. */
const drawn = (page: Page): Promise<number> => page.evaluate(() => new Promise<number>(requestAnimationFrame));

async function openTab(context: BrowserContext, origin: string, address: string, reader: Reader): Promise<Visit> {
  const page = await answered('a new tab', context.newPage());
  await page.addInitScript(watchPolicy);
  await page.addInitScript(watchShifts);
  if (reader.media === 'print') await page.emulateMedia({ media: 'print' });
  const watched = watch(page, origin);
  await page.goto(origin + address, { waitUntil: 'load' });
  if (reader.javaScript !== false) await answered(`${address}, to be drawn`, drawn(page));
  return { page, ...watched, close: () => context.close() };
}

/** One browser for the tests of a file. On a busy machine a browser now and then gives a tab that stays silent: another is opened. */
export function useBrowser(): (address: string, reader?: Reader) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args: chromiumFlags });
  });
  afterAll(() => browser.close());
  return async (address, reader = {}) => {
    const origin = inject(reader.withoutScripts ? 'originWithoutScripts' : 'origin');
    for (let attempt = 1; ; attempt++) {
      const context = await answered('a new context', browser.newContext(settings(reader)));
      try {
        return await openTab(context, origin, address, reader);
      } catch (error) {
        if (!(error instanceof Silent) || attempt === attempts) throw error;
        console.warn(`${error.message}. Another tab is opened.`);
        context.close().catch(() => {});
      }
    }
  };
}

/** Goes down the page as a reader would, so that every island wakes, and waits until all of them have. */
export async function readToTheEnd(page: Page): Promise<void> {
  const read = page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await document.fonts.ready;
    scrollTo({ top: 0, behavior: 'instant' });
    return document.scripts.length > 0;
  });
  const runsScripts = await answered(`${page.url()}, to be read to the end`, read);
  if (runsScripts) await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
}

export const openEverything = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
