import { HOST_PATTERNS } from '@/platform/hosts';
import { browser } from '@/platform/browser';
import { showBadge } from './show-badge';

/** Badges of all Experimenter tabs: they are lost when the browser starts and when the extension is updated. */
export async function refreshBadges(): Promise<void> {
  const tabs = await browser.tabs.query({ url: HOST_PATTERNS });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : showBadge(id))));
}
