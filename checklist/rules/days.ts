import type { KnownFacts } from '../report/report';

const DAY_MS = 86_400_000;

/**
 * Days, with a fraction, since midnight UTC of an ISO date; NaN for no date, so that nothing follows from it.
 */
export function daysSince(date: string, now: number): number {
  return (now - Date.parse(`${date}T00:00:00Z`)) / DAY_MS;
}

/** The ISO date so many days later. Null for what is no date. */
function daysAfter(date: string, days: number): string | null {
  const time = Date.parse(`${date}T00:00:00Z`) + days * DAY_MS;
  return Number.isFinite(time) && Math.abs(time) < 8.64e15 ? new Date(time).toISOString().slice(0, 10) : null;
}

/** An ISO date as Experimenter's readers know it: `Oct 28, 2026`. */
export function readableDay(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
}

/**
 * The ISO date planned for the end of enrollment: its start + the planned days. Null while one is unknown.
 */
export function plannedEnrollmentEnd({ stepDates, enrollmentDays }: KnownFacts): string | null {
  const start = stepDates?.value.enrolling;
  return start && enrollmentDays ? daysAfter(start, enrollmentDays.value) : null;
}

/** The ISO date planned for the end: as the timeline says, else start + duration. Null while unknown. */
export function plannedEnd({ stepDates, durationDays }: KnownFacts): string | null {
  const { enrolling, complete } = stepDates?.value ?? {};
  if (complete) return complete;
  return enrolling && durationDays ? daysAfter(enrolling, durationDays.value) : null;
}
