import { parseZone } from '@/guide/time-zone';
import { parseTime } from './parse-time';
import { sessionDays } from './sessions/session-days';
import { seenBy } from './viewer';
import type { OfficeHoursSchedule, OfficeHoursSeries } from './sessions/schedule';

/** A session whose time is known. `start` and `end` are in the session's own zone; `end` is excluded. */
export interface TimedSession {
  kind: 'timed';
  series: OfficeHoursSeries;
  /**
   * The date announced in the session's zone. A start that falls into a gap at midnight may be on the next
   * one.
   */
  date: Temporal.PlainDate;
  start: Temporal.ZonedDateTime;
  end: Temporal.ZonedDateTime;
  state: 'running' | 'upcoming';
}

/** A session of which only the day is known. Its day is the viewer's own, from midnight to midnight. */
interface DaySession {
  kind: 'day';
  series: OfficeHoursSeries;
  date: Temporal.PlainDate;
  state: 'today' | 'upcoming';
}

export type Session = TimedSession | DaySession;

/** Sessions are meetings; a longer one is read as this many minutes. */
const LONGEST_MINUTES = 24 * 60;

/**
 * The next sessions of all series, running ones first, then by their beginning; at most `count` (workflow
 * §6.3).
 *
 * A time that does not exist (spring gap) moves forward, one that exists twice (autumn) is the first of the
 * two. A series without a readable time and zone answers days, never a time. Total: odd data gives fewer
 * sessions, no error.
 *
 * @param now the present instant
 * @param zone the viewer's IANA zone; an unknown one is read as UTC
 */
export function nextSessions(
  schedule: OfficeHoursSchedule,
  now: Temporal.Instant,
  count: number,
  zone: string,
): Session[] {
  const viewed = seenBy({ zone }, now);
  const wanted = Math.max(0, Math.floor(count) || 0);
  const sessions = schedule.flatMap((series) => [...sessionsOf(series, viewed).take(wanted)]);
  return sessions
    .map((session) => ({ session, order: orderOf(session, viewed.timeZoneId) }))
    .sort((a, b) => a.order - b.order)
    .slice(0, wanted)
    .map(({ session }) => session);
}

function sessionsOf(series: OfficeHoursSeries, viewed: Temporal.ZonedDateTime): Generator<Session> {
  const time = parseTime(series.time);
  const zone = parseZone(series.tz);
  return time && zone
    ? timedSessions(series, time, viewed.withTimeZone(zone))
    : daySessions(series, viewed.toPlainDate());
}

function* timedSessions(
  series: OfficeHoursSeries,
  time: Temporal.PlainTime,
  now: Temporal.ZonedDateTime,
): Generator<TimedSession> {
  const minutes = Math.min(LONGEST_MINUTES, Math.max(0, Math.floor(series.durationMin) || 0));
  // Two days back: the longest session, plus a start that a gap moved past midnight.
  for (const date of sessionDays(series, now.toPlainDate().subtract({ days: 2 }))) {
    const start = date.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: time });
    const end = start.add({ minutes });
    if (Temporal.ZonedDateTime.compare(end, now) <= 0) continue;
    const running = Temporal.ZonedDateTime.compare(start, now) <= 0;
    yield { kind: 'timed', series, date, start, end, state: running ? 'running' : 'upcoming' };
  }
}

function* daySessions(series: OfficeHoursSeries, today: Temporal.PlainDate): Generator<DaySession> {
  for (const date of sessionDays(series, today)) {
    yield { kind: 'day', series, date, state: date.equals(today) ? 'today' : 'upcoming' };
  }
}

function orderOf(session: Session, zone: string): number {
  if (session.kind === 'day') return session.date.toZonedDateTime(zone).epochMilliseconds;
  return session.state === 'running' ? -Infinity : session.start.epochMilliseconds;
}
