/**
 * Everything that must hold, fastest first, one line each; what fails is shown in full.
 * `npm test`; `npm run check:quick` leaves out the build and the browser; `npm run test:access` is the build and
 * every page at every width and colour scheme.
 */

import { spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

interface Step {
  name: string;
  /** A program of node_modules, or a script of ours, with its arguments. */
  run: string[];
  /** The steps that are of no use when this one fails. */
  needs?: string;
  environment?: Record<string, string>;
}

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project'];
const built: Step[] = [{ name: 'Build', run: ['scripts/build.ts'] }];
const quick: Step[] = [
  {
    name: 'Format and lint',
    run: [
      'node_modules/@biomejs/biome/bin/biome',
      'check',
      '--error-on-warnings',
      '--diagnostic-level=warn',
      '--max-diagnostics=200',
    ],
  },
  { name: 'Content', run: ['scripts/check-content.ts'] },
  { name: 'Unit tests', run: [...vitest, 'unit'] },
  { name: 'Types', run: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'] },
];
const site: Step = { name: 'Pages in a browser', run: [...vitest, 'site'], needs: 'Build' };
const access: Step = {
  name: 'Access, every page',
  run: [...vitest, 'site', 'test/site/access.test.ts'],
  needs: 'Build',
  environment: { EVERY_PAGE: '1' },
};

function stepsFor(word: string | undefined): Step[] {
  if (word === '--quick') return quick;
  if (word === '--access') return [...built, access];
  return [...quick, ...built, site];
}

function passes({ name, run, environment }: Step): boolean {
  const started = performance.now();
  const result = spawnSync(process.execPath, run, {
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...environment },
    maxBuffer: 1e9,
  });
  const passed = result.status === 0;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (!passed) console.log(stripVTControlCharacters(`${result.stdout}${result.stderr}`).trim());
  return passed;
}

const failed = new Set<string>();
for (const step of stepsFor(process.argv[2])) {
  if (step.needs !== undefined && failed.has(step.needs)) console.log(`– ${step.name}: not run, because ${step.needs} failed`);
  else if (!passes(step)) failed.add(step.name);
}
if (failed.size > 0) {
  console.log(`Failed: ${[...failed].join(', ')}.`);
  process.exitCode = 1;
}
