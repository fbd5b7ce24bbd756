import { browser } from 'wxt/browser';
import { slugOfPath } from '@/experimenter/address';
import { makeRoom, WAITING } from '../experimenter.content/panel/room';

/** The settings as they are stored: each a value with its stamp (`records/kept/settings-record.ts`). */
interface StoredSettings {
  panelOpen?: { value?: unknown };
  panelWidth?: { value?: unknown };
  panelPlace?: { value?: unknown };
}

/**
 * On the pages of a delivery, makes the room that a docked panel will take. What is remembered can only be asked for
 * asynchronously; while the answer is awaited (a few ms) the page is not shown, so that it never shifts. It is shown
 * after 100 ms in any case (`dock.css`).
 */
export async function restoreRoom(): Promise<void> {
  const page = document.documentElement;
  if (!slugOfPath(location.pathname)) return;
  page.setAttribute(WAITING, '');
  try {
    const { settings } = await browser.storage.local.get<{ settings?: StoredSettings }>('settings');
    const isElsewhere = settings?.panelPlace?.value === 'side';
    if (settings?.panelOpen?.value === true && !isElsewhere)
      makeRoom(Number(settings.panelWidth?.value) || 380);
  } finally {
    page.removeAttribute(WAITING);
  }
}
