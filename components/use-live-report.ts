import type { Report } from '@/checklist/report';
import { parseAddress } from '@/experimenter/address';
import { browser } from '@/platform/browser';
import { deliveryKey } from '@/records/delivery-key';
import { readingFrom, type Reading } from '@/records/reading';
import { reportOf } from '@/records/report-of';
import { tabDelivery, type TabDelivery } from '@/records/tab-memory';
import { shownTab } from './shown-tab';
import { useFresh } from './use-fresh';

/** What an extension page knows of the delivery in its tab. */
export type LiveReport =
  | { state: 'loading' }
  /** The tab shows no delivery, or one whose stage was never read. */
  | { state: 'none'; tabId?: number }
  | { state: 'ready'; tabId: number; shown: TabDelivery; report: Report }
  | { state: 'failed' };

/**
 * The delivery that a tab shows now. The memory is compared with the tab's address, so that a tab that went elsewhere
 * while the background slept shows nothing, not the delivery before.
 */
async function shownIn(tabId: number, reading: Reading): Promise<TabDelivery | null> {
  const [shown, tab, { extraHosts }] = await Promise.all([
    tabDelivery(browser.storage.session, tabId), browser.tabs.get(tabId).catch(() => undefined), reading.settings(),
  ]);
  const address = tab?.url ? parseAddress(tab.url, extraHosts) : null;
  return address?.slug && deliveryKey(address.origin, address.slug) === shown?.key ? shown : null;
}

async function readReport(): Promise<Exclude<LiveReport, { state: 'loading' | 'failed' }>> {
  const reading = readingFrom(browser.storage.local);
  const tabId = await shownTab();
  const shown = tabId === undefined ? null : await shownIn(tabId, reading);
  const report = shown && await reportOf(reading, shown.key, Date.now());
  return tabId !== undefined && shown && report ? { state: 'ready', tabId, shown, report } : { state: 'none', tabId };
}

/** The report of the delivery in this page's tab, kept current. */
export function useLiveReport(): LiveReport {
  const fresh = useFresh(readReport);
  return fresh.state === 'read' ? fresh.value : fresh;
}
