import { parseAddress } from '@/experimenter/address';
import { browser } from '@/platform/browser';
import { summaryUrl } from '@/records/read/summary-to-look-up';
import { tabDelivery } from '@/records/read/tab-memory';
import { records } from '../records';
import { tellTab } from '../tabs/tell-tab';

/**
 * The owner asks what a tab's delivery is like now: its page reads the summary anew, or itself where
 * everything is on one page. Asked for by a click, so the switch for fetching by itself does not matter.
 */
export async function lookAgain(tabId: number): Promise<void> {
  const shown = await tabDelivery(browser.storage.session, tabId);
  const delivery = shown && (await records().delivery(shown.key));
  if (!delivery) return;
  const isWhole = parseAddress(shown.url, [delivery.origin])?.page === 'rollout';
  await tellTab(tabId, { type: 'look-again', url: isWhole ? shown.url : summaryUrl(delivery) });
}
