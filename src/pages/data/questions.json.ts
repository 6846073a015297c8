import { listOf, questionRecord } from '../../exports/data-records.ts';
import { json, questionRecords } from './_records.ts';

export const GET = (): Response => json(listOf(questionRecord, [...questionRecords()]));
