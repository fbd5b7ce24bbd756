import { REPORT_ADDRESS } from '@/platform/project';
import { sentence } from '@/platform/sentence';
import { isConnected } from '../ask/background-line';
import type { PillNotice } from './pill';

const cannotRead = sentence('page.unreadable');
const reportIt = sentence('page.reportIt');
const wasUpdated = sentence('page.updated');
const noAnswer = sentence('page.noAnswer');

/** No stage could be read, now or earlier: said plainly, with a way to report it that carries no data of the page. */
export const unreadable = (): PillNotice => ({
  text: cannotRead(),
  link: { label: reportIt(), url: REPORT_ADDRESS },
});

/** The extension was updated or removed under this page; a reload brings the new one, if there is one. */
export const updated = (): PillNotice => ({ text: wasUpdated() });

/** What to say when the background could not be told or did not answer. */
export const noticeNow = (): PillNotice => ({ text: isConnected() ? noAnswer() : wasUpdated() });
