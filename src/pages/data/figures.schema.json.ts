import { figureRecord, schemaOfList } from '../../exports/data-records.ts';
import { json } from './_records.ts';

export const GET = (): Response => json(schemaOfList(figureRecord, 'Show the Working: figures'));
