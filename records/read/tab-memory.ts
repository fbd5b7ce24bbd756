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

/** Remembers what the tab shows; `null` forgets it (the tab went to a page without a delivery). */
export async function rememberTab(
  area: StorageArea,
  tabId: number,
  shown: TabDelivery | null,
): Promise<void> {
  if (shown) await area.set({ [nameOf(tabId)]: shown });
  else await area.remove(nameOf(tabId));
}

/** What the tab shows, or `null`. */
export async function tabDelivery(area: ReadableArea, tabId: number): Promise<TabDelivery | null> {
  const name = nameOf(tabId);
  const parsed = TabDelivery.safeParse((await area.get(name))[name]);
  return parsed.success ? parsed.data : null;
}

/** Ids of the open tabs that show the delivery. */
export async function tabsShowing(area: ReadableArea, key: string): Promise<number[]> {
  return Object.entries(await area.get(null)).flatMap(([name, value]) => {
    const parsed = name.startsWith('tab:') ? TabDelivery.safeParse(value) : undefined;
    return parsed?.success && parsed.data.key === key ? [Number(name.slice('tab:'.length))] : [];
  });
}
