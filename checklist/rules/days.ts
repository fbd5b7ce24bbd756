import type { KnownFact, KnownFacts } from '../report/report';

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

/** Made once, when the first day is said: making it costs fifty times what using it does. */
let readable: Intl.DateTimeFormat | undefined;

/** An ISO date as Experimenter's readers know it: `Oct 28, 2026`. */
export function readableDay(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  readable ??= new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
  return Number.isNaN(day.getTime()) ? String(day) : readable.format(day);
}

/** Of two facts that tell the same, the one that was seen last. */
function newer<T>(one: KnownFact<T> | undefined, other: KnownFact<T> | undefined): T | undefined {
  return one && other && other.at > one.at ? other.value : (one ?? other)?.value;
}

type Step = 'enrolling' | 'complete';

function stepDate({ stepDates }: KnownFacts, step: Step): KnownFact<string> | undefined {
  const value = stepDates?.value[step];
  return stepDates && value ? { ...stepDates, value } : undefined;
}

/** The ISO date on which enrollment began: as the timeline or a list says. Undefined while unknown. */
export function startOf(known: KnownFacts): string | undefined {
  return newer(stepDate(known, 'enrolling'), known.startDate);
}

/**
 * The ISO date planned for the end of enrollment: its start + the planned days. Null while one is unknown.
 */
export function plannedEnrollmentEnd(known: KnownFacts): string | null {
  const start = startOf(known);
  return start && known.enrollmentDays ? daysAfter(start, known.enrollmentDays.value) : null;
}

/** The ISO date planned for the end: as the timeline or a list says, else start + duration. Null while unknown. */
export function plannedEnd(known: KnownFacts): string | null {
  const end = newer(stepDate(known, 'complete'), known.endDate);
  if (end) return end;
  const start = startOf(known);
  return start && known.durationDays ? daysAfter(start, known.durationDays.value) : null;
}
