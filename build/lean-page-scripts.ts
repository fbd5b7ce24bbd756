import type { Plugin } from 'vite';

const ENTRYPOINT = /^(?!.*virtual:).*\/entrypoints\/[\w-]+\.content(\/index)?\.ts$/;
const PATTERNS = /\.\.\.\w*[pP]atternsOf\(.*?\),/;
/** What WXT puts around a content script, and around a part of the page side, with the address of what is inside. */
const WRAPPER = /^\0virtual:wxt-(?:content-script-isolated-world|unlisted-script)-entrypoint\?(.*)/;

/**
 * Leaves out of what runs on a page what WXT puts into every file of it and nothing here uses: in content scripts a context
 * with timers and watchers (`until-newer.ts` keeps its promise), in all of them a logger that is silent in production, and
 * what is there for the manifest only, the match patterns. It acts on builds, not where WXT reads the entrypoints to write
 * the manifest.
 */
export function leanPageScripts(): Plugin {
  return {
    name: 'lean-page-scripts',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: WRAPPER },
      handler: (id) => `
        import definition from ${JSON.stringify(WRAPPER.exec(id)?.[1])};
        definition.main();
      `,
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
