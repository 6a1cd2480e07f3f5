import { defineConfig } from 'vitest/config';

// One process for many files: to start one a file costs more than most files take. No test leaves anything behind in its process.
// A test may take long before it counts as one that hangs: wall time says how busy the machine is. Those that wait for other
// processes (`concurrent`) run two at a time.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 180_000, maxConcurrency: 2, pool: 'forks', isolate: false },
});
