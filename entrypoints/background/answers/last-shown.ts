import { browser } from '@/platform/browser';
import { isLastShown, sessionNames, type LastShown } from '@/records/read/last-shown';
import type { Settings } from '@/records/kept/settings-record';
import type { Judged } from '@/records/read/report-of';

const nameOf = (tabId: number) => sessionNames(tabId).last;

/**
 * Keeps what a tab's page was told, for the first paint of the panel or the popup, until the browser closes. It is a
 * comfort: where there is no room for it any more, all of it goes.
 */
export async function rememberLast(tabId: number, judged: Judged | null, settings: Settings): Promise<void> {
  const { session } = browser.storage;
  try {
    if (!judged?.report) return await session.remove(nameOf(tabId));
    const last: LastShown = { ...judged, report: judged.report, settings };
    return await session.set({ [nameOf(tabId)]: last });
  } catch {
    const names = Object.keys(await session.get(null)).filter((name) => name.startsWith('last:'));
    return session.remove(names);
  }
}

/** What the tab's page was last told, as it was stored; `null` when that is not kept. */
export async function lastShown(tabId: number): Promise<LastShown | null> {
  const name = nameOf(tabId);
  const found = (await browser.storage.session.get(name))[name];
  return isLastShown(found) ? found : null;
}
