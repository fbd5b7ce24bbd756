import type { SyncNotes } from './notes';

/**
 * Between two write operations on browser sync, ms. Chromium allows 120 a minute and 1,800 an hour, failed
 * ones included; this distance keeps within both for ever.
 */
const WRITE_DISTANCE = 2000;

/**
 * Runs write operations at that distance. When the last one began is also kept in storage, so that a
 * background which dies and returns keeps the distance too.
 */
export function paceWrites(notes: SyncNotes, now: () => number, wait: (ms: number) => Promise<void>) {
  let lastHere = -Infinity;
  return async (operation: () => Promise<void>): Promise<void> => {
    const last = Math.max(lastHere, (await notes.read()).lastWriteAt);
    // A clock that was set back must not hold writes up for longer than this.
    const due = Math.min(last + WRITE_DISTANCE - now(), WRITE_DISTANCE);
    if (due > 0) await wait(due);
    lastHere = now();
    await notes.writing(lastHere);
    await operation();
  };
}
