import type { Reminder, ShownReminders } from './reminder';

/** Office hours are past and gone after so long (ms, 30 days), so their ids need not be kept. */
const KEEP_SESSIONS = 30 * 24 * 3_600_000;

/**
 * What was shown, with `reminders` added at `now`. Those of deliveries are kept for good: a delivery may be
 * live, or its takeaways missing, for years. Sessions are many and do not come back.
 */
export function rememberShown(
  shown: ShownReminders,
  reminders: readonly Reminder[],
  now: Temporal.Instant,
): ShownReminders {
  const at = now.epochMilliseconds;
  const kept = Object.entries(shown).filter(
    ([id, shownAt]) => !id.startsWith('office-hours:') || at - shownAt < KEEP_SESSIONS,
  );
  const added = reminders.flatMap(({ covers }) => covers.map((id) => [id, at] as const));
  return Object.fromEntries([...kept, ...added]);
}
