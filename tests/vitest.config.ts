import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would give our modules graphql's second build, whose classes are not those that yoga throws.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    root: new URL('..', import.meta.url).pathname,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // A server that has seen all tests takes its time to write down and stop.
    teardownTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/graph/**', 'tests/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['tests/graph/**/*.test.ts'],
          globalSetup: ['tests/graph/global-setup.ts'],
          // One database for all of them: files take turns.
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/graph/global-setup.ts'],
          // The same database, and one Chromium at a time.
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
