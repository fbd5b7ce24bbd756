import { browser } from '@/platform/browser';
import { openRecords, type Records } from '@/records/open-records';

let opened: Records | undefined;

/**
 * The records, opened once in the life of this background. They keep nothing in memory that storage does not hold, so
 * a background that dies and starts again opens the same ones.
 */
export function records(): Records {
  opened ??= openRecords({
    local: browser.storage.local,
    sync: browser.storage.sync,
    managed: browser.storage.managed,
    now: Date.now,
    device: crypto.randomUUID(),
    lock: (task) => navigator.locks.request('records', task),
  });
  return opened;
}
