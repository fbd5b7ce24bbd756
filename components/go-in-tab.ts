import { parseAddress } from '@/experimenter/address';
import { browser } from '@/platform/browser';
import type { Go } from './go-link';

/**
 * Experimenter's own pages open in the delivery's tab, everything else in a new one; `after` runs once that is asked
 * (the popup closes itself: it has done its job).
 */
export const goInTab =
  (tabId: number | undefined, after?: () => void): Go =>
  (url) => {
    const asked =
      tabId !== undefined && parseAddress(url)
        ? browser.tabs.update(tabId, { url })
        : browser.tabs.create({ url });
    void asked.then(after);
  };
