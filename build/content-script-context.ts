/**
 * Stands in for WXT's ContentScriptContext, which brings timers, a navigation watcher and events that nothing
 * here uses (https://wxt.dev/guide/essentials/content-scripts.html#context). What is kept is its promise that a newer
 * copy of the script, started in the same page by an update of the extension, ends the older one.
 */
export function ContentScriptContext() {
  const controller = new AbortController();
  const started = `${chrome.runtime.id}:started`;
  document.dispatchEvent(new Event(started));
  document.addEventListener(started, () => controller.abort(), { once: true });
  return { signal: controller.signal };
}
