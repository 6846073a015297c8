/** Finds LibreOffice, and installs Debian's package where it is missing and may be installed. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const usualPlaces = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

const findOnce = (): string | undefined => {
  const named = process.env.SOFFICE_PATH;
  return [...(named ? [named] : []), ...usualPlaces].find((path) => existsSync(path));
};

const run = (program: string, args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

/** The path of LibreOffice's program. Throws in one line that says what to install where there is none. */
export function findSoffice(): string {
  const found = findOnce();
  if (found) return found;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (
    mayInstall &&
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '-y', '--no-install-recommends', 'libreoffice-calc'])
  ) {
    const installed = findOnce();
    if (installed) return installed;
  }
  throw new Error(
    'LibreOffice is missing. Install it (on Debian: apt-get install libreoffice-calc), or set SOFFICE_PATH to its program.',
  );
}
