import { endReminders } from './end-reminders';
import { requestReminder } from './request-reminder';
import { takeawaysReminder } from './takeaways-reminder';
import { localeOf, seenBy } from '../viewer';
import type { PlannedReminder, RemindableDelivery, ReminderInputs } from './reminder';
import type { ReminderDraft } from './reminder-draft';

/** Every reminder that the facts of a delivery give, of the kinds switched on, whether due yet or not. */
export function deliveryReminders(
  delivery: RemindableDelivery,
  { settings, viewer }: Pick<ReminderInputs, 'settings' | 'viewer'>,
  now: Temporal.Instant,
): PlannedReminder[] {
  const context = { delivery, settings, here: seenBy(viewer, now), locale: localeOf(viewer) };
  return [...endReminders(context), ...requestReminder(context), ...takeawaysReminder(context)]
    .filter(({ kind }) => settings.kinds[kind])
    .map((draft) => tieTo(delivery, draft));
}

function tieTo(
  delivery: RemindableDelivery,
  { key, anchor, words, ...draft }: ReminderDraft,
): PlannedReminder {
  const about = delivery.facts.name?.value || delivery.slug;
  return {
    ...draft,
    id: `${draft.kind}:${delivery.key}:${key}`,
    about,
    words: () => {
      const { title, message } = words();
      return { title, message: `${about}: ${message}` };
    },
    url: placeOf(delivery, anchor),
    deliveryKey: delivery.key,
  };
}

/** A delivery last seen in the new rollouts UI opens there: that one has no launch box to lead to. */
function placeOf({ origin, slug, facts }: RemindableDelivery, anchor: string): string {
  return facts.stage?.page === 'rollout'
    ? `${origin}/nimbus/new/rollouts/${slug}/`
    : `${origin}/nimbus/${slug}/summary/#${anchor}`;
}
