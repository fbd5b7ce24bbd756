import { canonicalJson } from './canonical-json';
import { entriesOf, fromEntries, ownEntry } from './entries';
import { isObject } from './sieve';

/** Fields of a record that tell when something happened, in epoch ms. What is planned (a snooze) is none. */
const TIMES: ReadonlySet<string> = new Set(['at', 'firstSeenAt', 'lastSeenAt']);
/** The last moment that a date can hold; a larger number is no stamp at all. */
const LAST = 8.64e15;

interface Bound {
  /** Epoch ms. A stamp beyond it comes from a clock that was wrong. */
  beyond: number;
  /** What it is taken as. */
  takenAs: number;
  /** What is kept already: the same content keeps the stamp it has, so that taking it in twice changes nothing. */
  known?: unknown;
}

const isBeyond = (name: string, value: unknown, beyond: number): value is number =>
  TIMES.has(name) && typeof value === 'number' && value > beyond && value <= LAST;

const withoutTimes = (record: object): string =>
  canonicalJson(fromEntries(entriesOf(record).filter(([name]) => !TIMES.has(name))));

/**
 * A record with every stamp beyond a moment taken as another. Done where records come in or are read, never
 * while merging, which needs no clock and so keeps its laws.
 */
export function notBeyond<T extends object>(record: T, { beyond, takenAs, known }: Bound): T {
  const before = isObject(known) ? known : undefined;
  const isSame = before !== undefined && withoutTimes(record) === withoutTimes(before);
  return fromEntries<T>(
    entriesOf<unknown>(record).map(([name, value]) => {
      const kept = before && ownEntry(before, name);
      if (isBeyond(name, value, beyond)) return [name, isSame && typeof kept === 'number' ? kept : takenAs];
      // A value is what was written, not when.
      const isEntry = name !== 'value' && isObject(value);
      return [name, isEntry ? notBeyond(value, { beyond, takenAs, known: kept }) : value];
    }),
  );
}
