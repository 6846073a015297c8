/** How often a property is tried: many times, unless the set-up of the tests says otherwise (see test/mutation/few-runs.ts). */

import fc from 'fast-check';

const usual = 400;

export const manyRuns: number = fc.readConfigureGlobal().numRuns ?? usual;
