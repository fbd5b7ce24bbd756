import { nextSessions } from '@/calendar/office-hours';
import type { Owner } from '@/components/live/use-owner';
import { viewer } from '@/components/live/use-now';
import { liveOnFeatures } from '@/planner/launch/live-on-features';
import type { PlanCase } from '@/planner/launch/plan-finding';
import { scheduleOf } from '@/planner/launch/schedule-of';
import type { Plan } from '@/planner/state/plan-schema';
import { officeHoursSchedule } from '@/records/policy/office-hours-schedule';

/** The launch plan with its days, the office hours to go to, and what Preflight has seen on its features. */
export function planCaseOf(
  { launch, about }: Plan,
  owner: Owner | null,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): PlanCase {
  const schedule = owner ? officeHoursSchedule(owner.guide, owner.settings) : [];
  const [session] = nextSessions(schedule, now, 1, viewer().zone);
  const start =
    session?.kind === 'timed' ? session.start.withTimeZone(viewer().zone).toPlainDate() : session?.date;
  return {
    plan: launch,
    dated: scheduleOf(launch),
    today,
    officeHours: start ?? null,
    live: liveOnFeatures(launch, owner?.deliveries ?? [], about.key),
  };
}
