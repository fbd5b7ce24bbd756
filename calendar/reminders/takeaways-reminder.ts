import { dueDates } from '../due-dates';
import { morningOf } from './morning';
import type { ReminderContext, ReminderDraft } from './reminder-draft';

/** Days after the end on which missing takeaways are asked for, and on which it is let be. */
const ASK_AFTER = 7;
const STOP_AFTER = 35;

/**
 * The reminder to fill in the takeaways of a finished experiment or holdback (C25). Only when they were seen
 * to be empty, summary and recommendations alike, as Experimenter itself counts it.
 */
export function takeawaysReminder({ delivery, here }: ReminderContext): ReminderDraft[] {
  const { stage, deliveryType, takeaways, archived } = delivery.facts;
  const { end } = dueDates(delivery.facts);
  const learns = deliveryType?.value === 'experiment' || deliveryType?.value === 'holdback';
  const areMissing = takeaways && !takeaways.value.summary && takeaways.value.recommendations.length === 0;
  if (stage?.value !== 'complete' || archived?.value || !learns || !areMissing || !end) return [];
  return [
    {
      kind: 'takeaways',
      key: end.toString(),
      anchor: 'takeaways-card',
      words: () => ({
        title: 'Takeaways are missing',
        message: 'Write what was learned, and the next step, while it is fresh.',
      }),
      due: morningOf(end.add({ days: ASK_AFTER }), here.timeZoneId),
      until: morningOf(end.add({ days: STOP_AFTER }), here.timeZoneId),
    },
  ];
}
