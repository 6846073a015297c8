/** JSON Schemas of the author's files, so that an editor completes fields and shows what each is for. */

import { z } from 'zod';
import { claimsFile } from './claims.ts';
import { figuresFile } from './figures.ts';
import { gapsFile } from './gaps.ts';
import { glossaryFile } from './glossary.ts';
import { outturnFile } from './outturn.ts';
import { paperFile } from './paper.ts';
import { publisherFile } from './publisher.ts';
import { scenariosFile } from './scenario-fields.ts';
import { sourcesFile } from './sources.ts';
import { seriesFile } from './statistics.ts';

/** The shape of each file by the name that its JSON Schema goes by. */
export const fileSchemas: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['paper', paperFile],
  ['figures', figuresFile.schema],
  ['claims', claimsFile.schema],
  ['scenarios', scenariosFile.schema],
  ['gaps', gapsFile],
  ['outturn', outturnFile.schema],
  ['sources', sourcesFile.schema],
  ['glossary', glossaryFile.schema],
  ['series', seriesFile],
  ['publisher', publisherFile],
]);

/** A JSON Schema for each kind of file. */
export const editorSchemas = (): Map<string, z.core.JSONSchema.BaseSchema> =>
  new Map([...fileSchemas].map(([name, schema]) => [name, z.toJSONSchema(schema, { target: 'draft-7' })]));
