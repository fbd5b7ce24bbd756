import type { KnownFacts } from '@/checklist/report/report';
import { checkLinks } from '@/links/check-links';
import { deliveryKey } from '@/records/kept/delivery-key';
import type { Delivery } from '@/records/kept/delivery-record';
import { standingOf, type Standing } from '@/records/read/standing-of';
import type { Listed } from './use-listed';

/** As many as are judged before the page may do something else again. */
const SLICE = 100;

/** The brief of the delivery that one was cloned from, where that one's links were ever seen. */
function parentBrief({ origin, facts }: Delivery, kept: Listed['kept']): string | undefined {
  const parent = facts.parent?.value;
  const links = (parent && kept.get(deliveryKey(origin, parent))?.facts.links?.value) || [];
  const { brief } = checkLinks(links, {});
  return brief === null ? undefined : links[brief]?.url;
}

/** The rollouts among them, by slug: where a holdback looks for its other half. */
const rolloutsOf = (kept: Listed['kept']): Record<string, KnownFacts> =>
  Object.fromEntries(
    [...kept.values()]
      .filter(({ facts }) => facts.deliveryType?.value === 'rollout')
      .map(({ slug, facts }) => [slug, facts]),
  );

/** Lets the page draw, and whoever clicks be heard, between two slices. */
const pause = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/**
 * What the checklist finds of each delivery, by key; in slices, since two thousand of them take the better part of a
 * second. Rejects when `signal` aborts.
 */
export async function judgeAll(
  { kept, person, guide }: Listed,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Standing>> {
  const context = { person, guide, now: Date.now(), others: rolloutsOf(kept) };
  const standings = new Map<string, Standing>();
  for (const delivery of kept.values()) {
    const own = { ...context, parentBrief: parentBrief(delivery, kept) };
    standings.set(delivery.key, standingOf(delivery, own));
    if (standings.size % SLICE === 0) await pause();
    signal.throwIfAborted();
  }
  return standings;
}
