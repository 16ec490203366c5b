import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgres.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Much of the time is waiting: for other processes, for a database, for a browser.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
