import { browser } from './browser';

/** Chromium's own, which the polyfill's types do not know. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}
const sidePanel = () => (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/** Firefox's own; absent in pages that are framed in a tab, and in Chromium. */
const sidebar = () => (browser as Partial<typeof browser>).sidebarAction;

/**
 * Opens the browser's side panel beside the tab. Must be called straight from the owner's click, before anything is
 * waited for. `false` where the browser does not take this click for one: Firefox opens its sidebar only from the
 * extension's own popup, menus and toolbar button
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/sidebarAction/open).
 */
export async function openSide(tabId: number): Promise<boolean> {
  try {
    const opening = sidePanel()?.open({ tabId }) ?? sidebar()?.open();
    await opening;
    return opening !== undefined;
  } catch {
    return false;
  }
}

/** Closes the browser's side panel that this page is in. Straight from the owner's click, too. */
export function closeSide(): void {
  void sidebar()?.close();
  window.close();
}
