import type { KnownFacts } from '@/checklist/report/report';
import type {
  DeliveryRequest,
  DeliveryRow,
  Fact,
  Facts,
  PageFacts,
  PageKind,
} from '@/experimenter/page-facts';
import { isForgotten } from '../kept/delivery-record';
import type { DeliveryRecord, KeptFacts } from '../kept/delivery-record';
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
  page: Pick<PageFacts, 'page' | 'facts' | 'over'>,
  at: number,
): DeliveryRecord {
  const seen = { ...withSince(knownAt(page.facts, page.page, at), record.facts), ...overAt(page, at) };
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

/** What the page shows to be over, kept as such. */
function overAt({ page, over = [] }: Pick<PageFacts, 'page' | 'over'>, at: number): KeptFacts {
  return fromEntries(over.map((name) => [name, { value: null, rung: 'over', at, page }]));
}

/** A request is the same one, in the same state, whoever is looking at it. */
const isSameRequest = (one: DeliveryRequest, other: DeliveryRequest | null | undefined): boolean =>
  one.action === other?.action && one.state === other.state && one.on === other.on;

/**
 * Experimenter tells the day of a request at best, not the hour: how long it waits is known from seeing it
 * only.
 */
function withSince(seen: KnownFacts, before: KeptFacts): KnownFacts {
  const { stage, request } = seen;
  const waits = stage?.value === 'review';
  const wasWaiting = before.stage?.value === 'review' ? before.stage : undefined;
  const same = request && isSameRequest(request.value, before.request?.value) ? before.request : undefined;
  return {
    ...seen,
    ...(stage && waits && { stage: { ...stage, since: firstSeen(wasWaiting ?? stage) } }),
    ...(request && { request: { ...request, since: firstSeen(same ?? request) } }),
  };
}

const firstSeen = ({ since, at }: { since?: number; at: number }): number => since ?? at;

function showsNothingNew(known: KeptFacts, seen: KeptFacts): boolean {
  const before = new Map(entriesOf<Fact<unknown>>(known));
  return entriesOf<Fact<unknown>>(seen).every(([name, fact]) => {
    const value = before.get(name)?.value;
    return value !== undefined && JSON.stringify(value) === JSON.stringify(fact.value);
  });
}
