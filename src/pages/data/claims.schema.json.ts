import { claimRecord, schemaOfList } from '../../exports/data-records.ts';
import { json } from './_records.ts';

export const GET = (): Response => json(schemaOfList(claimRecord, 'Show the Working: claims'));
