import type { Plugin } from 'vite';

const SINK = '(domElement.innerHTML = key)';
const REFUSAL = '(function () { throw Error("dangerouslySetInnerHTML is not available"); })()';

/**
 * Takes react-dom's two innerHTML assignments (its dangerouslySetInnerHTML) out of the production bundle: nothing here
 * uses them, and a sink that is not shipped cannot be abused. A React upgrade that changes the code fails the build
 * instead of passing silently.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    enforce: 'pre',
    transform: {
      filter: { id: /react-dom-client\.production\.js/ },
      handler(code) {
        const parts = code.split(SINK);
        if (parts.length !== 3) {
          throw new Error(`react-dom changed: expected 2 innerHTML assignments, found ${parts.length - 1}`);
        }
        return { code: parts.join(REFUSAL), map: null };
      },
    },
  };
}
