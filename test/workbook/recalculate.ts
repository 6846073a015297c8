/**
 * Proves that workbooks give the module's numbers: every scenario of every paper and fifty at random for each model are written with
 * wrong values beside the formulas, recalculated by LibreOffice, and read back. Every number is compared as a page would show it.
 * `npm run test:workbook`
 */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { calculateCells, hasAnswer, type Model, type Outcome, qualityLogs, type Scenario } from '../../src/calculation/index.ts';
import { workbookOf } from '../../src/exports/workbook.ts';
import { firstValueColumn, layOut, sumsSheet } from '../../src/exports/workbook-layout.ts';
import { formatValue, shownOf } from '../../src/format/quantity.ts';

import { models } from '../../src/schema/models.ts';
import { parseContent } from '../../src/schema/parse-content.ts';
import { anyScenarioOf } from '../support/any-scenario.ts';
import { findSoffice } from './find-soffice.ts';
import { recalculate, writeProfile } from './libreoffice.ts';

const randomEach = 50;
const seed = 20_261_127;
const headRow = 6;
const wrong = 12_345;

interface Case extends Scenario {
  readonly file: string;
  readonly model: Model;
}

function paperCases(): readonly Case[] {
  const entries = readdirSync('content', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name));
  const { content } = parseContent(new Map(files.map((path) => [path, readFileSync(path)])));
  return content.papers.flatMap(({ slug, scenarios }) =>
    [...scenarios.values()].map((scenario): Case => {
      const values = Object.fromEntries(Object.entries(scenario.inputs).map(([name, { value }]) => [name, value]));
      return { file: `${slug}--${scenario.id}`, model: models.get(scenario.model) as Model, values, extents: scenario.extents };
    }),
  );
}

const randomCases = (): readonly Case[] =>
  [...models.values()].flatMap((model) =>
    fc
      .sample(anyScenarioOf(model), { numRuns: randomEach, seed })
      .map((scenario, index): Case => ({ ...scenario, model, file: `${model.name}--random-${index + 1}` })),
  );

const outcomesOf = ({ model, values, extents }: Case): Readonly<Record<string, Outcome>> => {
  const result = calculateCells(model, values, extents);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
  return result.cells;
};

async function write(each: Case, folder: string): Promise<void> {
  const { model, values, extents, file } = each;
  const quality = qualityLogs.get(model.name);
  if (!quality) throw new Error(`${model.name} has no quality log.`);
  const spoilt = Object.fromEntries(Object.keys(outcomesOf(each)).map((name) => [name, wrong]));
  const bytes = await workbookOf({ model, quality, values, extents, scenario: file, names: {}, sources: {} }, spoilt);
  writeFileSync(join(folder, `${file}.xlsx`), bytes);
}

interface Tally {
  numbers: number;
  errors: number;
  readonly differences: string[];
}

async function compare(each: Case, folder: string, tally: Tally): Promise<void> {
  const { sheets } = await readXlsx(readFileSync(join(folder, `${each.file}.xlsx`)));
  const rows = sheets.find(({ name }) => name === sumsSheet)?.rows ?? [];
  const outcomes = outcomesOf(each);
  for (const { row, quantity, cells } of layOut(each.model, each.extents, headRow).lines) {
    const shown = shownOf(quantity);
    cells.forEach(({ name }, index) => {
      const found = rows[row]?.[firstValueColumn + index];
      const outcome = outcomes[name];
      if (outcome !== undefined && hasAnswer(outcome)) {
        tally.numbers += 1;
        const isSame = typeof found === 'number' && formatValue(found, shown) === formatValue(outcome, shown);
        if (!isSame) tally.differences.push(`${each.file} ${name}: the module gives ${outcome}, the sheet ${String(found)}`);
      } else {
        tally.errors += 1;
        if (!(typeof found === 'string' && found.startsWith('#')))
          tally.differences.push(`${each.file} ${name}: the module gives no answer, the sheet ${String(found)}`);
      }
    });
  }
}

const soffice = findSoffice();
const folder = mkdtempSync(join(tmpdir(), 'workbooks-'));
const place = { written: join(folder, 'written'), out: join(folder, 'out'), profile: join(folder, 'profile') };
try {
  for (const each of [place.written, place.out]) mkdirSync(each);
  writeProfile(place.profile);
  const cases = [...paperCases(), ...randomCases()];
  for (const each of cases) await write(each, place.written);
  recalculate(
    soffice,
    cases.map(({ file }) => join(place.written, `${file}.xlsx`)),
    place,
  );
  const differences: string[] = [];
  let total = 0;
  for (const [name, own] of Map.groupBy(cases, ({ model }) => model.name)) {
    const tally: Tally = { numbers: 0, errors: 0, differences: [] };
    for (const each of own) await compare(each, place.out, tally);
    const { numbers, errors } = tally;
    console.log(
      `${name}: ${own.length} workbooks, ${numbers} numbers and ${errors} cells without an answer compared, ${tally.differences.length} differ`,
    );
    differences.push(...tally.differences);
    total += numbers + errors;
  }
  console.log(`${cases.length} workbooks, ${total} cells compared, ${differences.length} differ.`);
  if (differences.length > 0) {
    console.error(differences.slice(0, 60).join('\n'));
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
