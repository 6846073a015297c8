import { scenarioRecord, schemaOfList } from '../../exports/data-records.ts';
import { json } from './_records.ts';

export const GET = (): Response => json(schemaOfList(scenarioRecord, 'Show the Working: scenarios'));
