import * as z from 'zod/mini';
import { entriesOf } from '../kept/entries';
import { syncBytes, SYNC_LIMITS } from './bytes';
import { storeKeyOfItem, syncKeyOf } from './keys';
import type { PackedEntry } from './packed-entries';
import { SECTIONS } from './sections';
import type { Sections } from './sections';

/** The version of the items in browser sync. Items of a newer one are left alone. */
const SYNC_VERSION = 1;

const entries = z.optional(z.record(z.string(), z.array(z.unknown())));
const versionSchema = z.looseObject({ v: z.int() });
const packed = { a: entries, f: entries, m: entries, p: entries, s: entries };
const itemSchema = z.object({ v: z.literal(SYNC_VERSION), ...packed });

/** Packed entries, of which only the shape is checked: what they unpack to is checked where it is merged. */
export const sectionsSchema = z.object(packed);

/** One item of browser sync: part of a record, complete in itself. */
export type SyncItem = { v: typeof SYNC_VERSION } & Sections;

/** What an item of browser sync holds. `newer`: a newer version of this extension wrote it. */
export type DecodedItem = { storeKey: string; sections: Sections } | { storeKey: string; newer: true };

/** Reads one item of browser sync; `null` when it is none of ours, or broken. */
export function decodeItem(syncKey: string, item: unknown): DecodedItem | null {
  const storeKey = storeKeyOfItem(syncKey);
  const versioned = versionSchema.safeParse(item);
  if (!storeKey || !versioned.success) return null;
  if (versioned.data.v > SYNC_VERSION) return { storeKey, newer: true };
  const read = itemSchema.safeParse(item);
  if (!read.success) return null;
  const { v: _version, ...sections } = read.data;
  return { storeKey, sections };
}

/**
 * Packs what is carried of a record into items of browser sync, each within the quota of one item. Most
 * records take one; one with many notes takes more, and since each entry is merged by itself, parts may
 * arrive in any order or alone.
 *
 * `tooLarge`: an entry by itself exceeds the quota, so the record is carried without it.
 */
export function encodeItems(
  storeKey: string,
  sections: Sections,
): { items: Map<string, SyncItem>; tooLarge: boolean } {
  const items = new Map<string, SyncItem>();
  let part = { key: syncKeyOf(storeKey, 0), item: emptyItem(), bytes: Infinity };
  let tooLarge = false;
  for (const [section, name, entry] of sortedEntries(sections)) {
    const bytes = entryBytes(section, name, entry);
    const fresh = syncKeyOf(storeKey, items.size);
    const freshBytes = syncBytes(fresh, emptyItem());
    if (freshBytes + bytes > SYNC_LIMITS.item) {
      tooLarge = true;
      continue;
    }
    if (part.bytes + bytes > SYNC_LIMITS.item) {
      part = { key: fresh, item: emptyItem(), bytes: freshBytes };
      items.set(part.key, part.item);
    }
    part.item[section] = { ...part.item[section], [name]: entry };
    part.bytes += bytes;
  }
  return { items, tooLarge };
}

/** No entry takes more than this, whichever section of its item is already there. */
function entryBytes(section: string, name: string, entry: PackedEntry): number {
  return syncBytes('', { [section]: { [name]: entry } });
}

function emptyItem(): SyncItem {
  return { v: SYNC_VERSION };
}

/** Section by section, name by name, so that every device packs equal records into equal items. */
function sortedEntries(sections: Sections): [keyof Sections, string, PackedEntry][] {
  return SECTIONS.flatMap((section) => {
    const inside = entriesOf<PackedEntry>(sections[section] ?? {});
    const byName = inside.sort(([one], [other]) => (one < other ? -1 : 1));
    return byName.map(([name, entry]): [keyof Sections, string, PackedEntry] => [section, name, entry]);
  });
}
