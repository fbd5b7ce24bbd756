/**
 * Stands in for WXT's ContentScriptContext, which brings timers, a navigation watcher and events that nothing
 * here uses (https://wxt.dev/guide/essentials/content-scripts.html#context). What is kept is its promise that a newer
 * copy of the script, started in the same page by an update of the extension or by a second build, ends the older one: for
 * those that ask for a signal. What keeps room is over in a moment, and pays for none.
 */
export const ContentScriptContext = () => ({
  get signal(): AbortSignal {
    const controller = new AbortController();
    // Not by the id of the extension: of two builds that are installed side by side the later one serves too.
    const started = 'preflight-for-experimenter:started';
    document.dispatchEvent(new Event(started));
    document.addEventListener(started, () => controller.abort(), { once: true });
    return controller.signal;
  },
});
