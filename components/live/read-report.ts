import type { Reading } from '@/records/read/reading';
import { reportOf } from '@/records/read/report-of';
import { ownReading } from './own-reading';
import { shownHere } from './shown-here';
import type { ReadReport, ShownReport } from './shown-report';

async function reportIn(reading: Reading, key: string): Promise<ShownReport | null> {
  const [report, delivery, guide, settings] = await Promise.all([
    reportOf(reading, key, Date.now()),
    reading.delivery(key),
    reading.guide(),
    reading.settings(),
  ]);
  return report && delivery && { report, delivery, guide, settings };
}

/** The report of the delivery in this page's tab, as it is now, from storage. */
export async function readReport(): Promise<ReadReport> {
  const reading = ownReading();
  const { tabId, shown } = await shownHere(reading);
  const found = shown && (await reportIn(reading, shown.key));
  if (tabId === undefined || !shown || !found) return { state: 'none', tabId };
  return { state: 'ready', tabId, shown, ...found };
}
