import type { FromPage } from '@/messages/page-messages';
import { browser } from '@/platform/browser';
import { closeSide, openSide } from '@/platform/side-panel';
import { t } from '@/platform/words';

/** What the browser calls the place beside its pages. */
export const SIDE_NAME = import.meta.env.FIREFOX ? t('shared.sidebar') : t('shared.sidePanel');

const SLOW_MS = 500;

/**
 * Moves the checklist of a tab to the browser's side panel, for good. Called straight from a click: the browser opens
 * nothing otherwise. Where it does not let this page open it (Firefox, in a frame), the background offers the popup,
 * which may.
 */
export async function moveToSide(tabId: number): Promise<void> {
  // A side panel that is slow to load is on its way: what was asked for is remembered meanwhile.
  const onItsWay = new Promise<true>((done) => setTimeout(() => done(true), SLOW_MS));
  const isOpen = await Promise.race([openSide(tabId), onItsWay]);
  const message: FromPage = { type: 'move-panel', tabId, place: 'side', isOpen };
  await browser.runtime.sendMessage(message);
}

/** Moves the checklist back beside the page, where it opens, and closes the browser's side panel. */
export async function moveToPage(tabId: number): Promise<void> {
  const message: FromPage = { type: 'move-panel', tabId, place: 'page', isOpen: true };
  const told = browser.runtime.sendMessage(message);
  closeSide();
  await told;
}
