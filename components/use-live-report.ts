import type { Report } from '@/checklist/report';
import { reportOf } from '@/records/report-of';
import type { TabDelivery } from '@/records/tab-memory';
import { ownReading } from './own-reading';
import { shownHere } from './shown-here';
import { useFresh } from './use-fresh';

/** What an extension page knows of the delivery in its tab. */
export type LiveReport =
  | { state: 'loading' }
  /** The tab shows no delivery, or one whose stage was never read. */
  | { state: 'none'; tabId?: number }
  | { state: 'ready'; tabId: number; shown: TabDelivery; report: Report }
  | { state: 'failed' };

async function readReport(): Promise<Exclude<LiveReport, { state: 'loading' | 'failed' }>> {
  const reading = ownReading();
  const { tabId, shown } = await shownHere(reading);
  const report = shown && await reportOf(reading, shown.key, Date.now());
  return tabId !== undefined && shown && report ? { state: 'ready', tabId, shown, report } : { state: 'none', tabId };
}

/** The report of the delivery in this page's tab, kept current. */
export function useLiveReport(): LiveReport {
  const fresh = useFresh(readReport);
  return fresh.state === 'read' ? fresh.value : fresh;
}
