import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { importTable } from './import-table.ts';
import { folderOf, sourceFiles } from './source-files.ts';

const mostLines = 250;
const onlyBarrel = 'src/calculation/index.ts';
const everything = ['src', 'scripts', 'test'].flatMap((folder) => sourceFiles(folder));
const code = everything.filter((file) => /\.tsx?$/.test(file));

const read = (file: string): string => readFileSync(file, 'utf8');
const parse = (file: string): ts.SourceFile => ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
const lineOf = (source: ts.SourceFile, node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart()).line + 1;

test(`no file is longer than ${mostLines} lines`, () => {
  const long = everything
    .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > mostLines);
  expect(long.map(({ file, lines }) => `${file}: ${lines} lines. Split it by what it does`).join('\n')).toBe('');
});

test('no file is a drawer for what has no place', () => {
  const drawer = /^(utils?|helpers?|common|misc|constants|types|shared)\./;
  expect(everything.filter((file) => drawer.test(basename(file)) || /\/(utils?|helpers?|common|misc|lib)\//.test(file))).toEqual(
    [],
  );
});

test('only calculation/index.ts is a barrel', () => {
  const isReExport = (statement: ts.Statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
  const isBarrel = (file: string) => {
    const { statements } = parse(file);
    return (
      statements.some((each) => isReExport(each) && ts.isExportDeclaration(each) && each.exportClause === undefined) ||
      (statements.length > 0 && statements.every(isReExport))
    );
  };
  const barrels = code.filter((file) => file !== onlyBarrel && isBarrel(file));
  expect(barrels.map((file) => `${file} only passes on what others export: import from those`).join('\n')).toBe('');
});

test('a suppression says why on its own line', () => {
  const silent = /@ts-(?:expect-error|ignore|nocheck)(?![^\n]{12})|biome-ignore(?![^\n]*: \S[^\n]{8})/;
  const faults = everything
    .filter((file) => !file.endsWith('house-rules.test.ts'))
    .flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((text, index) => (silent.test(text) ? [`${file}:${index + 1}: ${text.trim()}`] : [])),
    );
  expect(faults.join('\n')).toBe('');
});

/** Names that read the world outside: what a pure folder may not say. */
const outside: Record<string, readonly string[]> = {
  calculation: [
    'document',
    'window',
    'navigator',
    'localStorage',
    'fetch',
    'process',
    'Date',
    'Intl',
    'performance',
    'crypto',
    'console',
  ],
  charts: ['document', 'window', 'navigator', 'localStorage', 'fetch', 'process', 'performance'],
  exports: ['document', 'window', 'navigator', 'localStorage', 'fetch', 'process', 'performance'],
  format: ['document', 'window', 'navigator', 'localStorage', 'fetch', 'process', 'performance'],
  views: ['document', 'window', 'navigator', 'localStorage', 'fetch', 'process', 'performance'],
};

/** Whether an identifier is read as a variable, and is not the name of a property, a key, a parameter or a type. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  const isName = 'name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent);
  return !isName && !ts.isTypeReferenceNode(parent) && !ts.isImportSpecifier(parent) && !ts.isJsxAttribute(parent);
}

function outsideNames(file: string, banned: readonly string[]): string[] {
  const source = parse(file);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && banned.includes(node.text) && isRead(node))
      found.push(`${file}:${lineOf(source, node)} reads ${node.text}`);
    if (ts.isPropertyAccessExpression(node)) {
      if (node.getText() === 'Math.random')
        found.push(`${file}:${lineOf(source, node)} reads Math.random: take a seeded generator as an argument`);
      if (node.name.text.startsWith('toLocale'))
        found.push(`${file}:${lineOf(source, node)} reads the reader’s locale: format by the rules of src/format`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test.each(Object.entries(outside))('%s is pure: it reads nothing but its arguments', (folder, banned) => {
  expect(folder in importTable).toBe(true);
  const own = code.filter((file) => folderOf(file) === folder);
  expect(own.flatMap((file) => outsideNames(file, banned)).join('\n')).toBe('');
});
