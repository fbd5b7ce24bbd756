import { badgeOf } from '@/checklist/words/badge';
import type { RowMarks } from '@/messages/content-messages';
import { deliveryKey } from '@/records/kept/delivery-key';
import { reportOf } from '@/records/read/report-of';
import { records } from '../records';

/**
 * What is wrong with the deliveries that a list on `url` shows, as far as they were ever seen: nothing is fetched for
 * it, and a delivery without a problem, or never opened, has no mark.
 */
export async function markRows(slugs: string[], url: string): Promise<RowMarks> {
  const { origin } = new URL(url);
  const marks = await Promise.all(
    [...new Set(slugs)].map(async (slug) => {
      const report = await reportOf(records(), deliveryKey(origin, slug), Date.now());
      const { tone, title } = report ? badgeOf(report) : { tone: 'none' as const, title: '' };
      return tone === 'none' ? [] : [[slug, { severity: tone, words: title }] as const];
    }),
  );
  return Object.fromEntries(marks.flat());
}
