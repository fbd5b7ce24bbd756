import type { Reading } from '@/records/read/reading';
import { withoutOpenPage } from '@/checklist/report/without-open-page';
import { reportOf } from '@/records/read/report-of';
import type { TabDelivery } from '@/records/read/tab-memory';
import { ownReading } from './own-reading';
import { shownHere } from './shown-here';
import type { ReadReport, ShownReport } from './shown-report';

async function reportIn(reading: Reading, { key, url }: TabDelivery): Promise<ShownReport | null> {
  const [report, delivery, guide, settings] = await Promise.all([
    reportOf(reading, key, Date.now()),
    reading.delivery(key),
    reading.guide(),
    reading.settings(),
  ]);
  return report && delivery && { report: withoutOpenPage(report, url), delivery, guide, settings };
}

/** The report of the delivery in this page's tab, as it is now, from storage. */
export async function readReport(): Promise<ReadReport> {
  const reading = ownReading();
  const { tabId, shown } = await shownHere(reading);
  const found = shown && (await reportIn(reading, shown));
  if (tabId === undefined || !shown || !found) return { state: 'none', tabId };
  return { state: 'ready', tabId, shown, ...found };
}
