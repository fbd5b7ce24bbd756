import type { KnownFacts } from '@/checklist/report/report';
import type { DeliveryRow, Fact, Facts, PageFacts, PageKind } from '@/experimenter/page-facts';
import { isForgotten } from '../kept/delivery-record';
import type { DeliveryRecord, KeptFacts } from '../kept/delivery-record';
import { entriesOf, fromEntries } from '../kept/entries';
import { mergeByLastWriter } from '../kept/last-writer';
import { overOn } from './over';
import { withAnswers } from './risk-answers';
import { withSince } from './since';

/** Shown again within this time (ms), with nothing new on it, a page is not worth a write. */
const STALE_AFTER = 60_000;

/**
 * Adds what a page showed of one delivery at `at` (epoch ms): each fact replaces an older value of its own,
 * and what the page did not show stays as it was, unless the page shows that it is over. Answers the same
 * record when that is not worth a write.
 */
export function seePage(
  record: DeliveryRecord,
  page: Pick<PageFacts, 'page' | 'facts'>,
  at: number,
): DeliveryRecord {
  const told = knownAt(page.facts, page.page, at);
  const over = overOn(told, record.facts).map((name): [string, unknown] => [
    name,
    { value: null, rung: 'over', at, page: page.page },
  ]);
  const seen: KeptFacts = {
    ...withSince(withAnswers(told, record.facts), record.facts),
    ...fromEntries(over),
  };
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

function showsNothingNew(known: KeptFacts, seen: KeptFacts): boolean {
  const before = new Map(entriesOf<Fact<unknown>>(known));
  return entriesOf<Fact<unknown>>(seen).every(([name, fact]) => {
    const value = before.get(name)?.value;
    return value !== undefined && JSON.stringify(value) === JSON.stringify(fact.value);
  });
}
