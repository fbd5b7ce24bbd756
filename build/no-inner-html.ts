import type { Plugin } from 'vite';

/** React's own assignments: its dangerouslySetInnerHTML, twice, and the making of a script element from text. */
const SINKS = [
  { sink: '(domElement.innerHTML = key)', times: 2 },
  { sink: String.raw`nextResource.innerHTML = "<script>\x3c/script>"`, times: 1 },
];
const REFUSAL = '(function () { throw Error("innerHTML is not available"); })()';

function withoutSink(code: string, { sink, times }: (typeof SINKS)[number]): string {
  const parts = code.split(sink);
  if (parts.length !== times + 1)
    throw new Error(`react-dom changed: expected "${sink}" ${times} times, found ${parts.length - 1}`);
  return parts.join(REFUSAL);
}

/**
 * Takes react-dom's innerHTML assignments out of the production bundle: nothing here uses them, and a sink that is not
 * shipped cannot be abused. A React upgrade that changes the code fails the build instead of passing silently.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    enforce: 'pre',
    transform: {
      filter: { id: /react-dom-client\.production\.js/ },
      handler: (code) => ({ code: SINKS.reduce(withoutSink, code), map: null }),
    },
  };
}
