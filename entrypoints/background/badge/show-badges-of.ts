import { tabsShowing } from '../tabs/experimenter-tabs';
import { showBadge } from './show-badge';

/**
 * Draws the badge of every open tab that shows the delivery: what one of them showed may concern the others. `asking` is the
 * tab that showed it, whatever the browser tells of its address by now.
 */
export async function showBadgesOf(key: string, asking?: number): Promise<void> {
  const tabs = new Set((await tabsShowing(key)).map(({ id }) => id));
  if (asking !== undefined) tabs.add(asking);
  await Promise.all([...tabs].map(showBadge));
}
