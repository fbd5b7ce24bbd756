import * as z from 'zod/mini';
import type { ReadableArea, StorageArea } from '../store/storage-area';

/**
 * Which delivery each open tab shows, in the browser's session storage: it outlives the background, not the
 * browser.
 */
const TabDelivery = z.object({
  /** Key of the delivery record (`records/delivery-key.ts`). */
  key: z.string(),
  /** Address of the page it was last seen on. */
  url: z.string(),
});
export type TabDelivery = z.infer<typeof TabDelivery>;

const nameOf = (tabId: number) => `tab:${tabId}`;

/**
 * Remembers what the tab shows; `null` forgets it (the tab went to a page without a delivery). What is `known` of it already
 * is not written once more.
 */
export async function rememberTab(
  area: StorageArea,
  tabId: number,
  shown: TabDelivery | null,
  known: TabDelivery | null,
): Promise<void> {
  if (shown?.key === known?.key && shown?.url === known?.url) return;
  if (shown) await area.set({ [nameOf(tabId)]: shown });
  else await area.remove(nameOf(tabId));
}

/** What the tab shows, or `null`. */
export async function tabDelivery(area: ReadableArea, tabId: number): Promise<TabDelivery | null> {
  const name = nameOf(tabId);
  const parsed = TabDelivery.safeParse((await area.get(name))[name]);
  return parsed.success ? parsed.data : null;
}
