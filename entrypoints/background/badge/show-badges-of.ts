import { tabsShowing } from '../tabs/experimenter-tabs';
import { showBadge } from './show-badge';

/**
 * Draws the badge of every open tab that shows the delivery: what one of them showed may concern the others. `asking` is the
 * tab that showed it.
 */
export async function showBadgesOf(key: string, asking: number): Promise<void> {
  const tabs = await tabsShowing(key, asking);
  await Promise.all(tabs.map(showBadge));
}
