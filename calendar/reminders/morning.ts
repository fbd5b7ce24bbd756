/** A date has no time of day: what is due on one is said in the morning. */
const MORNING = '09:00';

/** Nine o'clock on `date` in `zone`. */
export function morningOf(date: Temporal.PlainDate, zone: string): Temporal.Instant {
  return date.toZonedDateTime({ timeZone: zone, plainTime: MORNING }).toInstant();
}
