import type { Reminder, ShownReminders } from './reminder';

/** No reminder comes back after so long (ms, 400 days), so its id need not be kept. */
const KEEP = 400 * 24 * 3_600_000;

/** What was shown, with `reminders` added at `now` and what is too old to matter left out. */
export function rememberShown(
  shown: ShownReminders, reminders: readonly Reminder[], now: Temporal.Instant,
): ShownReminders {
  const at = now.epochMilliseconds;
  const kept = Object.entries(shown).filter(([, shownAt]) => at - shownAt < KEEP);
  const added = reminders.flatMap(({ covers }) => covers.map((id) => [id, at] as const));
  return Object.fromEntries([...kept, ...added]);
}
