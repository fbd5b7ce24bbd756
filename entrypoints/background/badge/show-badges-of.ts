import { tabsShowing } from '../tabs/experimenter-tabs';
import { showBadgeOf } from './show-badge';

/**
 * Draws the badge of every open tab that shows the delivery: what one of them showed may concern the others.
 */
export async function showBadgesOf(key: string): Promise<void> {
  const tabs = await tabsShowing(key);
  await Promise.all(tabs.map((tab) => showBadgeOf(key, tab)));
}
