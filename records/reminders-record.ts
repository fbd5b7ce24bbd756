import { entriesOf, fromEntries } from './entries';
import { sieve } from './sieve';
import { instant } from './stamp-schema';

/** Reminders that were shown: when (epoch ms), by the reminder's own id. */
export type ShownReminders = Record<string, number>;

/** Older ones cannot come due again, so only so many are kept. */
const KEPT = 500;

export function parseReminders(value: unknown): ShownReminders {
  return sieve<ShownReminders>(value, (id) => (id.length <= 200 ? instant : undefined));
}

/** Joins two memories of what was shown; the latest `KEPT` remain. */
export function mergeReminders(one: ShownReminders, other: ShownReminders): ShownReminders {
  const latest = new Map(entriesOf<number>(one));
  for (const [id, at] of entriesOf<number>(other)) latest.set(id, Math.max(at, latest.get(id) ?? 0));
  const byAge = [...latest].sort(([a, atA], [b, atB]) => atB - atA || (a < b ? -1 : 1));
  return fromEntries(byAge.slice(0, KEPT));
}
