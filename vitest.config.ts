import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const BUILT = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts', 'tests/hostile/site.test.ts'];
/** Tests of many minutes, which only `npm run test:full` runs. */
const FULL = ['tests/**/full/**/*.test.ts'];

export default defineConfig({
  test: {
    pool: 'forks',
    // Much of the time is spent waiting for a build or a browser, so two files run even where there is one core.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    globalSetup: 'tests/temporary.ts',
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [...BUILT, ...FULL] } },
      { extends: true, test: { name: 'full', include: FULL, fileParallelism: false } },
      {
        extends: true,
        // One build and one browser serve all of these; the rest is pages, and pages can be slow on a small machine.
        test: {
          name: 'built',
          include: BUILT,
          globalSetup: ['tests/temporary.ts', 'tests/built-site.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
