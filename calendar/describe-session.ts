import { parseZone } from './parse-time';
import type { Session } from './office-hours';

/** For whom a session is described: the viewer's IANA zone and BCP 47 locale. Unreadable ones: UTC, the browser's. */
export interface Viewer {
  zone: string;
  locale: string;
}

/**
 * When a session is, in words for the viewer: `now, until 10:00`, `today, Wednesday, 28 October, 17:00–18:00`, or,
 * when only the day is known, `Thursday, 26 November · time on the office-hours page`. The weekday is the viewer's.
 */
export function describeSession(session: Session, now: Temporal.Instant, viewer: Viewer): string {
  const today = now.toZonedDateTimeISO(parseZone(viewer.zone) ?? 'UTC');
  const locale = knownLocale(viewer.locale);
  if (session.kind === 'day') return `${dayInWords(session.date, today, locale)} · time on the office-hours page`;
  const start = session.start.withTimeZone(today.timeZoneId);
  const end = clock(session.end.withTimeZone(today.timeZoneId), locale);
  if (session.state === 'running') return `now, until ${end}`;
  return `${dayInWords(start.toPlainDate(), today, locale)}, ${clock(start, locale)}–${end}`;
}

function dayInWords(date: Temporal.PlainDate, today: Temporal.ZonedDateTime, locale: string | undefined): string {
  const weekday = date.toLocaleString(locale, { weekday: 'long' });
  const year = date.year === today.year ? {} : { year: 'numeric' as const };
  const day = date.toLocaleString(locale, { day: 'numeric', month: 'long', ...year });
  const near = ['today, ', 'tomorrow, '][today.toPlainDate().until(date).days] ?? '';
  return `${near}${weekday}, ${day}`;
}

function clock(at: Temporal.ZonedDateTime, locale: string | undefined): string {
  return at.toPlainTime().toLocaleString(locale, { timeStyle: 'short' });
}

function knownLocale(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}
