import type { ShownHere } from '@/messages/page-messages';
import { browser } from '@/platform/browser';
import { tabDelivery } from '@/records/tab-memory';

/** Tells a page that is framed in a tab which tab that is, and which delivery it shows. */
export async function shownHere(tabId: number): Promise<ShownHere> {
  return { tabId, shown: await tabDelivery(browser.storage.session, tabId) };
}
