import type { Report } from '@/checklist/report/report';
import type { Guide } from '@/guide/schema';
import type { Delivery } from '../kept/delivery-record';
import type { Settings } from '../kept/settings-record';
import type { TabDelivery } from './tab-memory';

/** A report with what it was made of, as it was when a page was last told; kept for the first paint of the next view. */
export interface LastShown {
  report: Report;
  delivery: Delivery;
  guide: Guide;
  settings: Settings;
}

/** The names under which session storage keeps what a tab shows, and what its page was last told. */
export const sessionNames = (tabId: number) => ({ shown: `tab:${tabId}`, last: `last:${tabId}` });

const has = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && name in value;

/**
 * Is it what was kept? Only by its outline: the background wrote it, in this life of the browser and this version of the
 * extension, and the schemas would cost more than all that draws.
 */
export const isLastShown = (value: unknown): value is LastShown =>
  ['report', 'delivery', 'guide', 'settings'].every((name) => has(value, name));

/** The same for what the tab shows. */
export const isShown = (value: unknown): value is TabDelivery => has(value, 'key') && has(value, 'url');
