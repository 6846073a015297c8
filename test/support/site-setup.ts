/** Before the tests of the built pages: serves dist/ twice (as it is, and with its scripts removed) and finds a browser. */

import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../scripts/find-chromium.ts';
import { serveSite } from '../../scripts/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the site is served. */
    origin: string;
    /** Where the same site is served without its scripts: axe cannot answer in a browser that runs none. */
    originWithoutScripts: string;
    chromium: string;
  }
}

const dist = 'dist';

function removeScripts(path: string, body: Buffer): Buffer {
  if (!path.endsWith('.html')) return body;
  return Buffer.from(body.toString('utf8').replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, ''));
}

export default async function setUp({ provide }: TestProject): Promise<() => void> {
  if (!existsSync(`${dist}/index.html`)) throw new Error('There is no site in dist/: run `npm run build` first.');
  provide('chromium', findChromium());
  const whole = await serveSite(dist, 0);
  const bare = await serveSite(dist, 0, { change: removeScripts });
  provide('origin', whole.origin);
  provide('originWithoutScripts', bare.origin);
  return () => {
    for (const { server } of [whole, bare]) {
      server.closeAllConnections();
      server.close();
    }
  };
}
