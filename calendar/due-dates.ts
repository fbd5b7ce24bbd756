import type { KnownFact, KnownFacts } from '@/checklist/report/report';
import { isAskedFor } from '@/checklist/rules/asked-for';
import { parseDate } from './parse-time';
import { stageNow } from './stage-now';

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
 * When enrollment and the whole delivery are planned to end. A date that Experimenter shows, on the timeline or
 * in a row, comes before one counted from the start and the planned days.
 */
export function dueDates(facts: KnownFacts): DueDates {
  const { stepDates, startDate, endDate } = facts;
  const steps = stepDates?.value ?? {};
  const start = newerDate(stepDates, steps.enrolling, startDate);
  const enrolls = facts.deliveryType?.value === 'experiment' && facts.holdbackFlag?.value !== true;
  return {
    start,
    enrollmentEnd: enrolls
      ? (parseDate(steps.observing) ?? counted(start, facts.enrollmentDays?.value))
      : null,
    end: newerDate(stepDates, steps.complete, endDate) ?? counted(start, facts.durationDays?.value),
  };
}

/**
 * What is still to be ended at the stage the delivery was last seen in, soonest first. Nothing for a delivery
 * that is not live, that is archived, or whose stage or dates are not known, nor for what was asked for already.
 */
export function openDeadlines(facts: KnownFacts, today: Temporal.PlainDate): Deadline[] {
  const stage = stageNow(facts);
  const isLive = stage === 'enrolling' || stage === 'observing' || stage === 'live';
  if (facts.archived?.value || !isLive || isAskedFor(facts, 'end')) return [];
  const { enrollmentEnd, end } = dueDates(facts);
  const isEnding = isAskedFor(facts, 'end-enrollment');
  return [
    ...(enrollmentEnd && stage === 'enrolling' && !isEnding
      ? [deadline('enrollment-end', enrollmentEnd, today)]
      : []),
    ...(end ? [deadline('end', end, today)] : []),
  ];
}

function deadline(what: Deadline['what'], date: Temporal.PlainDate, today: Temporal.PlainDate): Deadline {
  return { what, date, overdueDays: Math.max(0, date.until(today).days) };
}

/** Timeline and rows may have been seen at different times: the later sight counts. */
function newerDate(
  timeline: KnownFact<unknown> | undefined,
  onTimeline: string | undefined,
  inRow: KnownFact<string> | undefined,
): Temporal.PlainDate | null {
  const [shown, other] = [parseDate(onTimeline), parseDate(inRow?.value)];
  return (inRow?.at ?? 0) > (timeline?.at ?? 0) ? (other ?? shown) : (shown ?? other);
}

function counted(start: Temporal.PlainDate | null, days: number | undefined): Temporal.PlainDate | null {
  const isCount = days !== undefined && Number.isInteger(days) && days > 0 && days <= 10_000;
  return start && isCount ? start.add({ days }) : null;
}
