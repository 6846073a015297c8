// Makes sure node_modules holds what package-lock.json says, before any other script runs.
// Runs on the reader's own Node (20 or later), so: plain JavaScript, Node's built-ins only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.installed-from';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;

if (!installed) {
  console.log('Installing what package-lock.json lists …');
  const npm = process.env.npm_execpath; // the npm that runs this script, on the Node that runs npm
  const [command, first] = npm ? [process.env.npm_node_execpath ?? process.execPath, [npm]] : ['npm', []];
  const install = spawnSync(
    command,
    [...first, 'ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-audit', '--no-fund'],
    { stdio: 'inherit' },
  );
  if (install.status !== 0) process.exit(install.status ?? 1);
  // Where the Node that came with it does not start, the computer's own must do.
  const own = 'node_modules/.bin/node';
  if (process.platform === 'linux' && existsSync(own) && spawnSync(own, ['--version']).status !== 0) {
    rmSync(own);
    const [major, minor] = process.versions.node.split('.').map(Number);
    if (major < 22 || (major === 22 && minor < 18)) {
      console.error('Node cannot start: install the library libatomic1 (on Debian and Ubuntu), or Node 22.18 or newer.');
      process.exit(1);
    }
  }
  writeFileSync(stamp, lock);
}
