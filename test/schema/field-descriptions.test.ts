import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { atAGlanceFrontMatter, chapterFrontMatter } from '../../src/schema/chapters.ts';
import { editorSchemas, fileSchemas } from '../../src/schema/editor-schemas.ts';
import { wordsOf } from '../../src/schema/fields.ts';

/** Every field of a schema, with its path. */
function fieldsOf(schema: unknown, path: string): [path: string, schema: z.ZodType][] {
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap(), path);
  if (!(schema instanceof z.ZodType)) return [];
  const inside =
    schema instanceof z.ZodObject
      ? Object.entries(schema.shape).flatMap(([name, field]) => fieldsOf(field, `${path}.${name}`))
      : schema instanceof z.ZodRecord
        ? fieldsOf(schema.valueType, `${path}.*`)
        : schema instanceof z.ZodArray
          ? fieldsOf(schema.element, `${path}[]`)
          : [];
  return [[path, schema], ...inside];
}

const all = [...fileSchemas, ['chapter', chapterFrontMatter] as const, ['at-a-glance', atAGlanceFrontMatter] as const];
const fields = all.flatMap(([name, schema]) => fieldsOf(schema, name));

describe('the fields that an author writes', () => {
  it('are many', () => {
    expect(fields.length).toBeGreaterThan(100);
  });

  it.each(fields)('%s says in one plain line what it is for, and how to write it', (_, schema) => {
    expect(schema.description).toMatch(/^[A-Z][^\n]{2,90}[^.\n]$/);
    expect(wordsOf(schema)?.expected).toMatch(/^[a-z]/);
    expect(wordsOf(schema)?.write).toMatch(/^Write .*[^.]\.$/);
  });

  it('stand in strict groups: an unknown field is always refused', () => {
    const groups = fields.filter(([, schema]) => schema instanceof z.ZodObject);
    for (const [path, schema] of groups) expect([path, z.toJSONSchema(schema).additionalProperties]).toEqual([path, false]);
  });
});

describe('editorSchemas', () => {
  it('tells an editor what each field is for', () => {
    const figures = JSON.stringify(editorSchemas().get('figures'));
    expect(figures).toContain('"additionalProperties":false');
    expect(figures).toContain('The characters that the paper prints');
  });
});
