import { questionRecord, schemaOfList } from '../../exports/data-records.ts';
import { json } from './_records.ts';

export const GET = (): Response => json(schemaOfList(questionRecord, 'Show the Working: questions'));
