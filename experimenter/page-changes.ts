/**
 * What a page does when it changes without a load. Experimenter runs htmx 1.9, whose events bubble to the
 * document. In the isolated world their `detail` is null, so only `target` may be used.
 */
const SWAPS = [
  'htmx:afterSettle',
  'htmx:oobAfterSwap',
  'htmx:historyRestore',
  'htmx:pushedIntoHistory',
] as const;

/**
 * Calls back once after each burst of changes, with the elements that were swapped (none when only the
 * address or the whole page changed), until the signal aborts. Listens to htmx, to history and to the
 * back-forward cache; it never polls and observes no subtree, so typing costs nothing.
 */
export function onPageChange(
  window: Window,
  callback: (swapped: ReadonlySet<Element>) => void,
  signal: AbortSignal,
): void {
  const { document } = window;
  let swapped: Set<Element> | undefined;

  const report = () => {
    const burst = swapped;
    swapped = undefined;
    if (burst && !signal.aborted) callback(burst);
  };
  const note = (target?: EventTarget | null) => {
    // A timer and not a frame: frames stop in tabs that are out of view, and a burst ends within one task.
    if (!swapped) window.setTimeout(report);
    swapped ??= new Set();
    if (target instanceof Element) swapped.add(target);
  };

  for (const type of SWAPS) {
    document.addEventListener(type, ({ target }) => note(target), { signal, capture: true });
  }
  window.addEventListener('popstate', () => note(), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && note(), { signal });
}

/**
 * Calls back right before htmx copies the body into the page's localStorage, until the signal aborts.
 * Whatever stands in the body then is kept there and comes back dead, so everything of ours must leave it.
 */
export function onBeforeHistorySave(document: Document, callback: () => void, signal: AbortSignal): void {
  document.addEventListener('htmx:beforeHistorySave', callback, { signal, capture: true });
}
