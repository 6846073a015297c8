import { defineConfig } from 'vitest/config';
import { modelAsData } from './src/authoring/model-as-data.ts';

export default defineConfig({
  test: {
    coverage: { include: ['src/**'], reportsDirectory: 'coverage' },
    projects: [
      {
        plugins: [modelAsData],
        test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/site/**'] },
      },
      {
        // The built pages in a real browser: `npm run build` first.
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: 'test/support/site-setup.ts',
          testTimeout: 300_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
