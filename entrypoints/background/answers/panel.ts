import type { PanelMemory } from '@/messages/content-messages';
import { browser } from '@/platform/browser';
import { openSide } from '@/platform/side-panel';
import type { Message } from '@/messages/schema';
import { records } from '../records';
import { tellTab } from '../tabs/tell-tab';

type MovePanel = Extract<Message, { type: 'move-panel' }>;
type HidePill = Extract<Message, { type: 'hide-pill' }>;

/** What the owner did to the pill or the panel is remembered over pages and restarts. */
export async function rememberPanel(change: PanelMemory): Promise<void> {
  await records().changeSettings({ ...change });
}

/**
 * The pill's click while the checklist lives in the browser's side panel: opens it there, or says `false` where the
 * browser wants the owner to do it. The browser must be asked before anything is waited for, or the click is spent.
 */
export function openSidePanel(tabId: number): Promise<boolean> {
  return openSide(tabId);
}

/** The pill is hidden, or shown again, on one delivery or everywhere. */
export async function hidePill({ key, hidden }: HidePill): Promise<void> {
  const { everywhere, deliveries } = (await records().settings()).pillHidden;
  const others = deliveries.filter((each) => each !== key);
  const pillHidden =
    key === null
      ? { everywhere: hidden, deliveries }
      : { everywhere, deliveries: hidden ? [...others, key] : others };
  await records().changeSettings({ pillHidden });
}

/**
 * The checklist has another place now. A page that takes it back opens it; one that gives it away closes it. Where the
 * side panel could not be opened from there, the popup is offered: a click in it may.
 */
export async function movePanel({ tabId, place, isOpen }: MovePanel): Promise<void> {
  await records().changeSettings({ panelPlace: place, panelOpen: place === 'page' });
  await tellTab(tabId, { type: place === 'page' ? 'open-panel' : 'close-panel' });
  if (!isOpen) await browser.action.openPopup().catch(() => {});
}
