import type { Report } from '@/checklist/report/report';
import { withoutOpenPage } from '@/checklist/report/without-open-page';
import type { Guide } from '@/guide/schema';
import type { Delivery } from '@/records/kept/delivery-record';
import type { Reading } from '@/records/read/reading';
import { reportOf } from '@/records/read/report-of';
import type { Settings } from '@/records/kept/settings-record';
import type { TabDelivery } from '@/records/read/tab-memory';
import { ownReading } from './use-fresh';
import { shownHere } from './shown-here';
import { useFresh } from './use-fresh';

/** A report, and what it was made of as far as a page speaks of it. */
export interface ShownReport {
  report: Report;
  delivery: Delivery;
  /** With every layer over it. */
  guide: Guide;
  settings: Settings;
}

/** What an extension page knows of the delivery in its tab. */
export type LiveReport =
  | { state: 'loading' }
  /** The tab shows no delivery, or one whose stage was never read. */
  | { state: 'none'; tabId?: number }
  | ({ state: 'ready'; tabId: number; shown: TabDelivery } & ShownReport)
  | { state: 'failed' };

async function reportIn(reading: Reading, { key, url }: TabDelivery): Promise<ShownReport | null> {
  const [report, delivery, guide, settings] = await Promise.all([
    reportOf(reading, key, Date.now()),
    reading.delivery(key),
    reading.guide(),
    reading.settings(),
  ]);
  return report && delivery && { report: withoutOpenPage(report, url), delivery, guide, settings };
}

async function readReport(): Promise<Exclude<LiveReport, { state: 'loading' | 'failed' }>> {
  const reading = ownReading();
  const { tabId, shown } = await shownHere(reading);
  const found = shown && (await reportIn(reading, shown));
  if (tabId === undefined || !shown || !found) return { state: 'none', tabId };
  return { state: 'ready', tabId, shown, ...found };
}

/** The report of the delivery in this page's tab, kept current. */
export function useLiveReport(): LiveReport {
  const fresh = useFresh(readReport);
  return fresh.state === 'read' ? fresh.value : fresh;
}
