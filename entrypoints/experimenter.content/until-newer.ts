/** Not by the id of the extension: of two builds that are installed side by side the later one serves too. */
const STARTED = 'preflight-for-experimenter:started';

/**
 * Tells that a script starts, and lasts until a newer copy of it starts in the same page, by an update of the extension or by
 * a second build. All that is kept of WXT's ContentScriptContext, which brings timers, a navigation watcher and events that
 * nothing here uses (https://wxt.dev/guide/essentials/content-scripts.html#context).
 */
export function untilNewer(): AbortSignal {
  const controller = new AbortController();
  document.dispatchEvent(new Event(STARTED));
  document.addEventListener(STARTED, () => controller.abort(), { once: true });
  return controller.signal;
}
