import * as z from 'zod/mini';
import { NEVER_ASKED, type AskedRow } from '@/calendar/rows/next-source';
import { ROW_SOURCES } from '@/calendar/rows/row-sources';
import { parseDelivery, type KeptFacts } from '@/records/kept/delivery-record';
import type { StorageArea } from '@/records/store/storage-area';

/**
 * What lists have shown of a delivery and what was asked about it, in the browser's session storage: looking at a list
 * of everybody's deliveries must not fill the owner's records.
 */
export interface RowMemory extends AskedRow {
  facts: KeptFacts;
  /** When the row was last shown, epoch ms. */
  shownAt: number;
}

export const NOTHING_KNOWN: RowMemory = { ...NEVER_ASKED, facts: {}, shownAt: 0 };

/** A row that was not shown for so long (ms) is forgotten. */
const KEPT_MS = 30 * 60_000;

const times = z.partialRecord(z.enum(ROW_SOURCES), z.number());
const Asked = z.object({
  asked: times,
  answered: times,
  failures: z.int(),
  failedAt: z.number(),
  shownAt: z.number(),
});

const PREFIX = 'row:';

function parseRow(value: unknown): RowMemory {
  const asked = Asked.safeParse(value);
  return asked.success ? { ...asked.data, facts: parseDelivery(value)?.facts ?? {} } : NOTHING_KNOWN;
}

/** What is remembered of these deliveries, by key. */
export async function readRowMemory(
  area: StorageArea,
  keys: readonly string[],
): Promise<Map<string, RowMemory>> {
  const stored = await area.get(keys.map((key) => PREFIX + key));
  return new Map(keys.map((key) => [key, parseRow(stored[PREFIX + key])]));
}

export async function writeRowMemory(area: StorageArea, rows: ReadonlyMap<string, RowMemory>): Promise<void> {
  await area.set(Object.fromEntries([...rows].map(([key, row]) => [PREFIX + key, row])));
}

/** Forgets the rows that were not shown for half an hour. `now` is epoch ms. */
export async function pruneRowMemory(area: StorageArea, now: number): Promise<void> {
  const old = Object.entries(await area.get(null)).flatMap(([name, value]) =>
    name.startsWith(PREFIX) && now - parseRow(value).shownAt > KEPT_MS ? [name] : [],
  );
  if (old.length > 0) await area.remove(old);
}
