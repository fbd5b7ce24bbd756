import { REPORT_ADDRESS } from '@/platform/project';
import { t } from '@/platform/words';
import { isConnected } from '../ask/background-line';
import type { PillNotice } from './pill';

/** No stage could be read, now or earlier: said plainly, with a way to report it that carries no data of the page. */
export const UNREADABLE: PillNotice = {
  text: t('page.unreadable'),
  link: { label: t('page.reportIt'), url: REPORT_ADDRESS },
};

/** The extension was updated or removed under this page; a reload brings the new one, if there is one. */
export const UPDATED: PillNotice = { text: t('page.updated') };
/** The checklist lives in the browser's side panel, and the browser wants the owner to open it. */
export const OPEN_BY_HAND = t('page.openByHand');

const SILENT: PillNotice = { text: t('page.noAnswer') };

/** What to say when the background could not be told or did not answer. */
export const noticeNow = (): PillNotice => (isConnected() ? SILENT : UPDATED);
