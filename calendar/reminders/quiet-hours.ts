import { parseTime } from '../parse-time';
import type { QuietHours } from './reminder-settings';

/**
 * The first moment from `at` on that is not quiet. Unreadable or empty quiet hours (`from` equal to `to`) are
 * none.
 *
 * @param zone a known IANA zone
 */
export function afterQuietHours(
  at: Temporal.Instant,
  quiet: QuietHours | null,
  zone: string,
): Temporal.Instant {
  const from = parseTime(quiet?.from);
  const to = parseTime(quiet?.to);
  if (!from || !to) return at;
  const local = at.toZonedDateTimeISO(zone);
  const time = local.toPlainTime();
  if (!isWithin(time, from, to)) return at;
  const date = isBefore(time, to) ? local.toPlainDate() : local.toPlainDate().add({ days: 1 });
  const end = date.toZonedDateTime({ timeZone: zone, plainTime: to }).toInstant();
  // Where the clocks repeat an hour, its second pass may lie after the end that the first pass had.
  return Temporal.Instant.compare(end, at) > 0 ? end : at;
}

function isWithin(time: Temporal.PlainTime, from: Temporal.PlainTime, to: Temporal.PlainTime): boolean {
  return isBefore(from, to)
    ? !isBefore(time, from) && isBefore(time, to)
    : !from.equals(to) && (!isBefore(time, from) || isBefore(time, to));
}

function isBefore(a: Temporal.PlainTime, b: Temporal.PlainTime): boolean {
  return Temporal.PlainTime.compare(a, b) < 0;
}
