import { dayInWords } from '../day-in-words';
import { localeOf, seenBy } from '../viewer';
import type { Session } from '../office-hours';
import type { Viewer } from '../viewer';

/**
 * When a session is, in words for the viewer. With a time: `today, Wednesday, 28 October, 17:00–18:00`, and
 * while it runs `now, until 18:00`. With only a day: `Thursday, 26 November`; who shows it says once that no time is
 * known. * The weekday is the viewer's.
 */
export function describeSession(session: Session, now: Temporal.Instant, viewer: Viewer): string {
  const here = seenBy(viewer, now);
  const today = here.toPlainDate();
  const locale = localeOf(viewer);
  if (session.kind === 'day') return dayInWords(session.date, today, locale);
  const start = session.start.withTimeZone(here.timeZoneId);
  const end = clock(session.end.withTimeZone(here.timeZoneId), locale);
  if (session.state === 'running') return `now, until ${end}`;
  return `${dayInWords(start.toPlainDate(), today, locale)}, ${clock(start, locale)}–${end}`;
}

function clock(at: Temporal.ZonedDateTime, locale: string | undefined): string {
  return at.toPlainTime().toLocaleString(locale, { timeStyle: 'short' });
}
