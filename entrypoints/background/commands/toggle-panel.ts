import { browser } from '@/platform/browser';
import { tabDelivery } from '@/records/read/tab-memory';
import { tellTab } from '../tabs/tell-tab';

/** Opens the checklist on the page, or closes it. Where there is none the popup says so. */
export async function togglePanel(tabId: number): Promise<void> {
  const shown = await tabDelivery(browser.storage.session, tabId);
  if (shown) await tellTab(tabId, { type: 'toggle-panel' });
  else await browser.action.openPopup().catch(() => {});
}
