import { daysAfter } from './days';
import type { KnownFacts } from './report';

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
