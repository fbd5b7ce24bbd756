import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Builds the content script with `content-script-context.ts` in the place of WXT's own context. */
export function leanContentScript(): Plugin {
  return {
    name: 'lean-content-script',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^wxt\/utils\/content-script-context$/ },
      handler: () => resolve(import.meta.dirname, 'content-script-context.ts'),
    },
  };
}
