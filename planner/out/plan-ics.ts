import createCalendar, { ICalEventTransparency } from 'ical-generator';
import type { Milestone } from '../launch/milestone';

/**
 * An iCalendar file (RFC 5545) with an all-day event for each day that counts. They leave the calendar free, and keep
 * their ids, so that a changed plan replaces its events where the calendar does that.
 *
 * @param id what tells this plan from others in a calendar, such as a delivery's key
 */
export function planIcs(days: readonly Milestone[], id: string, now: Temporal.Instant): string {
  const plan = encodeURIComponent(id.toWellFormed());
  return createCalendar({
    prodId: { company: 'Preflight for Experimenter', product: 'Planner', language: 'EN' },
    events: days.map(({ id: which, day, title, about }) => ({
      id: `${plan}-${which}@preflight-for-experimenter`,
      stamp: now,
      start: day,
      end: day.add({ days: 1 }),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: title,
      description: about,
    })),
  }).toString();
}
