import { claimedFor, nextSource } from '@/calendar/rows/next-source';
import type { RowSource } from '@/calendar/rows/row-sources';
import { parseAddress } from '@/experimenter/address';
import type { NextRow, RowClaimed } from '@/messages/content-messages';
import { browser } from '@/platform/browser';
import { deliveryKey } from '@/records/kept/delivery-key';
import { createQueue } from '@/records/store/queue';
import { summaryUrl } from '@/records/read/summary-to-look-up';
import { records } from '../records';
import { isResting } from './rest';
import { knownRows } from './known-rows';
import { writeRowMemory } from './row-memory';

const PATHS: Readonly<Record<Exclude<RowSource, 'summary'>, string>> = {
  v7: '/api/v7/experiments/',
  v8: '/api/v8/experiments/',
  'v8-draft': '/api/v8/draft-experiments/',
};

/** One after the other: two tabs that ask at once are never sent for the same. */
const inTurn = createQueue();

/**
 * Which of the rows in view is looked up next, and where; how long to wait where somebody else was told to; `null` when none is
 * to be, and always while that is switched off.
 */
export const nextRow = (slugs: readonly string[], url: string): Promise<NextRow> =>
  inTurn(() => choose(slugs, url));

async function choose(slugs: readonly string[], url: string): Promise<NextRow> {
  const { fetching, extraHosts } = await records().settings();
  const address = parseAddress(url, extraHosts);
  const now = Date.now();
  if (!fetching || !address || (await isResting(browser.storage.session, now))) return null;
  const { origin } = address;
  const claims: RowClaimed[] = [];
  for (const { key, delivery, memory } of await knownRows(slugs.map((slug) => deliveryKey(origin, slug)))) {
    const { slug } = delivery;
    const source = nextSource(delivery.facts, memory, delivery.listedAt > 0, now);
    if (!source) {
      const claim = claimedFor(memory, now);
      if (claim > 0) claims.push({ slug, claimedFor: claim });
      continue;
    }
    const asked = { ...memory, asked: { ...memory.asked, [source]: now } };
    await writeRowMemory(browser.storage.session, new Map([[key, asked]]));
    return {
      slug,
      source,
      url: source === 'summary' ? summaryUrl(delivery) : `${origin}${PATHS[source]}${slug}/`,
    };
  }
  return claims.toSorted((one, other) => one.claimedFor - other.claimedFor)[0] ?? null;
}
