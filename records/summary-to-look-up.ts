import type { Report } from '@/checklist/report';
import type { Delivery } from './delivery-record';
import { summaryUrl } from './summary-url';

/** How long what a summary showed counts as fresh, in ms. */
const FRESH_MS = 10 * 60_000;

/**
 * The address of the delivery's summary, when reading it would tell what this page could not; `null` when nothing is
 * unknown, or the summary was read a moment ago. `now` is epoch ms.
 */
export function summaryToLookUp(delivery: Delivery, report: Report | null, now: number): string | null {
  if (report && report.counts.unknown === 0) return null;
  const seenOnSummary = Object.values(delivery.facts).flatMap((fact) => (fact.page === 'summary' ? [fact.at] : []));
  if (seenOnSummary.some((at) => now - at < FRESH_MS)) return null;
  return summaryUrl(delivery);
}
