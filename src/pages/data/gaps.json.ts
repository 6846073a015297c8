import { gapRecord, listOf } from '../../exports/data-records.ts';
import { gapRecords, json } from './_records.ts';

export const GET = (): Response => json(listOf(gapRecord, [...gapRecords()]));
