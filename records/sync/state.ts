import * as z from 'zod/mini';
import { ownEntry } from '../kept/entries';
import { sieve } from '../kept/sieve';
import { instant } from '../kept/stamp-schema';

const count = z.int().check(z.nonnegative());

/**
 * What stops browser sync: its space, its rate, the browser (signed out, broken), or the space of this
 * device.
 */
const ERRORS = ['quota', 'rate', 'unavailable', 'device-full'] as const;
export type SyncError = (typeof ERRORS)[number];

const FIELDS = {
  changes: count,
  carried: count,
  failures: count,
  localOnly: count,
  bytes: count,
  lastWriteAt: instant,
  syncedAt: instant,
  nextRetryAt: instant,
  lastError: z.enum(ERRORS),
};

/** How browser sync stands, as stored on this device under `sync-state`. Times are epoch ms. */
export interface SyncRecord {
  /** Changes made so far that concern browser sync. More than `carried`: some still wait. */
  changes: number;
  /** How many of them it carries, or has found no room for. */
  carried: number;
  /** Attempts that failed since the last one that did not. */
  failures: number;
  /** Records that stay on this device, wholly or in part, because there is no room for them. */
  localOnly: number;
  /** Bytes held in browser sync. */
  bytes: number;
  /**
   * When the last write operation was begun: the next one keeps its distance, even after the background died.
   */
  lastWriteAt: number;
  syncedAt?: number;
  nextRetryAt?: number;
  lastError?: SyncError;
}

/** Reads the stored state; what does not hold starts anew. */
export function parseSyncState(value: unknown): SyncRecord {
  const kept = sieve<Partial<SyncRecord>>(value, (name) => ownEntry<z.ZodMiniType>(FIELDS, name));
  return { changes: 0, carried: 0, failures: 0, localOnly: 0, bytes: 0, lastWriteAt: 0, ...kept };
}

/** A sync state with one more change that waits. */
export function withOneMore(stored: unknown): SyncRecord {
  const record = parseSyncState(stored);
  return { ...record, changes: record.changes + 1 };
}

type Shown = Pick<SyncRecord, 'localOnly' | 'bytes' | 'syncedAt' | 'nextRetryAt' | 'lastError'>;

/** How browser sync stands, for those who show it. */
export interface SyncState extends Shown {
  available: boolean;
  /** Changes wait on this device. They are kept, and tried again. */
  pending: boolean;
}

export function syncStateOf(record: SyncRecord): SyncState {
  const { localOnly, bytes, syncedAt, nextRetryAt, lastError } = record;
  return {
    available: true,
    pending: record.changes > record.carried,
    localOnly,
    bytes,
    ...(syncedAt !== undefined && { syncedAt }),
    ...(nextRetryAt !== undefined && { nextRetryAt }),
    ...(lastError && { lastError }),
  };
}

/** Names a rejection by browser sync. */
export function syncErrorOf(error: unknown): SyncError {
  const text = String(error);
  if (/MAX_WRITE_OPERATIONS|rate/i.test(text)) return 'rate';
  return /quota/i.test(text) ? 'quota' : 'unavailable';
}
