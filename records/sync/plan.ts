import { canonicalJson } from '../kept/canonical-json';
import { deliveryKeyIn } from '../kept/stored-keys';
import { syncBytes, SYNC_LIMITS } from './bytes';
import { decodeItem, encodeItems } from './items';
import type { SyncItem } from './items';
import { sectionsOf } from './sections';
import type { PackedEntry } from './packed-entries';
import type { Sections } from './sections';

/**
 * What to do so that browser sync carries the newest records that fit. Remove first, then set: so no quota is
 * met.
 */
export interface SyncPlan {
  remove: string[];
  set: Record<string, SyncItem>;
  /** How many records stay on this device, wholly or in part, for lack of space. */
  localOnly: number;
  /** Bytes that browser sync will hold. */
  bytes: number;
}

/**
 * With less room than this, bytes, it is full: the rest is not worth packing thousands of deliveries to fill
 * it.
 */
const LEAST_ROOM = 1024;

interface Candidate {
  storeKey: string;
  sections: Sections;
  /** Owner and settings 0, deliveries at work 1, finished ones 2. */
  rank: number;
  /** Epoch ms of its latest entry. */
  newest: number;
}

/**
 * @param local everything in local storage
 * @param remote everything in browser sync; what is there must be merged into `local` already
 */
export function planSync(local: Record<string, unknown>, remote: Record<string, unknown>): SyncPlan {
  const { untouchable, ours } = sortRemote(remote);
  const planned = new Map<string, SyncItem>();
  const foreign = Object.entries(remote).filter(([key]) => !ours.has(key));
  let bytes = bytesOf(foreign);
  let slots = SYNC_LIMITS.items - foreign.length;
  let localOnly = 0;
  for (const { storeKey, sections } of candidatesIn(local)) {
    if (untouchable.has(storeKey) || SYNC_LIMITS.total - bytes < LEAST_ROOM) {
      localOnly += 1;
      continue;
    }
    const { items, tooLarge } = encodeItems(storeKey, sections);
    const needed = bytesOf(items);
    const fits = items.size <= slots && bytes + needed <= SYNC_LIMITS.total;
    if (!fits || tooLarge) localOnly += 1;
    if (!fits) continue;
    for (const [key, item] of items) planned.set(key, item);
    bytes += needed;
    slots -= items.size;
  }
  const changed = [...planned].filter(([key, item]) => canonicalJson(item) !== canonicalJson(remote[key]));
  const remove = [...ours].filter((key) => !planned.has(key));
  return { remove, set: Object.fromEntries(changed), localOnly, bytes };
}

/**
 * Items of a newer version, and of records that have one, stay as they are; items that are not ours do
 * anyway.
 */
function sortRemote(remote: Record<string, unknown>) {
  const items = Object.entries(remote).map(([key, item]) => ({ key, read: decodeItem(key, item) }));
  const untouchable = new Set(items.flatMap(({ read }) => (read && 'newer' in read ? [read.storeKey] : [])));
  const ours = items.flatMap(({ key, read }) => (read && !untouchable.has(read.storeKey) ? [key] : []));
  return { untouchable, ours: new Set(ours) };
}

function candidatesIn(local: Record<string, unknown>): Candidate[] {
  const candidates = Object.entries(local).flatMap(([storeKey, stored]) => {
    const sections = sectionsOf(storeKey, stored);
    if (!sections) return [];
    return [{ storeKey, sections, rank: rankOf(storeKey, sections), newest: newestIn(sections) }];
  });
  return candidates.sort(
    (one, other) =>
      one.rank - other.rank || other.newest - one.newest || (one.storeKey < other.storeKey ? -1 : 1),
  );
}

function rankOf(storeKey: string, sections: Sections): number {
  if (deliveryKeyIn(storeKey) === null) return 0;
  const stage = sections.f?.stage?.[0];
  return stage === 'complete' || stage === 'disabled' ? 2 : 1;
}

function newestIn(sections: Sections): number {
  const times = Object.values(sections).flatMap((section) => Object.values(section).map(timeOf));
  return Math.max(0, ...times);
}

/** Every packed entry has its time in the second place. */
function timeOf([, at]: PackedEntry): number {
  return typeof at === 'number' ? at : 0;
}

function bytesOf(items: Iterable<readonly [string, unknown]>): number {
  return [...items].reduce((sum, [key, item]) => sum + syncBytes(key, item), 0);
}
