import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const alias = { '@': import.meta.dirname };
/** Characters of a value in a failure's message. By itself it would be 40, and a list of faults read “[ Array(1) ]”. */
const chaiConfig = { truncateThreshold: 800 };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        resolve: { alias },
        test: {
          name: 'unit',
          chaiConfig,
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/faults/**/*.test.ts'],
          setupFiles: ['tests/support/source/setup-words.ts', 'tests/support/source/setup-laws.ts'],
          restoreMocks: true,
          // No test tells speed by a clock: a law over all recorded pages takes 3 s, and three times that beside browsers.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          chaiConfig,
          environment: './tests/support/scene/lending-environment.ts',
          include: ['tests/e2e/**/*.e2e.ts', 'tests/faults/**/*.e2e.ts', 'tests/soak/**/*.e2e.ts'],
          globalSetup: ['tests/support/scene/use-firefox-once.ts', 'tests/support/scene/leaves-nothing.ts'],
          setupFiles: ['tests/support/scene/setup-e2e.ts'],
          // One process for all files: the browser that they use is kept, see tests/support/scene/lent-scene.ts.
          isolate: false,
          fileParallelism: false,
          // A machine with one slow core takes long; what never comes is told by the polls inside.
          testTimeout: 150_000,
          hookTimeout: 150_000,
          expect: { poll: { timeout: 20_000 } },
          retry: 0,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'package',
          chaiConfig,
          environment: 'node',
          include: ['tests/package/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'bench',
          environment: 'node',
          include: [],
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
        },
      },
    ],
  },
});
