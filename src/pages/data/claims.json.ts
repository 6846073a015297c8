import { listOf, claimRecord } from '../../exports/data-records.ts';
import { json, claimRecords } from './_records.ts';

export const GET = (): Response => json(listOf(claimRecord, [...claimRecords()]));
