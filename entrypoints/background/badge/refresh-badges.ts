import { experimenterTabs } from '../tabs/experimenter-tabs';
import { showBadge } from './show-badge';

/**
 * Badges of all Experimenter tabs: they are lost when the browser starts and when the extension is updated.
 */
export async function refreshBadges(): Promise<void> {
  const tabs = await experimenterTabs();
  await Promise.all(tabs.map(showBadge));
}
