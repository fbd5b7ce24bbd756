import { goTo } from '@/checklist/go-to';
import type { Delivery } from './delivery-record';

/** The whole address of a delivery's classic summary. */
export function summaryUrl({ slug, origin }: Pick<Delivery, 'slug' | 'origin'>): string {
  return new URL(goTo({ slug, known: {} }, 'summary').url, origin).href;
}
