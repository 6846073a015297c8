import { listOf, figureRecord } from '../../exports/data-records.ts';
import { json, figureRecords } from './_records.ts';

export const GET = (): Response => json(listOf(figureRecord, [...figureRecords()]));
