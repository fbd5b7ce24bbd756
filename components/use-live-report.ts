import { useEffect, useState } from 'react';
import type { Report } from '@/checklist/report';
import { browser } from '@/platform/browser';
import { readingFrom } from '@/records/reading';
import { reportOf } from '@/records/report-of';
import { tabDelivery, type TabDelivery } from '@/records/tab-memory';
import { shownTab } from './shown-tab';

/** What an extension page knows of the delivery in its tab. */
export type LiveReport =
  | { state: 'loading' }
  /** The tab shows no delivery, or one whose stage was never read. */
  | { state: 'none'; tabId?: number }
  | { state: 'ready'; tabId: number; shown: TabDelivery; report: Report }
  | { state: 'failed' };

async function load(): Promise<LiveReport> {
  const tabId = await shownTab();
  const shown = tabId === undefined ? null : await tabDelivery(browser.storage.session, tabId);
  if (tabId === undefined || !shown) return { state: 'none', tabId };
  const report = await reportOf(readingFrom(browser.storage.local), shown.key, Date.now());
  return report ? { state: 'ready', tabId, shown, report } : { state: 'none', tabId };
}

/**
 * The report of the delivery in this page's tab, kept current: it is read from storage, not asked of the background,
 * so it is there at once and needs nothing to be awake.
 */
export function useLiveReport(): LiveReport {
  const [live, setLive] = useState<LiveReport>({ state: 'loading' });
  useEffect(() => {
    let latest = 0;
    const refresh = () => {
      const turn = ++latest;
      // Answers may overtake each other; only the newest question's counts.
      const settle = (next: LiveReport) => turn === latest && setLive(next);
      load().then(settle, () => settle({ state: 'failed' }));
    };
    refresh();
    browser.storage.onChanged.addListener(refresh);
    browser.tabs.onActivated.addListener(refresh);
    return () => {
      latest = Infinity;
      browser.storage.onChanged.removeListener(refresh);
      browser.tabs.onActivated.removeListener(refresh);
    };
  }, []);
  return live;
}
