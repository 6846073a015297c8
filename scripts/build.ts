/**
 * Builds the site into dist/. The content is checked first and the built pages last;
 * where anything is wrong, or the build is stopped, dist/ stays exactly as it was.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSite } from './check-site.ts';
import { tightenPolicy } from './page-policy.ts';
import { freshFolder, publish, restore } from './publish.ts';
import { listPages } from './site-files.ts';

const place = { dist: 'dist', work: '.build' };
const site = process.env.SITE_URL ?? 'https://showtheworking.example';

/** A fault of the content, the pages or the settings: said in plain words, without a stack trace. */
class Fault extends Error {}

function checkContent(): void {
  const { status } = spawnSync(process.execPath, ['scripts/check-content.ts'], { stdio: 'inherit' });
  if (status !== 0) throw new Fault('The content has faults, listed above.');
}

/** What a person can act on, out of a log: no stack, no timing, no path of this machine, nothing twice. */
function plainly(log: string): string {
  if (/ENOSPC|StorageFull|No space left/.test(log)) return 'The disk is full.';
  const lines = log
    .replaceAll(`${process.cwd()}/`, '')
    .replaceAll(/\d\d:\d\d:\d\d /g, '\n')
    .replaceAll(/Expected component `(\w+)` to be defined.*/g, '<$1> is not one of the words that a page may use.')
    .split('\n')
    .map((line) => line.replace(/^\[ERROR\] (\[\w+\] )?(Error: )?/, '').trimEnd())
    .filter(
      (line) =>
        !/^\s*(at |Stack trace:|Hint:|This issue often|generating static|[├└✓▶]|\[(build|vite|types|content)\]|$)/.test(line),
    );
  return [...new Set(lines)].join('\n');
}

function runAstro(folder: string): void {
  const command = ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--outDir', folder];
  const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined };
  const astro = spawnSync(process.execPath, command, { encoding: 'utf8', env: environment, maxBuffer: 1e9 });
  const log = `${astro.stdout}${astro.stderr}`;
  // Astro only logs some faults, such as a reference to an entry that does not exist, and then exits 0.
  if (astro.status !== 0 || log.includes('[ERROR]')) throw new Fault(`Astro could not build the site.\n${plainly(log)}`);
  const warnings = log.split('\n').filter((line) => line.includes('[WARN]') && !line.includes('data store cleared'));
  if (warnings.length > 0) console.warn(warnings.join('\n'));
}

function checkBuilt(folder: string): void {
  const faults = checkSite(folder, site);
  if (faults.length > 0) throw new Fault(`${faults.join('\n')}\nThe built pages have ${faults.length} faults, listed above.`);
}

function build(): void {
  const started = performance.now();
  restore(place);
  checkContent();
  const fresh = freshFolder(place);
  try {
    runAstro(fresh);
    const pages = listPages(fresh);
    for (const page of pages) writeFileSync(join(fresh, page), tightenPolicy(readFileSync(join(fresh, page), 'utf8')));
    checkBuilt(fresh);
    publish(fresh, place);
    console.log(`Built ${pages.length} pages into ${place.dist}/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

try {
  build();
} catch (problem) {
  const isFull = problem instanceof Error && 'code' in problem && problem.code === 'ENOSPC';
  if (!(problem instanceof Fault || isFull)) throw problem;
  const kept = existsSync(place.dist)
    ? ` The site in ${place.dist}/ is as it was (${statSync(place.dist).mtime.toISOString()}).`
    : '';
  console.error(`${isFull ? 'The disk is full.' : problem.message}\nNothing was published.${kept}`);
  process.exitCode = 1;
}
