import { REPORT_ADDRESS } from '@/platform/project';
import { sentence } from '@/platform/words';
import { isConnected } from '../ask/background-line';
import type { PillNotice } from './pill';

const words = {
  unreadable: sentence('page.unreadable'),
  reportIt: sentence('page.reportIt'),
  updated: sentence('page.updated'),
  noAnswer: sentence('page.noAnswer'),
};

/** No stage could be read, now or earlier: said plainly, with a way to report it that carries no data of the page. */
export const unreadable = (): PillNotice => ({
  text: words.unreadable(),
  link: { label: words.reportIt(), url: REPORT_ADDRESS },
});

/** The extension was updated or removed under this page; a reload brings the new one, if there is one. */
export const updated = (): PillNotice => ({ text: words.updated() });

/** What to say when the background could not be told or did not answer. */
export const noticeNow = (): PillNotice => (isConnected() ? { text: words.noAnswer() } : updated());
