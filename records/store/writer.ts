import { createQueue } from './queue';
import type { StorageArea } from './storage-area';
import { failed, failureOf } from './write-result';
import type { WriteFailure, WriteResult } from './write-result';

/**
 * Items to write, by storage key; `undefined` removes its key once the others are written. No items: nothing
 * to write. A reason instead of items: the change cannot be made.
 */
type Change = Record<string, unknown> | WriteFailure;

/** What `ready` found: the id of this device, or why nothing may be written. */
export type Readiness = { device: string } | { obstacle: WriteFailure };

/**
 * Reads `keys` (`null`: everything), lets `update` say what becomes of them, and writes that in one `set`.
 * What is set is wholly there or not at all, wherever the background dies; a rejection by the browser is
 * answered, never thrown.
 */
export type Write = (
  keys: string[] | null,
  update: (stored: Record<string, unknown>, device: string) => Change,
) => Promise<WriteResult>;

/** @param ready runs before each change */
export function createWriter(local: StorageArea, ready: () => Promise<Readiness>): Write {
  const inTurn = createQueue();
  return (keys, update) =>
    inTurn(async () => {
      try {
        const readiness = await ready();
        if ('obstacle' in readiness) return failed(readiness.obstacle);
        const change = update(await local.get(keys), readiness.device);
        if (typeof change === 'string') return failed(change);
        await apply(local, change);
        return { ok: true };
      } catch (error) {
        return failed(failureOf(error));
      }
    });
}

async function apply(local: StorageArea, change: Record<string, unknown>): Promise<void> {
  const entries = Object.entries(change);
  const written = entries.filter(([, item]) => item !== undefined);
  const removed = entries.filter(([, item]) => item === undefined).map(([key]) => key);
  if (written.length > 0) await local.set(Object.fromEntries(written));
  if (removed.length > 0) await local.remove(removed);
}
