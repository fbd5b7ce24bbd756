import type { FromPage } from '@/messages/page-messages';
import { browser } from '@/platform/browser';

/** Tells the content script that framed this page something, through the background. Silent outside a frame. */
async function tellFrame(type: 'panel-ready' | 'close-panel'): Promise<void> {
  if (window.top === window) return;
  const tabId = (await browser.tabs.getCurrent())?.id;
  if (tabId === undefined) return;
  const message: FromPage = { type, tabId };
  await browser.runtime.sendMessage(message);
}

/** The panel's page runs: the pill need not offer the popup instead. */
export const reportReady = () => void tellFrame('panel-ready').catch(() => {});

/** Closes the panel on the page and gives the focus back to the pill. */
export const closeFrame = () => void tellFrame('close-panel').catch(() => {});
