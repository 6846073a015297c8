/** Checks a file's fields against their schema, and says in plain words what is missing, unknown or of the wrong kind. */

import { z } from 'zod';
import { nearest } from './did-you-mean.ts';
import { type Fault, quote, show } from './fault.ts';
import { type FieldWords, wordsOf } from './fields.ts';
import { faultAt, type Path, type YamlSource } from './yaml-source.ts';

export interface Shape<T> {
  /** The data where its shape is right; undefined where it is not. */
  readonly value: T | undefined;
  /** The paths at which something is wrong. */
  readonly wrong: readonly Path[];
  readonly faults: readonly Fault[];
}

/** Checks `data` of a file; `at` is the path at which it stands there. */
export function checkShape<T extends z.ZodType>(
  schema: T,
  source: YamlSource,
  data: unknown = source.data,
  at: Path = [],
): Shape<z.infer<T>> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { value: result.data, wrong: [], faults: [] };
  const { issues } = result.error;
  return {
    value: undefined,
    wrong: issues.map((issue) => [...at, ...issue.path]),
    faults: issues.flatMap((issue) => issueFaults(schema, source, at, issue)),
  };
}

type Issue = z.core.$ZodIssue;

const compareAdvice = 'Compare it with docs/content-format.md.';

function issueFaults(schema: z.ZodType, source: YamlSource, at: Path, issue: Issue): Fault[] {
  const path = [...at, ...issue.path];
  const about = schemaAt(schema, issue.path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(about, source, [...path, key]));
  if (issue.code === 'invalid_key') return [badKey(source, path, schemaAt(schema, issue.path.slice(0, -1)))];
  const words = about && wordsOf(about);
  const write = words?.write ?? compareAdvice;
  if (issue.input === undefined) return [missing(source, path, write, about)];
  const found = source.rawOf(path) ?? show(issue.input);
  return [
    faultAt(source, path, `expected ${words?.expected ?? 'something else'}, found ${found}`, withHint(issue, found, words)),
  ];
}

function missing(source: YamlSource, path: Path, write: string, about: z.ZodType | undefined): Fault {
  const means = about?.description;
  return faultAt(source, path, means === undefined ? 'this field is missing' : `this field is missing (${means})`, write);
}

function unknownKey(around: z.ZodType | undefined, source: YamlSource, path: Path): Fault {
  const key = String(path.at(-1));
  const names = around instanceof z.ZodObject ? Object.keys(around.shape) : [];
  const meant = nearest(key, names);
  const write = meant === undefined ? `The fields here are ${names.join(', ')}.` : `Did you mean "${meant}"?`;
  return faultAt(source, path, `${quote(key)} is not a field here`, write, source.placeOfKey(path));
}

function badKey(source: YamlSource, path: Path, around: z.ZodType | undefined): Fault {
  const write = (around && wordsOf(around)?.names) ?? compareAdvice;
  return faultAt(source, path, `${quote(String(path.at(-1)))} cannot be a name here`, write, source.placeOfKey(path));
}

/** Numbers and switches typed where text belongs, and text that begins with a bracket, are the usual slips. */
function withHint(issue: Issue, found: string, words: FieldWords | undefined): string {
  const write = words?.write ?? compareAdvice;
  const { input } = issue;
  if (issue.code !== 'invalid_type' || issue.expected !== 'string') return write;
  if (words?.prose !== true && (typeof input === 'number' || typeof input === 'boolean'))
    return `Put it between quotes: '${found}'.`;
  return isInsertion(input) ? 'Put the whole text between quotes: text that begins with { is read as a group of fields.' : write;
}

const isInsertion = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && Object.keys(input).some((key) => /^\w+:/.test(key));

/** The schema of the field at a path of zod's. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let here: unknown = schema;
  for (const part of path) {
    here = unwrapped(here);
    if (here instanceof z.ZodObject) here = here.shape[String(part)];
    else if (here instanceof z.ZodRecord) here = here.valueType;
    else if (here instanceof z.ZodArray) here = here.element;
    else return undefined;
  }
  return unwrapped(here);
}

function unwrapped(schema: unknown): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrapped(schema.unwrap());
  return schema instanceof z.ZodType ? schema : undefined;
}
