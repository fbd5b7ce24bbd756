import type { ReadableArea, StorageArea } from '../store/storage-area';

const nameOf = (tabId: number) => `problem:${tabId}`;

/** Remembers the item that a key last led to in the tab; in session storage, as `tab-memory.ts`. */
export async function rememberProblem(area: StorageArea, tabId: number, item: string): Promise<void> {
  await area.set({ [nameOf(tabId)]: item });
}

/** Id of the item that a key last led to in the tab; `undefined` when none did. */
export async function lastProblem(area: ReadableArea, tabId: number): Promise<string | undefined> {
  const name = nameOf(tabId);
  const item = (await area.get(name))[name];
  return typeof item === 'string' ? item : undefined;
}
