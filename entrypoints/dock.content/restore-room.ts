import { browser } from 'wxt/browser';
import { slugOfPath } from '@/experimenter/address';
import { CAN_FRAME, LAUNCH_NOTE, makeRoom, WAITING } from '../experimenter.content/panel/room';

/** The settings as they are stored: each a value with its stamp (`records/kept/settings-record.ts`). */
type StoredSettings = Partial<
  Record<'panelOpen' | 'panelWidth' | 'panelPlace' | 'launchNote', { value?: unknown }>
>;

/** For so long the answer is awaited, in ms; the animation in `dock.css` lasts as long. */
const WAIT_MS = 1_000;

/**
 * On the pages of a delivery, makes the room that a docked panel and the launch note will take. What is remembered can
 * only be asked for asynchronously; while the answer is awaited (a few ms) the page is not shown, so that it never
 * shifts. It is shown after `WAIT_MS` in any case. An answer that comes later changes nothing: the owner is reading by
 * then, and a panel without a room stays closed until they click (`panel/docked-panel.ts`).
 */
export async function restoreRoom(): Promise<void> {
  const page = document.documentElement;
  if (!slugOfPath(location.pathname)) return;
  const asked = performance.now();
  page.setAttribute(WAITING, '');
  page.setAttribute(LAUNCH_NOTE, '');
  try {
    const { settings = {} } = await browser.storage.local.get<{ settings?: StoredSettings }>('settings');
    if (performance.now() - asked >= WAIT_MS) return;
    const { panelOpen, panelPlace, panelWidth, launchNote } = settings;
    if (launchNote?.value === 'off') page.removeAttribute(LAUNCH_NOTE);
    const isDocked = CAN_FRAME && panelOpen?.value === true && panelPlace?.value !== 'side';
    if (isDocked) makeRoom(Number(panelWidth?.value) || 380);
  } finally {
    page.removeAttribute(WAITING);
  }
}
