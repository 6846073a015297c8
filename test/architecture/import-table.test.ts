import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importTable, mayImportStyles, topFiles } from './import-table.ts';
import { folderOf, type Import, importsOf, sourceFiles } from './source-files.ts';

const files = sourceFiles('src', /\.(tsx?|astro|mdx)$/);
const imports = files.flatMap(importsOf);
const at = ({ from, line }: Import): string => `${from}:${line}`;

/** The rooms through which a room may reach a folder that it may not import itself. */
function wayTo(folder: string, from: string): string {
  const allowed = from in importTable ? (importTable[from]?.mayImport ?? []) : (topFiles[from] ?? []);
  const doors = allowed.filter((each) => importTable[each]?.mayImport.includes(folder));
  const through = doors.length > 0 ? `ask for it through ${doors.join(' or ')}` : 'be given it as an argument or a prop';
  return `${from} holds ${importTable[from]?.holds ?? 'wiring only'}: ${through}, or move this code to a folder that may (docs/architecture.md)`;
}

function faultOf(each: Import): string[] {
  const { from, specifier, target } = each;
  const room = folderOf(from) ?? from.replace(/^src\//, '');
  const rule = importTable[room];
  if (target === undefined) {
    if (room === 'calculation')
      return [`${at(each)} imports ${specifier}. calculation imports nothing: take what is needed as an argument`];
    if (rule?.runsAnywhere && specifier.startsWith('node:'))
      return [`${at(each)} imports ${specifier}. ${room} runs in the browser too: read it in queries`];
    return [];
  }
  if (!target.startsWith('src/'))
    return [`${at(each)} imports ${target}, which is outside src/: content is read by schema and queries`];
  const folder = folderOf(target);
  if (folder === room || folder === undefined) return [];
  if (folder === 'styles')
    return mayImportStyles.includes(room) ? [] : [`${at(each)} imports ${target}. Ask for styles in layouts`];
  const allowed = rule?.mayImport ?? topFiles[room] ?? [];
  if (!allowed.includes(folder)) return [`${at(each)} imports ${target}. ${wayTo(folder, room)}`];
  if (folder === 'calculation' && target !== 'src/calculation/index.ts') {
    return [
      `${at(each)} imports ${target}. Import src/calculation/index.ts, and export the name there if readers of the module need it`,
    ];
  }
  return [];
}

/** The files of a ring of imports, or nothing. */
function findRing(): string[] | undefined {
  const targets = Map.groupBy(imports, ({ from }) => from);
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const { target } of targets.get(file) ?? []) {
      const ring = target === undefined ? undefined : visit(target, [...path, file]);
      if (ring !== undefined) return ring;
    }
    done.add(file);
    return undefined;
  };
  for (const file of files) {
    const ring = visit(file, []);
    if (ring !== undefined) return ring;
  }
  return undefined;
}

describe('imports in src/', () => {
  test('every folder has a row in the table', () => {
    const folders = new Set(files.map(folderOf).filter((folder) => folder !== undefined));
    expect([...folders].filter((folder) => !(folder in importTable))).toEqual([]);
    expect(files.filter((file) => folderOf(file) === undefined && !(file.replace('src/', '') in topFiles))).toEqual([]);
  });

  test('go only where the table lets them', () => {
    expect(imports.flatMap(faultOf).join('\n')).toBe('');
  });

  test('never go round in a ring', () => {
    expect(findRing()?.join(' → ') ?? '').toBe('');
  });
});

describe('the table in docs/architecture.md', () => {
  test('says the same', () => {
    const rows = readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| ([a-z]+) \| ([a-z, ]+) \|$/gm);
    const written = Object.fromEntries(
      [...rows].map(([, folder = '', list = '']) => [folder, list]).filter(([folder]) => folder !== 'folder'),
    );
    const meant = Object.entries(importTable).map(([folder, { mayImport }]) => [folder, mayImport.join(', ') || 'nothing']);
    expect(written).toEqual(Object.fromEntries(meant));
  });
});
