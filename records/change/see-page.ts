import type { KnownFacts } from '@/checklist/report/report';
import type { DeliveryRow, Fact, Facts, PageFacts, PageKind } from '@/experimenter/page-facts';
import type { Stage } from '@/guide/vocabulary';
import { canonicalJson } from '../kept/canonical-json';
import { isForgotten } from '../kept/delivery-record';
import type { DeliveryRecord, KeptFacts } from '../kept/delivery-record';
import { entriesOf, fromEntries } from '../kept/entries';
import { followFuture } from './follow-future';
import { mergeByLastWriter } from '../kept/last-writer';
import { withMonitoring } from './monitoring';
import { withRecommended } from './recommended-signoffs';
import { overOn } from './over';
import { withAnswers } from './risk-answers';
import { withSince } from './since';

/** Shown again within this time (ms), with nothing new on it, a page is not worth a write. */
const STALE_AFTER = 60_000;

/**
 * Adds what a page showed of one delivery at `at` (epoch ms): each fact replaces the value of its own,
 * and what the page did not show stays as it was, unless the page shows that it is over. Answers the same
 * record when that is not worth a write, or where nothing is known and nothing was shown. `now` (epoch ms) tells what
 * was kept by a clock that was ahead.
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
    ...withSince(withRecommended(withAnswers(told, record.facts), record.facts), record.facts),
    ...fromEntries(over),
  };
  // An address that nothing is known of may be a mistyped one.
  if (entriesOf(seen).length + entriesOf(record.facts).length === 0) return record;
  const isNow = Math.abs(at - record.lastSeenAt) < STALE_AFTER && record.lastSeenAt <= now;
  if (isNow && !isForgotten(record) && showsNothingNew(record.facts, seen)) return record;
  return {
    ...record,
    facts: mergeByLastWriter(record.facts, followFuture(seen, record.facts, now)),
    firstSeenAt: record.firstSeenAt || at,
    lastSeenAt: seenAfter(record, at, now),
  };
}

/** When it was last seen, in epoch ms: `at`, unless a right clock saw it later or it was forgotten since. */
function seenAfter({ marks: { forgotten }, lastSeenAt }: DeliveryRecord, at: number, now: number): number {
  const isForgottenAhead = forgotten?.value === true && forgotten.at > now;
  const before = Math.max(lastSeenAt > now ? 0 : lastSeenAt, isForgottenAhead ? forgotten.at + 1 : 0);
  return Math.max(before, at);
}

/** The facts in one row of a list, and the stages that the list says it may be in. */
export function factsOfRow({ slug: _slug, ...row }: DeliveryRow, mayBe: Stage[] | undefined): Facts {
  const cells = entriesOf<unknown>({ ...row, ...(mayBe && { mayBe }) });
  return fromEntries(cells.map(([name, value]) => [name, { value, rung: 'row' }]));
}

function knownAt(facts: Facts, page: PageKind, at: number): KnownFacts {
  return fromEntries(entriesOf<object>(facts).map(([name, fact]) => [name, { ...fact, at, page }]));
}

/** Chromium keeps the keys of what it stores in another order than the reader that wrote them. */
function showsNothingNew(known: KeptFacts, seen: KeptFacts): boolean {
  const before = new Map(entriesOf<Fact<unknown>>(known));
  return entriesOf<Fact<unknown>>(seen).every(([name, fact]) => {
    const value = before.get(name)?.value;
    return value !== undefined && canonicalJson(value) === canonicalJson(fact.value);
  });
}
