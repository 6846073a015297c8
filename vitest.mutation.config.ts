import { defineConfig } from 'vitest/config';

/** The tests that mutants of the sums and of the formats are run against: `npm run test:mutation`. */
export default defineConfig({
  test: {
    include: ['calculation', 'exports', 'format', 'islands', 'schema', 'views', 'worked-examples'].map(
      (folder) => `test/${folder}/**/*.test.ts`,
    ),
    setupFiles: ['test/mutation/few-runs.ts'],
  },
});
