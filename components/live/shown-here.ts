import type { ShownHere } from '@/messages/page-messages';
import { browser } from '@/platform/browser';
import { isFramed } from '@/platform/surface';
import { askWhatIsShown } from '../ask/ask-what-is-shown';
import { deliveryKeyAt } from '@/records/kept/delivery-key';
import { activeTab } from './active-tab';
import type { Reading } from '@/records/read/reading';
import { tabDelivery, type TabDelivery } from '@/records/read/tab-memory';

/**
 * The delivery that a tab shows now. The memory is compared with the tab's address, so that a tab that went elsewhere
 * while the background slept shows nothing, not the delivery before.
 */
async function shownIn(tabId: number, reading: Reading): Promise<TabDelivery | null> {
  const [shown, tab, { extraHosts }] = await Promise.all([
    tabDelivery(browser.storage.session, tabId),
    browser.tabs.get(tabId).catch(() => undefined),
    reading.settings(),
  ]);
  return shown && deliveryKeyAt(tab?.url ?? '', extraHosts) === shown.key ? shown : null;
}

/** The tab that this page speaks of, where there is one, and the delivery that it shows. */
export async function shownHere(reading: Reading): Promise<ShownHere> {
  if (isFramed()) return askWhatIsShown();
  const tabId = await activeTab();
  return tabId === undefined ? { shown: null } : { tabId, shown: await shownIn(tabId, reading) };
}
