import { figureRecord, listOf } from '../../exports/data-records.ts';
import { figureRecords, json } from './_records.ts';

export const GET = (): Response => json(listOf(figureRecord, [...figureRecords()]));
