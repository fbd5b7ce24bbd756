import { parseAddress } from '@/experimenter/address';
import type { PageFacts } from '@/experimenter/page-facts';
import type { RowMarks } from '@/messages/content-messages';
import type { Message } from '@/messages/schema';
import { browser } from '@/platform/browser';
import { factsOfRow, seePage } from '@/records/change/see-page';
import { deliveryKey } from '@/records/kept/delivery-key';
import { NEVER_SEEN } from '@/records/kept/delivery-record';
import { records } from '../records';
import { knownRows, marksOf, type KnownRow } from './known-rows';
import { pruneRowMemory, writeRowMemory, type RowMemory } from './row-memory';

type MarkRows = Extract<Message, { type: 'mark-rows' }>;
type Shown = Pick<PageFacts, 'page' | 'facts'>;

/** What the row shows goes into the lists' memory; nothing new is no write. */
function remembered(known: KnownRow, shown: Shown, now: number): RowMemory {
  const before = { ...NEVER_SEEN, facts: known.memory.facts, lastSeenAt: known.memory.shownAt };
  const { facts, lastSeenAt } = seePage(before, shown, now);
  return lastSeenAt === known.memory.shownAt ? known.memory : { ...known.memory, facts, shownAt: lastSeenAt };
}

/** Marks for the rows that a list on `url` has in view: from records, from the rows themselves, from what was asked. */
export async function markRows({ rows, mayBe = {} }: MarkRows, url: string): Promise<RowMarks> {
  const { extraHosts } = await records().settings();
  const address = parseAddress(url, extraHosts);
  if (!address) return {};
  const now = Date.now();
  const page = address.page === 'home' ? 'home' : 'list';
  await pruneRowMemory(browser.storage.session, now);
  const stages = new Map(Object.entries(mayBe));
  const shown = new Map(
    rows.map((row) => [
      deliveryKey(address.origin, row.slug),
      { page, facts: factsOfRow(row, stages.get(row.slug)) } as const,
    ]),
  );
  const known = await knownRows([...shown.keys()]);
  const changed = known.flatMap((each) => {
    const row = shown.get(each.key);
    const memory = row ? remembered(each, row, now) : each.memory;
    return memory === each.memory ? [] : [[each.key, memory] as const];
  });
  if (changed.length === 0) return marksOf(known);
  await writeRowMemory(browser.storage.session, new Map(changed));
  return marksOf(await knownRows([...shown.keys()]));
}
