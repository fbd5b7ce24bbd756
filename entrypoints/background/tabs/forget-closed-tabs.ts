import { browser } from '@/platform/browser';

/** What session storage keeps of one tab, by `tab-memory.ts`, `last-shown.ts` and `lead-memory.ts` of `records/read/`. */
const OF_TAB = /^(?:tab|last|lead):(\d+)$/;

/**
 * Forgets what session storage keeps of tabs that are closed: a report each, which adds up over the days that a browser
 * stays open. Asked for when a tab comes that was not known, as being told of each closed tab would wake the background
 * for every site. Browsers give no id twice in a session.
 */
export async function forgetClosedTabs(): Promise<void> {
  const { session } = browser.storage;
  const kept = Object.keys(await session.get(null)).filter((name) => OF_TAB.test(name));
  const open = new Set((await browser.tabs.query({})).map(({ id }) => String(id)));
  const left = kept.filter((name) => !open.has(OF_TAB.exec(name)?.[1] ?? ''));
  if (left.length > 0) await session.remove(left);
}
