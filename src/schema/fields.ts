/** The kinds of field an author writes. Each carries what it is for, and how to write it when it is wrong. */

import { z } from 'zod';

export interface FieldWords {
  /** Completes "expected …". */
  readonly expected: string;
  /** A whole sentence: what to write. */
  readonly write: string;
  /** The text of the field is prose: figures in it only by their ids. */
  readonly prose?: boolean;
  /** A whole sentence: how the names of its entries are written. */
  readonly names?: string;
}

const fieldWords = z.registry<FieldWords>();

/** What a message says about a field. */
export const wordsOf = (schema: z.ZodType): FieldWords | undefined => fieldWords.get(schema);

function field<T extends z.ZodType>(schema: T, means: string, words: FieldWords): T {
  const described = schema.describe(means);
  fieldWords.add(described, words);
  return described;
}

/** `such as label: A sentence.` with one full stop. */
const suchAs = (example: string): string => `such as ${example.replace(/\.$/, '')}.`;

const nonBlank = /\S/;
const id = /^[a-z][a-z0-9_]*$/;
/** Whether a name can be an id. */
export const isId = (name: string): boolean => id.test(name);

const slug = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const address = /^https?:\/\/[^\s]+$/;

/** Text shown or cited as it stands; `example` is as it would stand in the file. */
export const text = (means: string, example: string) =>
  field(z.string().regex(nonBlank), means, {
    expected: 'text',
    write: `Write text, in quotes where it is only digits, ${suchAs(example)}`,
  });

/** Text for readers, in which a figure stands only by its id. */
export const prose = (means: string, example: string) =>
  field(z.string().regex(nonBlank), means, { expected: 'text', write: `Write it in words, ${suchAs(example)}`, prose: true });

export const number = (means: string, example: string) =>
  field(z.number(), means, { expected: 'a number', write: `Write a number without quotes, ${suchAs(example)}` });

/** A number of a published series, which may be missing there. */
export const publishedNumber = (means: string) =>
  field(z.number(), means, {
    expected: 'a number',
    write:
      'Write a number without quotes. Where none was published, leave the period out and say so in a note: missing is not zero.',
  });

export const positiveNumber = (means: string, example: string) =>
  field(z.number().positive(), means, {
    expected: 'a number above zero',
    write: `Write a number without quotes, ${suchAs(example)}`,
  });

export const yesOrNo = (means: string) =>
  field(z.boolean(), means, { expected: 'true or false', write: 'Write true or false, without quotes.' });

export const choice = <const T extends readonly [string, ...string[]]>(means: string, options: T) =>
  field(z.enum(options), means, { expected: `one of: ${options.join(', ')}`, write: `Write one of: ${options.join(', ')}.` });

/** The id of an entry: of a figure, claim, scenario, source, term. */
export const reference = (means: string, example: string) =>
  field(z.string().regex(id), means, {
    expected: 'an id',
    write: `Write an id: small letters, digits and _, beginning with a letter, ${suchAs(example)}`,
  });

export const slugText = (means: string, example: string) =>
  field(z.string().regex(slug), means, {
    expected: 'a folder name',
    write: `Write small letters, digits and dashes, ${suchAs(example)}`,
  });

/** A date as `2013-08-13`. */
export const date = (means: string) =>
  field(z.iso.date(), means, { expected: 'a date', write: 'Write year, month and day, such as 2013-08-13.' });

export const webAddress = (means: string) =>
  field(z.string().regex(address), means, {
    expected: 'a web address',
    write: 'Write the whole address, beginning with https:// or http://.',
  });

export const contact = (means: string) =>
  field(z.string().regex(/^(?:https?:\/\/\S+|[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+)$/), means, {
    expected: 'an e-mail address or a web address',
    write: 'Write an address such as errors@example.org or https://example.org/contact.',
  });

export const sha256 = (means: string) =>
  field(z.string().regex(/^[0-9a-f]{64}$/), means, {
    expected: 'a SHA-256',
    write: 'Write its 64 digits and small letters a to f.',
  });

/** A unit; read later by the calculation module, which knows them all. */
export const unit = (means: string) =>
  field(z.string().regex(nonBlank), means, { expected: 'a unit', write: 'Write a unit, such as gbp/child/year.' });

/** A sum over ids; read later by the calculation module. */
export const formula = (means: string, example: string) =>
  field(z.string().regex(nonBlank), means, {
    expected: 'a formula',
    write: `Write ids, numbers, + - * / and brackets, ${suchAs(example)}`,
  });

export const list = <T extends z.ZodType>(means: string, item: T, example: string) =>
  field(z.array(item).min(1), means, { expected: 'a list', write: `Write a list, ${suchAs(example)}` });

/** A group of fields with fixed names. */
export const group = <T extends z.core.$ZodLooseShape>(means: string, shape: T, example: string) =>
  field(z.strictObject(shape), means, {
    expected: 'a group of fields',
    write: `Write its fields below it, each on its own line, ${suchAs(example)}`,
  });

/** Entries by their ids. */
export const entries = <T extends z.ZodType>(means: string, entry: T, example: string) =>
  field(z.record(z.string().regex(id), entry), means, {
    expected: 'entries, each under its id',
    write: `Write an id, a colon, and its fields below it, ${suchAs(example)}`,
    names: 'Write small letters, digits and _, beginning with a letter, such as social_workers.',
  });

/** Entries by names that are not ids: a model's inputs and lines, a series' periods. */
export const named = <T extends z.ZodType>(means: string, entry: T, pattern: RegExp, example: string) =>
  field(z.record(z.string().regex(pattern), entry), means, {
    expected: 'named fields',
    write: `Write a name, a colon and its value, ${suchAs(example)}`,
    names: `Write it as in ${example}.`,
  });
