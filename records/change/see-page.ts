import type { KnownFacts } from '@/checklist/report/report';
import type { DeliveryRow, Fact, Facts, PageFacts, PageKind } from '@/experimenter/page-facts';
import type { Stage } from '@/guide/vocabulary';
import { isForgotten } from '../kept/delivery-record';
import type { DeliveryRecord, KeptFacts } from '../kept/delivery-record';
import { entriesOf, fromEntries } from '../kept/entries';
import { followFuture } from './follow-future';
import { mergeByLastWriter } from '../kept/last-writer';
import { withMonitoring } from './monitoring';
import { overOn } from './over';
import { withAnswers } from './risk-answers';
import { withSince } from './since';

/** Shown again within this time (ms), with nothing new on it, a page is not worth a write. */
const STALE_AFTER = 60_000;

/**
 * Adds what a page showed of one delivery at `at` (epoch ms): each fact replaces an older value of its own,
 * and what the page did not show stays as it was, unless the page shows that it is over. Answers the same
 * record when that is not worth a write. `now` (epoch ms) tells what was kept by a clock that was ahead.
 */
export function seePage(
  record: DeliveryRecord,
  page: Pick<PageFacts, 'page' | 'facts'>,
  at: number,
  now = at,
): DeliveryRecord {
  const told = withMonitoring(knownAt(page.facts, page.page, at), page.page);
  const over = overOn(told, record.facts).map((name): [string, unknown] => [
    name,
    { value: null, rung: 'over', at, page: page.page },
  ]);
  const seen: KeptFacts = {
    ...withSince(withAnswers(told, record.facts), record.facts),
    ...fromEntries(over),
  };
  const age = at - record.lastSeenAt;
  const isFresh = age < STALE_AFTER && record.lastSeenAt <= now && !isForgotten(record);
  if (isFresh && showsNothingNew(record.facts, seen)) return record;
  return {
    ...record,
    facts: mergeByLastWriter(record.facts, followFuture(seen, record.facts, now)),
    firstSeenAt: record.firstSeenAt || at,
    lastSeenAt: Math.max(record.lastSeenAt, at, afterFutureForgetting(record, now)),
  };
}

/** Forgotten by a clock that was ahead, and seen now: seen after that, or it would stay hidden until that time comes. */
function afterFutureForgetting(record: DeliveryRecord, now: number): number {
  const forgottenAt = isForgotten(record) ? (record.marks.forgotten?.at ?? 0) : 0;
  return forgottenAt > now ? forgottenAt + 1 : 0;
}

/** The facts in one row of a list, and the stages that the list says it may be in. */
export function factsOfRow({ slug: _slug, ...row }: DeliveryRow, mayBe: Stage[] | undefined): Facts {
  const cells = entriesOf<unknown>({ ...row, ...(mayBe && { mayBe }) });
  return fromEntries(cells.map(([name, value]) => [name, { value, rung: 'row' }]));
}

function knownAt(facts: Facts, page: PageKind, at: number): KnownFacts {
  return fromEntries(entriesOf<object>(facts).map(([name, fact]) => [name, { ...fact, at, page }]));
}

function showsNothingNew(known: KeptFacts, seen: KeptFacts): boolean {
  const before = new Map(entriesOf<Fact<unknown>>(known));
  return entriesOf<Fact<unknown>>(seen).every(([name, fact]) => {
    const value = before.get(name)?.value;
    return value !== undefined && JSON.stringify(value) === JSON.stringify(fact.value);
  });
}
