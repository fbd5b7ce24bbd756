import { catchUp } from './catch-up';
import { deliveryReminders } from './delivery-reminders';
import { afterQuietHours } from './quiet-hours';
import { sessionReminders } from './session-reminders';
import { seenBy } from '../viewer';
import type { PlannedReminder, RemindableDelivery, Reminder, ReminderInputs } from './reminder';

/**
 * What to remind of now; several deliveries at once come as one catch-up. Everything follows from stored
 * dates, never from ticks of a timer: a browser that slept through a due time is told as soon as it asks,
 * once.
 *
 * Nothing for what is switched off, was shown already, is muted or snoozed, and nothing at all in quiet
 * hours. What was shown before a snooze comes back after it. Whoever shows these remembers every id in
 * `covers` as shown.
 */
export function dueReminders(inputs: ReminderInputs, now: Temporal.Instant): Reminder[] {
  return catchUp(
    awaited(inputs, now)
      .filter(({ at }) => at.equals(now))
      .map(({ reminder: { words, ...reminder } }) => ({ ...reminder, ...words(), covers: [reminder.id] }))
      .sort((a, b) => Temporal.Instant.compare(a.due, b.due)),
  );
}

/**
 * When to ask again: the earliest moment at which something will be due, as things stand. That is `now`
 * itself while something due has not been remembered as shown, and `null` when nothing is to come.
 */
export function nextAlarm(inputs: ReminderInputs, now: Temporal.Instant): Temporal.Instant | null {
  return (
    awaited(inputs, now)
      .map(({ at }) => at)
      .sort((a, b) => Temporal.Instant.compare(a, b))[0] ?? null
  );
}

/** A reminder with the moment, from now on, at which it may be shown. */
interface Awaited {
  reminder: PlannedReminder;
  at: Temporal.Instant;
}

function awaited(inputs: ReminderInputs, now: Temporal.Instant): Awaited[] {
  const deliveries = inputs.deliveries.filter((delivery) => concerns(delivery, inputs.user));
  const snoozes = new Map(deliveries.map(({ key, snoozedUntil }) => [key, snoozedUntil ?? 0]));
  return [
    ...sessionReminders(inputs, now),
    ...deliveries.flatMap((delivery) => deliveryReminders(delivery, inputs, now)),
  ].flatMap((reminder) => {
    const at = timeToShow(reminder, snoozes.get(reminder.deliveryKey ?? '') ?? 0, inputs, now);
    return at ? [{ reminder, at }] : [];
  });
}

function concerns({ muted, facts }: RemindableDelivery, user: string | undefined): boolean {
  const isSomebodyElses = user && facts.owner && facts.owner.value.toLowerCase() !== user.toLowerCase();
  return !muted && !isSomebodyElses;
}

/** From `now` on, or `null` for never. `snoozedUntil` is epoch ms, 0 for not at all. */
function timeToShow(
  { id, due, until }: PlannedReminder,
  snoozedUntil: number,
  { shown, settings, viewer }: ReminderInputs,
  now: Temporal.Instant,
): Temporal.Instant | null {
  const shownAt = Object.hasOwn(shown, id) ? shown[id] : undefined;
  if (shownAt !== undefined && shownAt >= snoozedUntil) return null;
  const earliest = Math.max(due.epochMilliseconds, snoozedUntil);
  const wake = earliest > now.epochMilliseconds ? Temporal.Instant.fromEpochMilliseconds(earliest) : now;
  const at = afterQuietHours(wake, settings.quietHours, seenBy(viewer, now).timeZoneId);
  return until && Temporal.Instant.compare(at, until) >= 0 ? null : at;
}
