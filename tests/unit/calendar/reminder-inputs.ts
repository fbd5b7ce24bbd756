import { dueReminders, nextAlarm } from '@/calendar/reminders/reminders';
import { rememberShown } from '@/calendar/reminders/remember-shown';
import { DEFAULT_REMINDER_SETTINGS, REMINDER_KINDS } from '@/calendar/reminders/reminder-settings';
import type { RemindableDelivery, ReminderInputs, ShownReminders } from '@/calendar/reminders/reminder';
import type { ReminderKind } from '@/calendar/reminders/reminder-settings';
import type { FactValues, PageKind } from '@/experimenter/page-facts';
import { known } from './facts';

export const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
export const ms = (text: string): number => at(text).epochMilliseconds;

/**
 * An experiment that enrolls from 23 September: enrollment is planned to end on 13 October, all of it on the
 * 28th.
 */
export const ENROLLING: Partial<FactValues> = {
  name: 'Pin tab',
  deliveryType: 'experiment',
  stage: 'enrolling',
  owner: 'me@mozilla.com',
  stepDates: { enrolling: '2026-09-23' },
  enrollmentDays: 20,
  durationDays: 35,
};
export const OBSERVING: Partial<FactValues> = { ...ENROLLING, stage: 'observing' };
export const COMPLETE: Partial<FactValues> = {
  ...ENROLLING,
  stage: 'complete',
  stepDates: { enrolling: '2026-09-23', complete: '2026-10-28' },
  takeaways: { summary: '', recommendations: [] },
};

export function delivery(
  values: Partial<FactValues>,
  changes: Partial<RemindableDelivery> = {},
  page: PageKind = 'summary',
): RemindableDelivery {
  const slug = changes.slug ?? 'pin-tab';
  const origin = 'https://experimenter.services.mozilla.com';
  const facts = known(values, ms('2026-10-12T10:00Z'), page);
  return { key: `production/${slug}`, origin, slug, facts, muted: false, ...changes };
}

/** Everything switched on, no quiet hours, seen from Berlin. */
export function inputs(changes: Partial<ReminderInputs> = {}, ...kinds: ReminderKind[]): ReminderInputs {
  const on = kinds.length ? kinds : REMINDER_KINDS;
  return {
    deliveries: [],
    schedule: [],
    settings: {
      kinds: { ...DEFAULT_REMINDER_SETTINGS.kinds, ...Object.fromEntries(on.map((kind) => [kind, true])) },
      quietHours: null,
      officeHoursLeadMinutes: 15,
    },
    shown: {},
    viewer: { zone: 'Europe/Berlin', locale: 'en-GB' },
    ...changes,
  };
}

export const kindsDue = (given: ReminderInputs, now: string): string[] =>
  dueReminders(given, at(now)).map(({ kind }) => kind);
export const alarm = (given: ReminderInputs, now: string): string | undefined =>
  nextAlarm(given, at(now))?.toString();

/** Shows everything due at each of the moments, as the extension would, and says what was shown when. */
export function live(given: ReminderInputs, moments: string[]): string[] {
  let shown: ShownReminders = given.shown;
  return moments.flatMap((moment) => {
    const due = dueReminders({ ...given, shown }, at(moment));
    shown = rememberShown(shown, due, at(moment));
    return due.map(({ kind, title }) => `${moment.slice(0, 10)} ${kind}: ${title}`);
  });
}
