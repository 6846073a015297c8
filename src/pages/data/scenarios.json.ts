import { listOf, scenarioRecord } from '../../exports/data-records.ts';
import { json, scenarioRecords } from './_records.ts';

export const GET = (): Response => json(listOf(scenarioRecord, [...scenarioRecords()]));
