import type { ToContent } from '@/messages/content-messages';
import { browser } from '@/platform/browser';

/** Says one thing to the content script of a tab. A tab that is gone, or has no content script, is no error. */
export async function tellTab(tabId: number, message: ToContent): Promise<void> {
  await browser.tabs.sendMessage(tabId, message).catch(() => {});
}
