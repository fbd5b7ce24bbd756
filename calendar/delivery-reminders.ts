import { endReminders } from './end-reminders';
import { reviewReminder } from './review-reminder';
import { takeawaysReminder } from './takeaways-reminder';
import { localeOf, seenBy } from './viewer';
import type { RemindableDelivery, Reminder, ReminderInputs } from './reminder';
import type { ReminderDraft } from './reminder-draft';

/** Every reminder that the facts of a delivery give, of the kinds switched on, whether due yet or not. */
export function deliveryReminders(
  delivery: RemindableDelivery, { settings, viewer }: Pick<ReminderInputs, 'settings' | 'viewer'>, now: Temporal.Instant,
): Reminder[] {
  const context = { delivery, settings, here: seenBy(viewer, now), locale: localeOf(viewer) };
  return [...endReminders(context), ...reviewReminder(context), ...takeawaysReminder(context)]
    .filter(({ kind }) => settings.kinds[kind])
    .map((draft) => tieTo(delivery, draft));
}

function tieTo(delivery: RemindableDelivery, { key, anchor, ...draft }: ReminderDraft): Reminder {
  const id = `${draft.kind}:${delivery.key}:${key}`;
  const about = delivery.facts.name?.value || delivery.slug;
  return {
    ...draft,
    id,
    about,
    message: `${about}: ${draft.message}`,
    url: placeOf(delivery, anchor),
    deliveryKey: delivery.key,
    covers: [id],
  };
}

/** A delivery last seen in the new rollouts UI opens there: that one has no launch box to lead to. */
function placeOf({ origin, slug, facts }: RemindableDelivery, anchor: string): string {
  return facts.stage?.page === 'rollout'
    ? `${origin}/nimbus/new/rollouts/${slug}/`
    : `${origin}/nimbus/${slug}/summary/#${anchor}`;
}
