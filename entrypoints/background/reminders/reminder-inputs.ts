import type { ReminderInputs } from '@/calendar/reminders/reminder';
import { browser } from '@/platform/browser';
import type { Delivery } from '@/records/kept/delivery-record';
import { officeHoursSchedule } from '@/records/policy/office-hours-schedule';
import { records } from '../records';

const remindable = ({ key, origin, slug, facts, muted, snoozedUntil }: Delivery) => ({
  key,
  origin,
  slug,
  facts,
  muted,
  ...(snoozedUntil !== undefined && { snoozedUntil }),
  ...(facts.stage?.since !== undefined && { reviewSince: facts.stage.since }),
});

/** Everything that reminders follow from, as it is stored now. */
export async function reminderInputs(): Promise<ReminderInputs> {
  const store = records();
  const [deliveries, person, settings, shown, guide] = await Promise.all([
    store.deliveries(),
    store.person(),
    store.settings(),
    store.reminders(),
    store.guide(),
  ]);
  return {
    deliveries: deliveries.map(remindable),
    schedule: officeHoursSchedule(guide, settings),
    settings: settings.reminders,
    shown,
    viewer: { zone: Temporal.Now.timeZoneId(), locale: browser.i18n.getUILanguage() },
    ...(person.user && { user: person.user }),
  };
}
