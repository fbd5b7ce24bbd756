import type { ShownReminders } from '@/calendar/reminders/reminder';
import { entriesOf, fromEntries } from './entries';
import { sieve } from './sieve';
import { instant } from './stamp-schema';

export type { ShownReminders };

/** Ids carry the key of a delivery; longer ones are not ours, in characters. */
const LONGEST_ID = 600;

/** Older ones cannot come due again, so only so many are kept. */
const KEPT = 500;

export function parseReminders(value: unknown): ShownReminders {
  return sieve<ShownReminders>(value, (id) => (id.length <= LONGEST_ID ? instant : undefined));
}

/** Joins two memories of what was shown; the latest `KEPT` remain. */
export function mergeReminders(one: ShownReminders, other: ShownReminders): ShownReminders {
  const latest = new Map(entriesOf<number>(one));
  for (const [id, at] of entriesOf<number>(other)) latest.set(id, Math.max(at, latest.get(id) ?? 0));
  const byAge = [...latest].sort(([a, atA], [b, atB]) => atB - atA || (a < b ? -1 : 1));
  return fromEntries(byAge.slice(0, KEPT));
}
