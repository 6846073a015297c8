/** Properties are tried on a few scenarios, always the same ones, while mutants run: a mutant must not be killed by luck. */

import fc from 'fast-check';

fc.configureGlobal({ numRuns: 4, seed: 20_261_127 });
