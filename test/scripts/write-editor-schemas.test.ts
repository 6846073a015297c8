import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editorFiles, editorFolder } from '../../scripts/write-editor-schemas.ts';

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'))['yaml.schemas'] as Record<string, string>;

describe('the schemas for editors', () => {
  test.each([...editorFiles()])('%s is as the code has it: run `npm run schemas` after a change', (name, text) => {
    expect(existsSync(join(editorFolder, name))).toBe(true);
    expect(readFileSync(join(editorFolder, name), 'utf8')).toBe(text);
  });
  test('each is used by the settings for editors', () => {
    expect(Object.keys(settings).sort()).toEqual([...editorFiles().keys()].map((name) => `${editorFolder}/${name}`).sort());
  });
});
