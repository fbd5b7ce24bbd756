import { parseDate } from '../parse-time';
import { WEEKDAYS } from './schedule';
import type { OfficeHoursSeries } from './schedule';

/** How far ahead a series is searched, in days. A year holds every weekday and any sensible run of skips. */
const HORIZON_DAYS = 366;

/**
 * The dates on which a series meets, in order: its weekdays, from `from` or its first valid day, without
 * cancelled dates, up to its last valid day or one year on. An impossible validity or skip date counts as not
 * given.
 */
export function* sessionDays(
  series: OfficeHoursSeries,
  from: Temporal.PlainDate,
): Generator<Temporal.PlainDate> {
  const first = later(from, parseDate(series.validFrom));
  const last = parseDate(series.validUntil);
  const days = new Set<string>(series.days);
  const skipped = new Set(series.skip);
  for (let ahead = 0; ahead <= HORIZON_DAYS; ahead += 1) {
    const date = first.add({ days: ahead });
    if (last && Temporal.PlainDate.compare(date, last) > 0) return;
    if (days.has(WEEKDAYS[date.dayOfWeek - 1] ?? '') && !skipped.has(date.toString())) yield date;
  }
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate | null): Temporal.PlainDate {
  return b && Temporal.PlainDate.compare(b, a) > 0 ? b : a;
}
