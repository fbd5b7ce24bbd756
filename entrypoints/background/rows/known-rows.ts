import type { RowMark } from '@/calendar/rows/mark';
import { rowMark } from '@/calendar/rows/row-mark';
import { localeOf, seenBy } from '@/calendar/viewer';
import { browser } from '@/platform/browser';
import { deliveryOf, NEVER_SEEN, type Delivery } from '@/records/kept/delivery-record';
import { mergeDeliveries } from '@/records/merge/deliveries';
import { othersOf } from '@/records/read/report-of';
import { parentBriefOf } from '@/records/read/parent-brief';
import { personState } from '@/records/read/person-state';
import { standingOf } from '@/records/read/standing-of';
import { records } from '../records';
import { readRowMemory, type RowMemory } from './row-memory';

/** A row's delivery as far as records and the lists' own memory know it. */
export interface KnownRow {
  key: string;
  /** It is in the owner's records, and not only in the lists' memory. */
  isKept: boolean;
  delivery: Delivery;
  memory: RowMemory;
}

/** What is known of the deliveries behind these keys, in their order. */
export async function knownRows(keys: readonly string[]): Promise<KnownRow[]> {
  const [kept, remembered] = await Promise.all([
    records().keptDeliveries(keys),
    readRowMemory(browser.storage.session, keys),
  ]);
  return [...remembered].map(([key, memory]) => {
    const record = kept.get(key);
    const shown = { ...NEVER_SEEN, facts: memory.facts, lastSeenAt: memory.shownAt };
    const delivery = deliveryOf(key, record ? mergeDeliveries(record, shown) : shown);
    return { key, isKept: record !== undefined, delivery, memory };
  });
}

/** The marks of these rows, by slug; a row of which nothing can be said has none. */
export async function marksOf(rows: readonly KnownRow[]): Promise<Record<string, RowMark>> {
  const store = records();
  const [person, guide] = await Promise.all([store.person(), store.guide()]);
  const now = Temporal.Now.instant();
  const locale = localeOf({ locale: browser.i18n.getUILanguage() });
  const today = seenBy({ zone: Temporal.Now.timeZoneId() }, now).toPlainDate();
  // Only a holdback looks for its other half; everyone else is spared reading every delivery there is.
  const all = rows.some(({ delivery }) => delivery.facts.holdbackFlag?.value) ? await store.deliveries() : [];
  const marks = rows.map(async ({ delivery, memory }) => {
    const standing = standingOf(delivery, {
      person: personState(person),
      guide,
      now: now.epochMilliseconds,
      parentBrief: await parentBriefOf(store, delivery),
      others: othersOf(all, delivery),
    });
    const { facts, slug } = delivery;
    const mark = rowMark({ facts, ...standing, isUnanswered: memory.failures > 0 }, today, locale);
    return mark ? [[slug, mark] as const] : [];
  });
  return Object.fromEntries((await Promise.all(marks)).flat());
}
