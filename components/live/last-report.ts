import { withoutOpenPage } from '@/checklist/report/without-open-page';
import type { ShownHere } from '@/messages/page-messages';
import { browser } from '@/platform/browser';
import { isFramed } from '@/platform/surface';
import { askWhatIsShown } from '../ask/ask-what-is-shown';
import { isLastShown, isShown, sessionNames } from '@/records/read/last-shown';
import { activeTab } from './active-tab';
import type { ReadReport } from './shown-report';

async function lastShown(): Promise<ShownHere> {
  if (isFramed()) return askWhatIsShown();
  const tabId = await activeTab();
  if (tabId === undefined) return { shown: null };
  const names = sessionNames(tabId);
  const found = await browser.storage.session.get([names.shown, names.last]);
  const [shown, last] = [found[names.shown], found[names.last]];
  return { tabId, shown: isShown(shown) ? shown : null, last: isLastShown(last) ? last : null };
}

/**
 * What the tab's page was last told, for the first paint: it is there before the rules are loaded that would tell anew.
 * `null` when nothing is kept of the delivery that the tab shows.
 */
export async function lastReport(): Promise<ReadReport | null> {
  const { tabId, shown, last } = await lastShown();
  if (tabId === undefined || !shown || last?.delivery.key !== shown.key) return null;
  return { state: 'ready', tabId, shown, ...last, report: withoutOpenPage(last.report, shown.url) };
}
