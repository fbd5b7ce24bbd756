import type { ReminderContext, ReminderDraft } from './reminder-draft';

/** A launch request that waited this long is worth another ping (C18, "a couple of hours"). */
const PATIENCE_HOURS = 2;

/**
 * The reminder that a launch request waits for its reviewer, once per review. Counted from when the delivery
 * was seen in review: the page tells the day of the request, not the hour.
 */
export function reviewReminder({ delivery }: ReminderContext): ReminderDraft[] {
  const { stage, stepDates } = delivery.facts;
  if (stage?.value !== 'review') return [];
  const seen = Temporal.Instant.fromEpochMilliseconds(delivery.reviewSince ?? stage.at);
  return [
    {
      kind: 'review',
      key: stepDates?.value.review ?? '',
      anchor: 'launch-controls',
      words: () => ({
        title: 'Still waiting for review?',
        message: 'In review when last seen. Ping your reviewer again, or ask in #ask-experimenter.',
      }),
      due: seen.add({ hours: PATIENCE_HOURS }),
      until: null,
    },
  ];
}
