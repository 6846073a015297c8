import { defineConfig } from 'vitest/config';

/** The tests that mutants of the sums and of the formats are run against: `npm run test:mutation`. */
export default defineConfig({
  test: {
    include: ['test/calculation/**/*.test.ts', 'test/format/**/*.test.ts', 'test/worked-examples/**/*.test.ts'],
    setupFiles: ['test/mutation/few-runs.ts'],
  },
});
