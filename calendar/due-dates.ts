import type { KnownFacts } from '@/checklist/report/report';
import { parseDate } from './parse-time';

/** The dates of a delivery's plan, as far as the facts tell them. */
export interface DueDates {
  start: Temporal.PlainDate | null;
  /**
   * Only experiments have one: rollouts cannot end enrollment, and holdbacks enroll without end (S18, C21).
   */
  enrollmentEnd: Temporal.PlainDate | null;
  end: Temporal.PlainDate | null;
}

/** What the owner has to do by a date. `overdueDays` is 0 until the day after it. */
export interface Deadline {
  what: 'enrollment-end' | 'end';
  date: Temporal.PlainDate;
  overdueDays: number;
}

/**
 * When enrollment and the whole delivery are planned to end. A date that Experimenter's timeline shows comes
 * before one counted from the start and the planned days.
 */
export function dueDates(facts: KnownFacts): DueDates {
  const steps = facts.stepDates?.value ?? {};
  const start = parseDate(steps.enrolling);
  const enrolls = facts.deliveryType?.value === 'experiment' && facts.holdbackFlag?.value !== true;
  return {
    start,
    enrollmentEnd: enrolls ? planned(steps.observing, start, facts.enrollmentDays?.value) : null,
    end: planned(steps.complete, start, facts.durationDays?.value),
  };
}

/**
 * What is still to be ended at the stage the delivery was last seen in, soonest first. Nothing for a delivery
 * that is not live, that is archived, or whose stage or dates are not known.
 */
export function openDeadlines(facts: KnownFacts, today: Temporal.PlainDate): Deadline[] {
  const stage = facts.stage?.value;
  if (facts.archived?.value || (stage !== 'enrolling' && stage !== 'observing')) return [];
  const { enrollmentEnd, end } = dueDates(facts);
  return [
    ...(enrollmentEnd && stage === 'enrolling' ? [deadline('enrollment-end', enrollmentEnd, today)] : []),
    ...(end ? [deadline('end', end, today)] : []),
  ];
}

function deadline(what: Deadline['what'], date: Temporal.PlainDate, today: Temporal.PlainDate): Deadline {
  return { what, date, overdueDays: Math.max(0, date.until(today).days) };
}

function planned(
  shown: string | undefined,
  start: Temporal.PlainDate | null,
  days: number | undefined,
): Temporal.PlainDate | null {
  const isCount = days !== undefined && Number.isInteger(days) && days > 0 && days <= 10_000;
  return parseDate(shown) ?? (start && isCount ? start.add({ days }) : null);
}
