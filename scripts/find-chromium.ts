/** Finds a Chromium for the tests of the built pages, or says in one line what to do. */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const advice = 'No Chromium was found: install Chrome or Chromium, or set CHROMIUM_PATH to its program.';

/** How a test starts it: nothing of its own on the network, no sandbox (which a container refuses). */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

function usualPlaces(): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
    );
    return ['/', homedir()].flatMap((root) => programs.map((program) => join(root, program)));
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return roots.flatMap((root) => programs.map((program) => join(root, program)));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/** What `playwright install` downloaded: the release this project's Playwright wants, or any other. */
function playwrightPlaces(): string[] {
  const own = chromium.executablePath();
  const [cache] = own.split(/[\\/]chromium[^\\/]*-\d+[\\/]/);
  if (cache === undefined || cache === own || !existsSync(cache)) return [own];
  const inside = own.slice(cache.length + 1).replace(/^[^\\/]+/, '');
  const others = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
  return [
    own,
    ...others
      .sort()
      .reverse()
      .map((name) => join(cache, name + inside)),
  ];
}

const firstThatExists = (places: string[]): string | undefined => places.find((place) => place !== '' && existsSync(place));

function installFromDebian(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...words: string[]) => spawnSync('apt-get', ['-qq', ...words], { stdio: 'ignore', env: environment });
  console.log('Installing Debian’s chromium for the tests …');
  const install = ['install', '--yes', '--no-install-recommends', 'chromium'];
  if (run(...install).status === 0) return;
  run('update');
  run(...install);
}

function installFromPlaywright(): void {
  console.log('Downloading Playwright’s Chromium for the tests …');
  spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  });
}

export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, but no program is there.`);
  }
  const places = () => firstThatExists([...usualPlaces(), ...playwrightPlaces()]);
  const ways = [() => {}, installFromDebian, installFromPlaywright];
  for (const prepare of ways) {
    prepare();
    const found = places();
    if (found !== undefined) return found;
  }
  throw new Error(advice);
}

if (import.meta.main) console.log(findChromium());
