import type { ReadableArea, StorageArea } from '../store/storage-area';

const nameOf = (tabId: number) => `lead:${tabId}`;

/** Remembers for the tab's next page that a fix leads to `url`; in session storage, as `tab-memory.ts`. */
export async function rememberLead(area: StorageArea, tabId: number, url: string): Promise<void> {
  await area.set({ [nameOf(tabId)]: url });
}

/** Where the last fix leads that was followed in the tab; `null` when none was. */
export async function rememberedLead(area: ReadableArea, tabId: number): Promise<string | null> {
  const name = nameOf(tabId);
  const url = (await area.get(name))[name];
  return typeof url === 'string' ? url : null;
}

/** The page that it leads to was told, or another one was read. */
export const forgetLead = (area: StorageArea, tabId: number): Promise<void> => area.remove(nameOf(tabId));
