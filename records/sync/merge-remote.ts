import { MADE_UP } from '../kept/last-writer';
import { notBeyond } from '../kept/not-beyond';
import { isObject } from '../kept/sieve';
import { canonicalJson } from '../kept/canonical-json';
import { mergeStored } from '../merge/stored';
import { decodeItem, encodeItems } from './items';
import { recordOfSections, sectionsOf } from './sections';

/** What browser sync holds, merged into what this device holds. */
export interface RemoteMerge {
  /** Records that the merge changed, by storage key. */
  changed: Record<string, unknown>;
  /** Some item of browser sync is behind what this device now holds, so it must be written again. */
  stale: boolean;
}

/**
 * Merges items of browser sync into the records of this device. Foreign, broken and newer items are left
 * alone; a removed item says nothing, because another device may only have made room. `now` is epoch ms.
 */
export function mergeRemote(
  local: Record<string, unknown>,
  remote: Record<string, unknown>,
  now: number,
): RemoteMerge {
  const changed: Record<string, unknown> = {};
  const ours = Object.entries(remote).flatMap(([syncKey, item]) => {
    const read = decodeItem(syncKey, item);
    return read && 'sections' in read ? [{ syncKey, item, ...read }] : [];
  });
  for (const { storeKey, sections } of ours) {
    const before = changed[storeKey] ?? local[storeKey];
    const theirs = withoutMadeUp(recordOfSections(storeKey, sections), now);
    const after = mergeStored(storeKey, isObject(before) ? withoutMadeUp(before, now) : before, theirs);
    if (canonicalJson(sectionsOf(storeKey, before)) === canonicalJson(sectionsOf(storeKey, after))) continue;
    changed[storeKey] = after;
  }
  const stale = ours.some(({ syncKey, item, storeKey }) => {
    const sections = sectionsOf(storeKey, changed[storeKey] ?? local[storeKey]) ?? {};
    return canonicalJson(encodeItems(storeKey, sections).items.get(syncKey)) !== canonicalJson(item);
  });
  return { changed, stale };
}

/**
 * Another device's stamps stay as they are, so that what is written after them here wins there too; only one
 * that no clock can have given is taken as now. What is read of records never lies beyond now.
 */
const withoutMadeUp = <T extends object>(record: T, now: number): T =>
  notBeyond(record, { beyond: now + MADE_UP, takenAs: now });

/** The keys of local storage that items of browser sync belong to. */
export function storeKeysOf(remote: Record<string, unknown>): string[] {
  return [...new Set(Object.entries(remote).flatMap(([key, item]) => decodeItem(key, item)?.storeKey ?? []))];
}
