import { REPORT_ADDRESS } from '@/platform/project';
import { isConnected } from '../ask/background-line';
import type { PillNotice } from './pill';

/** No stage could be read, now or earlier: said plainly, with a way to report it that carries no data of the page. */
export const UNREADABLE: PillNotice = {
  text: 'Preflight can’t read this page.',
  link: { label: 'Report it', url: REPORT_ADDRESS },
};

/** The extension was updated or removed under this page; a reload brings the new one, if there is one. */
export const UPDATED: PillNotice = { text: 'Preflight was updated. Reload this page to continue.' };
/** The checklist lives in the browser's side panel, and the browser wants the owner to open it. */
export const OPEN_BY_HAND = 'Click Preflight in the toolbar, then “Open the sidebar”.';

const SILENT: PillNotice = { text: 'Preflight did not answer. Reload this page to continue.' };

/** What to say when the background could not be told or did not answer. */
export const noticeNow = (): PillNotice => (isConnected() ? SILENT : UPDATED);
