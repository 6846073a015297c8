/** A YAML file as plain data that still knows where every field stands. */

import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from 'yaml';
import { type Fault, type Place, placeIn, quote } from './fault.ts';
import { tabFaults, yamlFaults } from './yaml-faults.ts';

export type Path = readonly PropertyKey[];

export interface YamlSource {
  readonly file: string;
  /** Objects without a prototype, arrays, text, numbers, true, false and null. */
  readonly data: unknown;
  /** Names that stand in one place a second time. */
  readonly repeated: readonly Path[];
  /** Where a field's value begins; the key of the nearest field around it where there is none. */
  readonly placeOf: (path: Path) => Place;
  /** Where a field's own name stands. */
  readonly placeOfKey: (path: Path) => Place;
  /** A number as it is written: 3.10, not 3.1. */
  readonly rawOf: (path: Path) => string | undefined;
  /** Where a part of a text value stands, told by its index in the value. */
  readonly placeInside: (path: Path, index: number, length: number) => Place;
}

/** The path as it stands in a message: `figures.workers.value`. */
export const fieldName = (path: Path): string => (path.length === 0 ? 'file' : path.map(String).join('.'));

/** A fault at a field of a YAML file. */
export function faultAt(source: YamlSource, path: Path, found: string, write: string, place?: Place): Fault {
  return { file: source.file, ...(place ?? source.placeOf(path)), field: fieldName(path), found, write };
}

/** Reads YAML text. There is no source where the text is not YAML. `linesBefore` counts the lines above it in its file. */
export function readYaml(file: string, text: string, linesBefore = 0): { source: YamlSource | undefined; faults: Fault[] } {
  const document = parseDocument(text, {
    uniqueKeys: false,
    prettyErrors: false,
    version: '1.2',
    schema: 'core',
  });
  const placeAt = (offset: number): Place => {
    const { line, column } = placeIn(text, offset);
    return { line: line + linesBefore, column };
  };
  const tabs = tabFaults(file, text, placeAt);
  const broken = yamlFaults(file, text, [...document.errors, ...document.warnings], placeAt);
  if (document.errors.length > 0) return { source: undefined, faults: tabs.length > 0 ? tabs : broken };
  const faults = [...tabs, ...broken];
  const root = document.contents;
  const repeated: Path[] = [];
  const refuse: Refuse = (node, path, found, write) =>
    faults.push({ file, ...placeAt(node.range?.[0] ?? 0), field: fieldName(path), found, write });
  const data = toPlain(root, [], { refuse, repeat: (path) => repeated.push(path) });
  return { source: { file, data, repeated, ...places(root, text, placeAt) }, faults };
}

type Refuse = (node: Node, path: Path, found: string, write: string) => void;

interface Visit {
  readonly refuse: Refuse;
  readonly repeat: (path: Path) => void;
}

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Numbers in any form but the plain one (`1e3`, `0x10`, `.inf`) stay text, so that a field that wants a number refuses them. */
function scalarValue(node: Scalar): unknown {
  if (typeof node.value === 'number' && !plainNumber.test(node.source ?? '')) return node.source;
  return typeof node.value === 'bigint' ? node.source : node.value;
}

function toPlain(node: unknown, path: Path, visit: Visit): unknown {
  if (isAlias(node)) {
    visit.refuse(
      node,
      path,
      `found "*${node.source}", which points to another field`,
      'Write the value itself, or put quotes around the text.',
    );
    return undefined;
  }
  if (isScalar(node)) {
    if (node.anchor !== undefined)
      visit.refuse(node, path, `found "&${node.anchor}", a name for a value`, 'Leave it out, or put quotes around the text.');
    return scalarValue(node);
  }
  if (isSeq(node)) return node.items.map((item, index) => toPlain(item, [...path, index], visit));
  return isMap(node) ? mapToPlain(node.items, path, visit) : null;
}

function mapToPlain(pairs: readonly Pair[], path: Path, visit: Visit): Record<string, unknown> {
  const plain: Record<string, unknown> = Object.create(null);
  for (const pair of pairs) {
    const key = keyText(pair);
    if (key === undefined || key === '__proto__') {
      if (isNode(pair.key))
        visit.refuse(
          pair.key,
          path,
          'found a name that is not plain text',
          'Write a name in small letters, such as social_workers.',
        );
    } else if (key in plain && isNode(pair.key)) {
      visit.repeat([...path, key]);
      visit.refuse(
        pair.key,
        [...path, key],
        `${quote(key)} stands here a second time`,
        'Give one of the two another name, or delete it.',
      );
    } else {
      plain[key] = toPlain(pair.value, [...path, key], visit);
    }
  }
  return plain;
}

const keyText = (pair: Pair): string | undefined =>
  isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value ?? '')) : undefined;

/** The nodes on the way to a path, as far as they exist: for each step the key (where there is one) and the value. */
function walk(root: unknown, path: Path): { key: Node | undefined; value: unknown }[] {
  const steps: { key: Node | undefined; value: unknown }[] = [{ key: undefined, value: root }];
  for (const part of path) {
    const inside = steps.at(-1)?.value;
    if (isMap(inside)) {
      const pair = inside.items.find((each) => keyText(each) === String(part));
      if (!pair) break;
      steps.push({ key: isNode(pair.key) ? pair.key : undefined, value: pair.value });
    } else if (isSeq(inside) && inside.items[Number(part)] !== undefined) {
      steps.push({ key: undefined, value: inside.items[Number(part)] });
    } else break;
  }
  return steps;
}

const isEmpty = (value: unknown): boolean => !isNode(value) || (isScalar(value) && value.value === null && value.source === '');

function places(root: unknown, text: string, placeAt: (offset: number) => Place): Omit<YamlSource, 'file' | 'data' | 'repeated'> {
  const start = (node: unknown): Place => placeAt(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  const keyOf = (steps: { key: Node | undefined; value: unknown }[]): Place => {
    const named = steps.findLast((step) => step.key !== undefined);
    return start(named?.key ?? root);
  };
  const placeOf = (path: Path): Place => {
    const steps = walk(root, path);
    const last = steps.at(-1);
    const there = steps.length === path.length + 1 && last !== undefined && !isEmpty(last.value);
    return there ? start(last.value) : keyOf(steps);
  };
  return {
    placeOf,
    placeOfKey: (path) => keyOf(walk(root, path)),
    rawOf: (path) => {
      const node = walk(root, path).at(-1)?.value;
      return isScalar(node) && typeof node.value === 'number' ? node.source : undefined;
    },
    placeInside: (path, index, length) => {
      const node = walk(root, path).at(-1)?.value;
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return placeOf(path);
      const offset = offsetInside({ text, from: node.range[0], to: node.range[1] }, node.value, index, length);
      return offset === undefined ? placeOf(path) : placeAt(offset);
    },
  };
}

/** Part of a file's text. */
export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds a part of a value in the source around it, which may be quoted, folded or indented: the part that comes as often before it in
 * the source as in the value.
 */
export function offsetInside({ text, from, to }: Stretch, value: string, index: number, length: number): number | undefined {
  const words = value
    .slice(index, index + length)
    .split(/\s+/)
    .filter(Boolean);
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'g');
  const matches = [...text.slice(from, to).matchAll(pattern)];
  const before = [...value.slice(0, index).matchAll(pattern)].length;
  const match = words.length > 0 ? matches[before] : undefined;
  return match === undefined ? undefined : from + match.index;
}
