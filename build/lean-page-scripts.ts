import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const here = (file: string) => resolve(import.meta.dirname, file);
const ENTRYPOINT = /^(?!.*virtual:).*\/entrypoints\/[\w-]+\.content(\/index)?\.ts$/;
const PATTERNS = /\.\.\.\w*[pP]atternsOf\(.*?\),/;
const CONTENT_SCRIPT = 'virtual:wxt-content-script-isolated-world-entrypoint?';
const PART = 'virtual:wxt-unlisted-script-entrypoint?';
const wrapperOf = (name: string) => new RegExp(`^\0${name.replace('?', '\\?')}`);

/**
 * Leaves out of what runs on a page what WXT puts into every file of it and nothing here uses: in content scripts a context
 * with timers and watchers, in all of them a logger that is silent in production, and what is there for the manifest only,
 * the match patterns. It acts on builds, not where WXT reads the entrypoints to write the manifest.
 */
export const leanPageScripts = (): Plugin[] => [
  {
    name: 'lean-content-script',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: wrapperOf(CONTENT_SCRIPT) },
      handler: (id) => `
        import definition from ${JSON.stringify(id.split(CONTENT_SCRIPT)[1])};
        import { ContentScriptContext } from ${JSON.stringify(here('content-script-context.ts'))};
        definition.main(ContentScriptContext());
      `,
    },
    transform: {
      filter: { id: ENTRYPOINT },
      handler(code) {
        if (!PATTERNS.test(code)) throw new Error('A content script without patterns to leave out.');
        return { code: code.replace(PATTERNS, ''), map: null };
      },
    },
  },
  {
    name: 'lean-part',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: wrapperOf(PART) },
      handler: (id) => `
        import definition from ${JSON.stringify(id.split(PART)[1])};
        definition.main();
      `,
    },
  },
];
