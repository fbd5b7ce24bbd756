import { mergeRemote, storeKeysOf } from './merge-remote';
import { KEYS } from '../kept/stored-keys';
import { planSync } from './plan';
import type { SyncPlan } from './plan';
import { parseSyncState, withOneMore } from './state';
import type { StorageChange } from '../store/storage-area';
import type { Write } from '../store/writer';

/** What to write into browser sync, and how many of this device's changes that covers. */
export interface PlannedExchange {
  plan: SyncPlan;
  changes: number;
}

/**
 * Merges everything that browser sync holds into this device's records, and plans in the same turn, so that
 * no change falls between the two. `null`: the merge could not be written.
 */
export async function mergeAndPlan(
  write: Write,
  remote: Record<string, unknown>,
  now: number,
): Promise<PlannedExchange | null> {
  let planned: PlannedExchange | null = null;
  const result = await write(null, (stored) => {
    const { changed } = mergeRemote(stored, remote, now);
    const { changes } = parseSyncState(stored[KEYS.sync]);
    planned = { plan: planSync({ ...stored, ...changed }, remote), changes };
    return changed;
  });
  return result.ok ? planned : null;
}

/**
 * Merges what another device just wrote. Answers whether browser sync is now behind this device: two devices
 * that wrote one item at once leave only one of the two there.
 */
export async function mergeIncoming(
  write: Write,
  changes: Record<string, StorageChange>,
  now: number,
): Promise<boolean> {
  const incoming = Object.fromEntries(
    Object.entries(changes).flatMap(([key, { newValue }]) =>
      newValue === undefined ? [] : [[key, newValue]],
    ),
  );
  const keys = storeKeysOf(incoming);
  if (keys.length === 0) return false;
  let behind = false;
  const result = await write([...keys, KEYS.sync], (stored) => {
    const { changed, stale } = mergeRemote(stored, incoming, now);
    behind = stale;
    return stale ? { ...changed, [KEYS.sync]: withOneMore(stored[KEYS.sync]) } : changed;
  });
  return result.ok && behind;
}
