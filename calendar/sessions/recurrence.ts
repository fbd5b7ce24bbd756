import { formatDate } from 'ical-generator';
import { parseDate } from '../parse-time';
import { WEEKDAYS } from './schedule';
import type { Session, TimedSession } from '../office-hours';

/**
 * The RRULE and EXDATE lines (RFC 5545) of the series of a session, of which the session is the first.
 * Written as text, since the library gives an all-day event an UNTIL with a time, which RFC 5545 (§3.3.10)
 * forbids.
 */
export function recurrence(session: Session): string {
  const { series } = session;
  const last = parseDate(series.validUntil);
  const skipped = series.skip
    .flatMap((text) => parseDate(text) ?? [])
    .filter((date) => Temporal.PlainDate.compare(date, session.date) > 0);
  const days = WEEKDAYS.filter((day) => series.days.includes(day));
  const until = last ? `;UNTIL=${untilText(session, last)}` : '';
  const exceptions = skipped.map((date) => `EXDATE${exceptionText(session, date)}`);
  return [`RRULE:FREQ=WEEKLY;BYDAY=${days.join(',')}${until}`, ...exceptions].join('\r\n');
}

/** The last beginning: in UTC for an event with a time, a bare date for an all-day one. */
function untilText(session: Session, date: Temporal.PlainDate): string {
  return session.kind === 'timed' ? formatDate(null, startOn(session, date)) : formatDate(null, date, true);
}

function exceptionText(session: Session, date: Temporal.PlainDate): string {
  if (session.kind === 'day') return `;VALUE=DATE:${formatDate(null, date, true)}`;
  const zone = session.start.timeZoneId;
  // As the library writes the start: a time in UTC names no zone (RFC 5545 §3.3.5).
  if (zone === 'UTC') return `:${formatDate(null, startOn(session, date))}`;
  return `;TZID=${zone}:${formatDate(zone, startOn(session, date))}`;
}

function startOn({ start }: TimedSession, date: Temporal.PlainDate): Temporal.ZonedDateTime {
  return date.toZonedDateTime({ timeZone: start.timeZoneId, plainTime: start.toPlainTime() });
}
