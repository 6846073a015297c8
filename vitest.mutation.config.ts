import { defineConfig } from 'vitest/config';

/** The tests that mutants of the sums and of the formats are run against: `npm run test:mutation`. */
export default defineConfig({
  test: {
    include: ['calculation', 'exports', 'format', 'islands', 'schema', 'views', 'worked-examples'].map(
      (folder) => `test/${folder}/**/*.test.ts`,
    ),
    // Long, and of nothing that the others do not reach.
    exclude: ['test/views/*.property.test.ts'],
    // Instrumented code runs many times slower.
    testTimeout: 60_000,
    setupFiles: ['test/mutation/few-runs.ts'],
  },
});
