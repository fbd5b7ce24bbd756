import createCalendar, { ICalEventTransparency } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import { nextSessions } from './office-hours';
import { recurrence } from './sessions/recurrence';
import { vtimezone } from './sessions/vtimezone';
import type { Session } from './office-hours';
import type { OfficeHoursSchedule, OfficeHoursSeries } from './sessions/schedule';

/** Enough to get past a first session that a clock change moves. */
const LOOKAHEAD = 3;

/** No event of the file begins earlier than this before now. */
const LONGEST_SESSION = { hours: 24 };

/**
 * An iCalendar file (RFC 5545) with one weekly recurring event per series, from its next session on: its
 * weekdays, without cancelled dates, until its last valid day. With a time, the event is in the session's own
 * zone, whose clock changes the file carries. Without one it is an all-day event that leaves the calendar
 * free: no time is invented.
 *
 * @param zone the viewer's IANA zone, for series without a time
 * @returns `null` when no series has a session ahead
 */
export function officeHoursIcs(
  schedule: OfficeHoursSchedule,
  now: Temporal.Instant,
  zone: string,
): string | null {
  const firsts = schedule.flatMap((series) => firstSession(series, now, zone) ?? []);
  if (firsts.length === 0) return null;
  const before = now.subtract(LONGEST_SESSION);
  const file = createCalendar({
    prodId: { company: 'Preflight for Experimenter', product: 'Office hours', language: 'EN' },
    // Zones stand at the events: one for the whole file would turn DTSTAMP and UNTIL into local times.
    timezone: { name: null, generator: (id) => vtimezone(before.toZonedDateTimeISO(id)) },
    events: firsts.map((session) => eventOf(session, now)),
  }).toString();
  // The library ends the last line without the line break that RFC 5545 §3.1 demands of each (11.1.2;
  // https://github.com/sebbo2002/ical-generator/issues).
  return `${file}\r\n`;
}

/**
 * The session the event begins with. One that a clock change moves cannot be it: its time would become that
 * of the whole series.
 */
function firstSession(series: OfficeHoursSeries, now: Temporal.Instant, zone: string): Session | undefined {
  return nextSessions([series], now, LOOKAHEAD, zone).find(keepsItsTime);
}

function keepsItsTime(session: Session): boolean {
  if (session.kind === 'day') return true;
  return session.start
    .toPlainTime()
    .toString()
    .startsWith(session.series.time ?? '');
}

function eventOf(session: Session, now: Temporal.Instant): ICalEventData {
  const { series } = session;
  return {
    ...whenOf(session),
    id: `${encodeURIComponent(series.id.toWellFormed())}@preflight-for-experimenter`,
    stamp: now,
    summary: withoutControls(series.title),
    description: withoutControls(describe(series)),
    repeating: [recurrence(session), ...urlLine(series.infoUrl ?? series.agendaUrl)].join('\r\n'),
  };
}

/**
 * The URL line, written by hand: the library (11.1.2, https://github.com/sebbo2002/ical-generator/issues)
 * escapes `,` and `;` as in a text, which a URI is not (RFC 5545 §3.3.13). `URL` encodes whatever could end the line.
 */
function urlLine(address: string | null): string[] {
  const url = URL.parse(address ?? '');
  return url ? [`URL;VALUE=URI:${url.href}`] : [];
}

/** RFC 5545 §3.1 allows no control character but the tab and the line break, which the library escapes. */
function withoutControls(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what is taken out
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '');
}

type When = Pick<ICalEventData, 'start' | 'end' | 'timezone' | 'allDay' | 'transparency'>;

function whenOf(session: Session): When {
  if (session.kind === 'timed') {
    return { start: session.start, end: session.end, timezone: session.start.timeZoneId };
  }
  const end = session.date.add({ days: 1 });
  return { start: session.date, end, allDay: true, transparency: ICalEventTransparency.TRANSPARENT };
}

function describe({ agendaUrl, infoUrl, checkedOn }: OfficeHoursSeries): string {
  return [
    agendaUrl && `Agenda: ${agendaUrl}`,
    infoUrl && `All office hours: ${infoUrl}`,
    checkedOn && `Checked on ${checkedOn}; the office-hours page has the last word.`,
  ]
    .filter(Boolean)
    .join('\n');
}
