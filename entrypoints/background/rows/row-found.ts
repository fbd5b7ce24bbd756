import { parseAddress } from '@/experimenter/address';
import { readKindJson, readLinksJson } from '@/experimenter/public-json';
import type { PageFacts } from '@/experimenter/page-facts';
import type { Message } from '@/messages/schema';
import type { RowMarks } from '@/messages/content-messages';
import { browser } from '@/platform/browser';
import { seePage } from '@/records/change/see-page';
import { deliveryKey } from '@/records/kept/delivery-key';
import { NEVER_SEEN } from '@/records/kept/delivery-record';
import { records } from '../records';
import { countLaunches } from './count-launches';
import { knownRows, marksOf } from './known-rows';
import { noteAnswer } from './rest';
import { writeRowMemory, type RowMemory } from './row-memory';

type RowFound = Extract<Message, { type: 'row-found' }>;
type Shown = Pick<PageFacts, 'page' | 'facts'>;

/**
 * What an answer tells of the delivery that was asked about; `null` when it is no such answer. A public JSON that does not
 * hold the delivery tells nothing of it, which is an answer: the summary is there to be asked.
 */
function shownIn({ slug, source, status, read, json }: RowFound): Shown | null {
  if (source !== 'summary' && status === 404) return { page: 'list', facts: {} };
  if (source === 'summary') return read?.slug === slug && Object.keys(read.facts).length > 0 ? read : null;
  const facts = source === 'v7' ? readLinksJson(json ?? '', slug) : readKindJson(json ?? '', slug);
  return facts && { page: 'list', facts };
}

/** An answer is as old as its question: what was shown since is newer. In epoch ms, and never after `now`. */
const askedAt = ({ asked }: RowMemory, { source }: RowFound, now: number): number =>
  Math.min(asked[source] ?? now, now);

function withAnswer(memory: RowMemory, found: RowFound, shown: Shown | null, now: number): RowMemory {
  if (!shown) return { ...memory, failures: memory.failures + 1, failedAt: now };
  const before = { ...NEVER_SEEN, facts: memory.facts };
  return {
    ...memory,
    facts: seePage(before, shown, askedAt(memory, found, now), now).facts,
    answered: { ...memory.answered, [found.source]: now },
    failures: 0,
  };
}

/**
 * A row was looked up, well or not: what it showed goes into the lists' memory, and a summary into the owner's records
 * where the delivery is kept there. Answers with the row's new mark.
 */
export async function rowFound(found: RowFound, url: string): Promise<RowMarks> {
  const { extraHosts } = await records().settings();
  const address = parseAddress(url, extraHosts);
  if (!address) return {};
  const key = deliveryKey(address.origin, found.slug);
  const now = Date.now();
  const shown = shownIn(found);
  const [known] = await knownRows([key]);
  if (!known) return {};
  const memory = withAnswer(known.memory, found, shown, now);
  await writeRowMemory(browser.storage.session, new Map([[key, memory]]));
  // What is not there is no sign of trouble.
  await noteAnswer(browser.storage.session, shown !== null || found.status === 404, now);
  if (shown && found.source === 'summary' && known.isKept) {
    await records().see(key, shown, askedAt(known.memory, found, now));
    await countLaunches(address.origin);
  }
  return marksOf(await knownRows([key]));
}
