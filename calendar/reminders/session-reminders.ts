import { describeSession } from '../sessions/describe-session';
import { morningOf } from './morning';
import { nextSessions } from '../office-hours';
import type { Session } from '../office-hours';
import type { PlannedReminder, ReminderInputs } from './reminder';
import { seenBy } from '../viewer';

/** A reminder stands alone, so it says where a time is to be found that Preflight does not know. */
const withoutTime = ({ kind }: Session, words: string): string =>
  kind === 'day' ? `${words} · time on the office-hours page` : words;

/** Sessions looked at per series: the one that may have been shown, and those after it. */
const AHEAD = 3;

/** A longer lead than this (minutes, a week) is read as this. */
const LONGEST_LEAD = 7 * 24 * 60;

/**
 * Reminders of the next office hours, whether due yet or not. A session with a known time: so many minutes
 * before, until it ends. One without: the morning of its day, until midnight.
 */
export function sessionReminders(
  { schedule, settings, viewer }: Pick<ReminderInputs, 'schedule' | 'settings' | 'viewer'>,
  now: Temporal.Instant,
): PlannedReminder[] {
  if (!settings.kinds['office-hours']) return [];
  const here = seenBy(viewer, now);
  const lead = Math.min(LONGEST_LEAD, Math.max(0, Math.floor(settings.officeHoursLeadMinutes) || 0));
  return schedule
    .flatMap((series) => nextSessions([series], now, AHEAD, here.timeZoneId))
    .map((session) => ({
      id: `office-hours:${session.series.id}:${session.date.toString()}`,
      kind: 'office-hours',
      about: session.series.title,
      words: () => ({
        title: session.series.title,
        message: withoutTime(session, describeSession(session, now, viewer)),
      }),
      url: session.series.agendaUrl ?? session.series.infoUrl,
      ...spanOf(session, lead, here.timeZoneId),
    }));
}

function spanOf(session: Session, lead: number, zone: string): Pick<PlannedReminder, 'due' | 'until'> {
  if (session.kind === 'timed') {
    return { due: session.start.subtract({ minutes: lead }).toInstant(), until: session.end.toInstant() };
  }
  const midnight = session.date.add({ days: 1 }).toZonedDateTime(zone).toInstant();
  return { due: morningOf(session.date, zone), until: midnight };
}
