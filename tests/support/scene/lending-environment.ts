import type { Environment } from 'vitest/runtime';

/** What ends the browsers that are lent from file to file; `lent-scene.ts` puts them here, as modules do not meet. */
export const LENT = Symbol.for('preflight.lent-scenes');

/** Node, and at the end of the process its lent browsers are closed. */
export default {
  name: 'lending',
  viteEnvironment: 'ssr',
  setup(global) {
    const ends: (() => Promise<void>)[] = [];
    Object.assign(global, { [LENT]: ends });
    return { teardown: async () => void (await Promise.all(ends.map((end) => end()))) };
  },
} satisfies Environment;
