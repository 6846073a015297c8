import { claimRecord, listOf } from '../../exports/data-records.ts';
import { claimRecords, json } from './_records.ts';

export const GET = (): Response => json(listOf(claimRecord, [...claimRecords()]));
