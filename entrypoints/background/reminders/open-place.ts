import type { Tabs } from 'webextension-polyfill';
import { parseAddress } from '@/experimenter/address';
import type { PageKind } from '@/experimenter/page-facts';
import { browser } from '@/platform/browser';

/** Pages on which nothing can be half typed. */
const SAFE_TO_LEAVE: ReadonlySet<PageKind> = new Set(['summary', 'results', 'history']);

/** A tab that shows the same delivery and may be sent elsewhere in it without losing anything. */
async function tabToReuse(url: string): Promise<Tabs.Tab | undefined> {
  const wanted = parseAddress(url);
  if (!wanted?.slug) return undefined;
  return (await browser.tabs.query({})).find((tab) => {
    const shown = tab.url ? parseAddress(tab.url) : null;
    return shown?.slug === wanted.slug && shown?.origin === wanted.origin && SAFE_TO_LEAVE.has(shown.page);
  });
}

/** Takes the owner to an address: in the tab that shows the delivery already, else in a new one. */
export async function openPlace(url: string): Promise<void> {
  const tab = await tabToReuse(url);
  if (tab?.id === undefined) {
    await browser.tabs.create({ url }).catch(() => browser.windows.create({ url })); // No window may be open.
    return;
  }
  await browser.tabs.update(tab.id, { active: true, url });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
