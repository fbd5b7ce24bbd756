import { browser } from '@/platform/browser';
import { tabsShowing } from '@/records/read/tab-memory';
import { showBadge } from './show-badge';

/**
 * Draws the badge of every open tab that shows the delivery: what one of them showed may concern the others.
 */
export async function showBadgesOf(key: string): Promise<void> {
  const tabs = await tabsShowing(browser.storage.session, key);
  await Promise.all(tabs.map(showBadge));
}
