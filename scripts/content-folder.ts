import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files below `content/` of a project, by their paths in it. */
export function readContentFolder(project: string): Map<string, Uint8Array> {
  const entries = readdirSync(join(project, 'content'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(project.length + 1).replaceAll('\\', '/'), readFileSync(path)]));
}
