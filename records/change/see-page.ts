import type { KnownFacts } from '@/checklist/report/report';
import type { DeliveryRow, Fact, Facts, PageFacts, PageKind } from '@/experimenter/page-facts';
import { isForgotten } from '../kept/delivery-record';
import type { DeliveryRecord } from '../kept/delivery-record';
import { entriesOf, fromEntries } from '../kept/entries';
import { mergeByLastWriter } from '../kept/last-writer';

/** Shown again within this time (ms), with nothing new on it, a page is not worth a write. */
const STALE_AFTER = 60_000;

/**
 * Adds what a page showed of one delivery at `at` (epoch ms): each fact replaces an older value of its own,
 * and what the page did not show stays as it was. Answers the same record when that is not worth a write.
 */
export function seePage(
  record: DeliveryRecord,
  page: Pick<PageFacts, 'page' | 'facts'>,
  at: number,
): DeliveryRecord {
  const seen = withReviewSince(knownAt(page.facts, page.page, at), record.facts.stage);
  const isFresh = at - record.lastSeenAt < STALE_AFTER && !isForgotten(record);
  if (isFresh && showsNothingNew(record.facts, seen)) return record;
  return {
    ...record,
    facts: mergeByLastWriter(record.facts, seen),
    firstSeenAt: record.firstSeenAt || at,
    lastSeenAt: Math.max(record.lastSeenAt, at),
  };
}

/** The facts in one row of a list. */
export function factsOfRow(row: DeliveryRow): Facts {
  const cells = entriesOf<unknown>(row).filter(([name]) => name !== 'slug');
  return fromEntries(cells.map(([name, value]) => [name, { value, rung: 'row' }]));
}

function knownAt(facts: Facts, page: PageKind, at: number): KnownFacts {
  return fromEntries(entriesOf<object>(facts).map(([name, fact]) => [name, { ...fact, at, page }]));
}

/**
 * Experimenter tells the day of a launch request, not the hour: how long it waits is known from seeing it
 * only.
 */
function withReviewSince(seen: KnownFacts, before: KnownFacts['stage']): KnownFacts {
  const { stage } = seen;
  if (stage?.value !== 'review') return seen;
  const since = before?.value === 'review' ? (before.since ?? before.at) : stage.at;
  return { ...seen, stage: { ...stage, since } };
}

function showsNothingNew(known: KnownFacts, seen: KnownFacts): boolean {
  const before = new Map(entriesOf<Fact<unknown>>(known));
  return entriesOf<Fact<unknown>>(seen).every(([name, fact]) => {
    const value = before.get(name)?.value;
    return value !== undefined && JSON.stringify(value) === JSON.stringify(fact.value);
  });
}
