import type { StorageArea } from '../store/storage-area';
import { KEYS } from '../kept/stored-keys';
import { parseSyncState } from './state';
import type { SyncError, SyncRecord } from './state';
import type { PlannedExchange } from './merge-and-plan';
import type { Write } from '../store/writer';

/** After a failure, ms: 30 s, doubled each time, at most an hour. */
const RETRY = { first: 30_000, longest: 3_600_000 } as const;

/** Keeps on this device how browser sync stands. */
export interface SyncNotes {
  read(): Promise<SyncRecord>;
  writing(at: number): Promise<void>;
  carried(exchange: PlannedExchange, at: number): Promise<void>;
  failed(error: SyncError, at: number): Promise<void>;
}

export function createSyncNotes(local: StorageArea, write: Write): SyncNotes {
  const note = async (update: (record: SyncRecord) => SyncRecord) => {
    await write([KEYS.sync], (found) => ({ [KEYS.sync]: update(parseSyncState(found[KEYS.sync])) }));
  };
  return {
    read: async () => parseSyncState((await local.get(KEYS.sync))[KEYS.sync]),
    writing: (at) => note((record) => ({ ...record, lastWriteAt: at })),
    carried: ({ changes, plan: { localOnly, bytes } }, at) =>
      note((record) => {
        const { nextRetryAt: _retry, lastError: _error, ...rest } = record;
        return { ...rest, carried: changes, failures: 0, localOnly, bytes, syncedAt: at };
      }),
    failed: (lastError, at) =>
      note((record) => ({
        ...record,
        lastError,
        failures: record.failures + 1,
        nextRetryAt: at + Math.min(RETRY.first * 2 ** record.failures, RETRY.longest),
      })),
  };
}

/**
 * May browser sync be tried at `now` (epoch ms)? A wait that is longer than any that was ever set is a clock's mistake.
 */
export function isDue({ nextRetryAt = 0 }: Pick<SyncRecord, 'nextRetryAt'>, now: number): boolean {
  return nextRetryAt <= now || nextRetryAt - now > RETRY.longest;
}
