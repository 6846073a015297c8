/** What axe finds on a page. */

import axe from 'axe-core';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colours = ['light', 'dark', 'forced'] as const;

/** One line for each element. */
async function findingsOf(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    rules,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id} (${help}): ${html.slice(0, 160)}`));
}

/** Everything that axe finds in three colour schemes, one line each: nothing, it is hoped. */
export async function findingsInAllColours(page: Page): Promise<string> {
  const found: string[] = [];
  await page.evaluate(axe.source);
  for (const scheme of colours) {
    await page.emulateMedia({
      colorScheme: scheme === 'dark' ? 'dark' : 'light',
      forcedColors: scheme === 'forced' ? 'active' : 'none',
    });
    for (const finding of await findingsOf(page)) found.push(`${scheme}: ${finding}`);
  }
  return found.join('\n');
}
