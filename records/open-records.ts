import { MIGRATIONS } from './store/migrations';
import type { MigrationChain } from './store/migrations/migration';
import { openStore } from './store/open-store';
import { policyMirror } from './policy/mirror';
import { readReminders } from './read/records';
import { readingFrom } from './read/reading';
import type { Reading } from './read/reading';
import type { ShownReminders } from './kept/reminders-record';
import type { ReadableArea, StorageArea } from './store/storage-area';
import { createSync, NO_SYNC } from './sync/sync';
import type { SyncState } from './sync/state';
import { trackChanges } from './sync/track-changes';
import { dataWrites } from './change/data';
import type { DataWrites } from './change/data';
import { deliveryWrites } from './change/deliveries';
import type { DeliveryWrites } from './change/deliveries';
import { guideWrites } from './change/guide';
import type { GuideWrites } from './change/guide';
import { ownerWrites } from './change/owner';
import type { OwnerWrites } from './change/owner';
import { createWriter } from './store/writer';

export interface RecordsOptions {
  local: StorageArea;
  /** Browser sync, where there is one. */
  sync?: StorageArea;
  /** Enterprise policy, where there may be one. */
  managed?: ReadableArea;
  /** Epoch ms. */
  now: () => number;
  /** A fresh random id: this device's name from its first opening on. A device that has one keeps it. */
  device: string;
  /** Resolves after so many ms. */
  wait?: (ms: number) => Promise<void>;
  /** Runs a task while no other background does: give it `navigator.locks`. */
  lock?: <T>(task: () => Promise<T>) => Promise<T>;
  migrations?: MigrationChain<number>;
}

/**
 * Everything that the extension keeps. Only the background opens records; pages read them with `read-
 * records.ts`. Writes answer `{ ok: false, reason, message }` when they did not happen, and never throw.
 */
export interface Records extends Reading, DeliveryWrites, OwnerWrites, GuideWrites, DataWrites {
  reminders(): Promise<ShownReminders>;
  /** Carries what an earlier life of the background left waiting. Call it whenever the background starts. */
  resumeSync(): Promise<void>;
  /**
   * Exchanges everything with browser sync: at browser start, and when the state's `nextRetryAt` has come.
   */
  syncNow(): Promise<SyncState>;
  syncState(): Promise<SyncState>;
  /**
   * Copies the enterprise policy, as it is now, to where everything reads it. Call it at each start and
   * change.
   */
  mirrorPolicy(): Promise<void>;
}

/**
 * Opens the records at once, so that listeners can be added while the background starts; the first write
 * prepares.
 */
export function openRecords({
  local,
  sync,
  managed,
  now,
  device,
  wait = sleep,
  lock = (task) => task(),
  migrations = MIGRATIONS,
}: RecordsOptions): Records {
  const untracked = createWriter(local, openStore({ local, freshDevice: device, migrations, now, lock }));
  const carrier = sync ? createSync({ local, sync, write: untracked, now, wait }) : NO_SYNC;
  const write = trackChanges(untracked, carrier.soon);
  return {
    ...readingFrom(local, now),
    ...deliveryWrites(write, now),
    ...ownerWrites(write, now),
    ...guideWrites(write),
    ...dataWrites({ write, local, sync: carrier, migrations, now }),
    reminders: () => readReminders(local),
    resumeSync: carrier.resume,
    syncNow: carrier.exchange,
    syncState: carrier.state,
    mirrorPolicy: policyMirror(untracked, managed),
  };
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
