import { gapRecord, schemaOfList } from '../../exports/data-records.ts';
import { json } from './_records.ts';

export const GET = (): Response => json(schemaOfList(gapRecord, 'Show the Working: gaps'));
