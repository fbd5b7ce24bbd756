import type { FromPage } from '@/messages/page-messages';
import { browser } from '@/platform/browser';
import { isFramed } from '@/platform/surface';

/**
 * Tells the content script that framed this page something, through the background. Silent outside a frame.
 */
const tellFrame = (message: FromPage) => {
  if (isFramed()) void browser.runtime.sendMessage(message).catch(() => {});
};

/** The panel's page runs: the pill need not offer the popup instead. */
export const reportReady = () => tellFrame({ type: 'panel-ready' });

/** Closes the panel on the page and gives the focus back to the pill. */
export const closeFrame = () => tellFrame({ type: 'close-panel' });
