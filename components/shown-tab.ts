import { browser } from '@/platform/browser';

/**
 * Id of the tab that an extension page speaks of: its own tab where it is framed in one (the panel on the page), else
 * the active tab of its window (popup, side panel). `?tab=` names it outright, for a popup opened as a page.
 * `undefined` where the browser does not say.
 */
export async function shownTab(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined && window.top !== window) return own.id;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}
