import { defineConfig } from 'vitest/config';

/** The worked examples and the second implementation, with one mistake put into one formula: see test/mutation/formulas.ts. */
export default defineConfig({
  test: {
    include: ['test/worked-examples/**/*.test.ts', 'test/independent/agreement.test.ts'],
    setupFiles: ['test/mutation/few-runs.ts', 'test/mutation/apply-mutant.ts'],
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
  },
});
