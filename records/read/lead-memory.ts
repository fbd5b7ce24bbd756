import type { StorageArea } from '../store/storage-area';

const nameOf = (tabId: number) => `lead:${tabId}`;

/** Remembers for the tab's next page that a fix leads to `url`; in session storage, as `tab-memory.ts`. */
export async function rememberLead(area: StorageArea, tabId: number, url: string): Promise<void> {
  await area.set({ [nameOf(tabId)]: url });
}

/** Where the last fix leads that was followed in the tab, and forgets it; `null` when none was. */
export async function takeLead(area: StorageArea, tabId: number): Promise<string | null> {
  const name = nameOf(tabId);
  const url = (await area.get(name))[name];
  if (typeof url !== 'string') return null;
  await area.remove(name);
  return url;
}
