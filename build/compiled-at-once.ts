import type { Plugin } from 'vite';
import { allPartFiles } from '../platform/page-scripts';

/** V8 compiles every function of a script that begins so together with it: https://v8.dev/blog/explicit-compile-hints. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Has the parts of the page side compiled whole. Chromium keeps what it compiled of a module for the next page; what it left
 * for the first call it would compile there, and anew on every page: on a summary 137 functions (`docs/performance.md`).
 * Firefox knows no such hint, and reads a comment.
 */
export function compiledAtOnce(): Plugin {
  const parts = allPartFiles();
  return {
    name: 'compiled-at-once',
    apply: 'build',
    // Behind the minifier, which takes comments away.
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && parts.includes(file.fileName)) file.code = HINT + file.code;
    },
  };
}
