/**
 * Keeps in versions/ what the present version of each calculator starts from and comes to, and the addresses that the site gives
 * out. A version on record is never written over: where a default or a formula has moved an answer, the model needs a new version
 * first. `npm run versions`
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import fc from 'fast-check';
import { answersOf, casesNow, getVersions, type KeptVersion, movesSince, versionsFile } from '../src/queries/versions.ts';
import { models } from '../src/schema/models.ts';
import { parseContent } from '../src/schema/parse-content.ts';
import { anyScenarioOf } from '../test/support/any-scenario.ts';
import { readContentFolder } from './content-folder.ts';

const probes = 8;
const seed = 2013;

const { papers } = parseContent(readContentFolder(resolve(import.meta.dirname, '..'))).content;

for (const model of models.values()) {
  const kept = getVersions(model.name);
  const own: KeptVersion | undefined = kept[model.version];
  const moved = own ? movesSince(own, model, papers) : [];
  if (moved.length > 0) {
    console.error(
      `${model.name}: answers of version ${model.version} have moved. Give the model version ${model.version + 1}, say why in its quality log, and run this again.`,
    );
    console.error(
      moved
        .slice(0, 10)
        .map((line) => `  ${line}`)
        .join('\n'),
    );
    process.exitCode = 1;
    continue;
  }
  const version: KeptVersion = {
    cases: { ...casesNow(model, papers), ...own?.cases },
    probes:
      own?.probes ??
      fc
        .sample(anyScenarioOf(model), { numRuns: probes, seed })
        .map(({ values, extents }) => ({ inputs: values, extents, headlines: answersOf(model, values, extents) })),
  };
  const file = versionsFile(model.name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...kept, [model.version]: version }, null, 1)}\n`);
}

// The list of addresses is made with the pages' own code, which only the tests can load.
const vitest = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'test/versions'], {
  stdio: 'inherit',
  env: { ...process.env, RECORD_ADDRESSES: '1' },
});
process.exitCode ||= vitest.status ?? 1;
