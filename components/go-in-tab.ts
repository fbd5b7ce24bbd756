import { parseAddress } from '@/experimenter/address';
import type { FromPage } from '@/messages/page-messages';
import { browser } from '@/platform/browser';
import type { Go } from './go-link';

function go(tabId: number | undefined, url: string): Promise<unknown> {
  if (tabId === undefined || !parseAddress(url)) return browser.tabs.create({ url });
  const message: FromPage = { type: 'lead-to', tabId, url };
  return browser.runtime.sendMessage(message);
}

/**
 * Experimenter's own pages open in the delivery's tab, at the very place that mends something; everything else in a new
 * one. `after` runs once that is asked (the popup closes itself: it has done its job).
 */
export const goInTab =
  (tabId: number | undefined, after?: () => void): Go =>
  (url) =>
    void go(tabId, url).then(after);
