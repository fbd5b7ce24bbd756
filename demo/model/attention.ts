import { daysAfter, daysBetween, daysFrom } from './dates.ts';
import type { Delivery } from './delivery.ts';
import { stageOf } from './stage.ts';

/** The day on which the present step should end; null when nothing is planned. */
function plannedEnd(delivery: Delivery): string | null {
  const started = delivery.dates.Enrollment;
  if (started === undefined || delivery.isRollout) return null;
  const days = stageOf(delivery) === 'enrolling' ? delivery.enrollmentDays : delivery.durationDays;
  return daysAfter(started, days);
}

/** When a launched delivery began and is planned to end, or ended; ISO dates. Null for what was not launched. */
export function lifetime(delivery: Delivery): { start: string; end: string } | null {
  const { Enrollment: start, Complete: ended } = delivery.dates;
  return start === undefined ? null : { start, end: ended ?? daysAfter(start, delivery.durationDays) };
}

/** Days until the present step should end; negative when overdue, null when nothing is planned. */
function daysLeft(delivery: Delivery, now: Date): number | null {
  const end = delivery.status === 'Live' ? plannedEnd(delivery) : null;
  return end === null ? null : daysBetween(daysFrom(now, 0), end);
}

/**
 * What the home page calls ready for attention: a pending review, a step past its end, or takeaways missing.
 */
export function needsAttention(delivery: Delivery, now: Date): boolean {
  const left = daysLeft(delivery, now);
  const overdue = left !== null && left < 0;
  const unfinished = delivery.status === 'Complete' && delivery.takeaways.summary === '';
  return delivery.publishStatus !== 'Idle' || overdue || unfinished || delivery.isDirty;
}
