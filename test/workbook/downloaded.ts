/**
 * Proves that the workbook which a reader downloads gives the numbers of the page: for each calculator a number is changed in a real
 * Chromium, the workbook and the CSV are downloaded, LibreOffice works the workbook out again, and every cell is compared as the page
 * shows it; the headline numbers with the page's own text too. `npm run test:workbook`, after a build.
 */

import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { chromium, type Page } from 'playwright-core';
import { readContentFolder } from '../../scripts/content-folder.ts';
import { chromiumFlags, findChromium } from '../../scripts/find-chromium.ts';
import { serveSite } from '../../scripts/serve.ts';
import { calculatorModels, homeOf } from '../../src/authoring/calculators.ts';
import type { Extents, Model } from '../../src/calculation/index.ts';
import { firstValueColumn, layOut, sumsSheet } from '../../src/exports/workbook-layout.ts';
import { formatValue, shownOf } from '../../src/format/quantity.ts';
import { models } from '../../src/schema/models.ts';
import { parseContent } from '../../src/schema/parse-content.ts';
import { journeys } from '../site/calculator-journeys.ts';
import { findSoffice } from './find-soffice.ts';
import { recalculate, writeProfile } from './libreoffice.ts';

/** The row that the sheet's own lines begin under. */
const headRow = 6;

interface Download {
  readonly name: keyof typeof homeOf;
  readonly model: Model;
  readonly extents: Extents;
  /** Results by cell as the CSV has them; `''` where there is no answer. */
  readonly results: ReadonlyMap<string, string>;
  /** What the page shows for a headline, by its label. */
  readonly shown: ReadonlyMap<string, string>;
}

const { papers } = parseContent(readContentFolder(process.cwd())).content;

function openingExtents(name: keyof typeof homeOf): Extents {
  const paper = papers.find(({ slug }) => slug === homeOf[name]);
  const scenario = [...(paper?.scenarios.values() ?? [])].find(({ model, opens }) => model === name && opens);
  if (!scenario) throw new Error(`${name} opens with no scenario.`);
  return scenario.extents;
}

async function save(page: Page, button: string, to: string): Promise<void> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  copyFileSync(await download.path(), to);
}

async function download(page: Page, origin: string, name: keyof typeof homeOf, folder: string): Promise<Download> {
  await page.goto(`${origin}/calculators/${name}/?${journeys[name].search}`);
  await page.waitForSelector(`#${name} input[type=text]:not([readonly])`);
  await page.locator(`#${name} .bench > summary`).click();
  await page.getByRole('button', { name: 'Excel workbook' }).waitFor();
  await save(page, 'Excel workbook', join(folder, `${name}.xlsx`));
  await save(page, 'Numbers as CSV', join(folder, `${name}.csv`));
  const rows = parseCsv(readFileSync(join(folder, `${name}.csv`), 'utf8')) as string[][];
  const shown = await page
    .locator(`#${name} .keys > div`)
    .evaluateAll((all) =>
      all.map((each) => [each.querySelector('dt')?.textContent ?? '', each.querySelector('dd')?.firstChild?.textContent ?? '']),
    );
  return {
    name,
    model: models.get(name) as Model,
    extents: openingExtents(name),
    results: new Map(rows.filter(([kind]) => kind === 'result').map((row) => [row[1] ?? '', row[5] ?? ''])),
    shown: new Map(shown as [string, string][]),
  };
}

/** Every cell of the sheet that LibreOffice worked out, against the page. */
async function compare(
  { name, model, extents, results, shown }: Download,
  folder: string,
): Promise<{ cells: number; differences: string[] }> {
  const { sheets } = await readXlsx(readFileSync(join(folder, `${name}.xlsx`)));
  const rows = sheets.find((sheet) => sheet.name === sumsSheet)?.rows ?? [];
  const differences: string[] = [];
  let cells = 0;
  for (const { row, quantity, cells: own } of layOut(model, extents, headRow).lines) {
    for (const [index, cell] of own.entries()) {
      const found = rows[row]?.[firstValueColumn + index];
      const onPage = results.get(cell.name);
      cells += 1;
      const words = typeof found === 'number' ? formatValue(found, shownOf(quantity)) : String(found);
      const expected = onPage === '' ? 'no answer' : formatValue(Number(onPage), shownOf(quantity));
      const isSame = onPage === '' ? words.startsWith('#') : onPage !== undefined && words === expected;
      if (!isSame) differences.push(`${name} ${cell.name}: the page has ${expected}, the sheet ${words}`);
      const text = shown.get(quantity.label);
      if (text !== undefined && typeof found === 'number' && text !== words)
        differences.push(`${name} ${cell.name}: the page shows ${text}, the sheet ${words}`);
    }
  }
  return { cells, differences };
}

if (!existsSync('dist/index.html')) throw new Error('There is no site in dist/: run `npm run build` first.');
const soffice = findSoffice();
const folder = mkdtempSync(join(tmpdir(), 'downloaded-'));
const place = { written: join(folder, 'written'), out: join(folder, 'out'), profile: join(folder, 'profile') };
const { server, origin } = await serveSite('dist', 0);
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
try {
  for (const each of [place.written, place.out]) mkdirSync(each);
  writeProfile(place.profile);
  const page = await browser.newPage();
  const downloads: Download[] = [];
  for (const name of calculatorModels) downloads.push(await download(page, origin, name, place.written));
  recalculate(
    soffice,
    downloads.map(({ name }) => join(place.written, `${name}.xlsx`)),
    place,
  );
  let [total, differ] = [0, 0];
  for (const each of downloads) {
    const { cells, differences } = await compare(each, place.out);
    total += cells;
    differ += differences.length;
    console.log(`${each.name}: ${cells} cells and ${each.shown.size} numbers of the page compared, ${differences.length} differ`);
    if (differences.length > 0) console.error(differences.slice(0, 20).join('\n'));
  }
  console.log(`${downloads.length} workbooks downloaded, ${total} cells compared, ${differ} differ.`);
  if (differ > 0) process.exitCode = 1;
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
