import { isObject } from './sieve';

/** Fields of a record that tell when something happened, in epoch ms. What is planned (a snooze) is none. */
const TIMES: ReadonlySet<string> = new Set(['at', 'since', 'firstSeenAt', 'lastSeenAt']);

/**
 * A stored record, with every stamp that lies beyond `now` (epoch ms) taken as now: it comes from a clock that
 * was wrong, and would win over whatever is written until then. For records of a file, of browser sync, and
 * of this device before they are merged, so that merging itself needs no clock and keeps its laws.
 */
export function notBeyond<T>(record: T, now: number): T;
export function notBeyond(record: unknown, now: number): unknown {
  if (Array.isArray(record)) return record;
  if (!isObject(record)) return record;
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      typeof value === 'number' && TIMES.has(name) ? Math.min(value, now) : notBeyond(value, now),
    ]),
  );
}
