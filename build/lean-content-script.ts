import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const here = (file: string) => resolve(import.meta.dirname, file);
const ENTRYPOINT = /^(?!.*virtual:).*\/entrypoints\/[\w-]+\.content(\/index)?\.ts$/;
const PATTERNS = /\.\.\.\w*[pP]atternsOf\(.*?\),/;
const VIRTUAL = 'virtual:wxt-content-script-isolated-world-entrypoint?';

/**
 * Leaves out of the content scripts what WXT puts into every one of them and nothing here uses: a context with timers and
 * watchers, a logger that is silent in production, and what is there for the manifest only, the match patterns.
 * It acts on builds, not where WXT reads the entrypoints to write the manifest.
 */
export function leanContentScript(): Plugin {
  return {
    name: 'lean-content-script',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: new RegExp(`^\0${VIRTUAL.replace('?', '\\?')}`) },
      handler: (id) => {
        const [, entrypoint] = id.split(VIRTUAL);
        return `
          import definition from ${JSON.stringify(entrypoint)};
          import { ContentScriptContext } from ${JSON.stringify(here('content-script-context.ts'))};
          definition.main(ContentScriptContext());
        `;
      },
    },
    transform: {
      filter: { id: ENTRYPOINT },
      handler(code) {
        if (!PATTERNS.test(code)) throw new Error('A content script without patterns to leave out.');
        return { code: code.replace(PATTERNS, ''), map: null };
      },
    },
  };
}
