import { defineConfig } from 'vitest/config';

// One process for many files: to start one a file costs more than most files take. No test leaves anything behind in its process.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, pool: 'forks', isolate: false },
});
