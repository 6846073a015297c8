/** Writes a JSON Schema for each kind of content file, so that an editor completes fields as an author types: `npm run schemas`. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas } from '../src/schema/editor-schemas.ts';

/** Where `.vscode/settings.json` looks for them. */
export const editorFolder = 'content/.editor';

/** The text of each schema, by the name of its file. */
export const editorFiles = (): ReadonlyMap<string, string> =>
  new Map([...editorSchemas()].map(([name, schema]) => [`${name}.json`, `${JSON.stringify(schema, null, 2)}\n`]));

if (import.meta.main) {
  mkdirSync(editorFolder, { recursive: true });
  for (const [name, text] of editorFiles()) writeFileSync(join(editorFolder, name), text);
  console.log(`Wrote ${editorFiles().size} schemas to ${editorFolder}/.`);
}
