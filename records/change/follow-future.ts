import type { KeptFacts } from '../kept/delivery-record';
import type { KnownFact } from '@/checklist/report/report';
import { entriesOf, fromEntries } from '../kept/entries';

/**
 * A fact that was kept with a time after `now` (epoch ms) comes from a clock that was ahead, here or on another device.
 * What is seen now is newer all the same: it is stamped right after it, or it would lose every merge until that time comes.
 * What began to wait in the future began now at the latest.
 */
export function followFuture(seen: KeptFacts, before: KeptFacts, now: number): KeptFacts {
  const known = new Map(entriesOf<KnownFact<unknown>>(before));
  return fromEntries(
    entriesOf<KnownFact<unknown>>(seen).map(([name, fact]) => {
      const last = known.get(name)?.at ?? 0;
      const since = fact.since !== undefined && { since: Math.min(fact.since, now) };
      return [name, { ...fact, ...since, at: last > now ? last + 1 : fact.at }];
    }),
  );
}
