import type { Report } from '@/checklist/report/report';
import type { Guide } from '@/guide/schema';
import type { Delivery } from '@/records/kept/delivery-record';
import type { Settings } from '@/records/kept/settings-record';
import type { TabDelivery } from '@/records/read/tab-memory';

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

/** The same once it is read. */
export type ReadReport = Exclude<LiveReport, { state: 'loading' | 'failed' }>;
