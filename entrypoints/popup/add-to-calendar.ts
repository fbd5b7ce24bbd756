import type { OfficeHoursSchedule } from '@/calendar/schedule';

/** Long enough for the slowest download to begin, in ms. */
const KEPT_MS = 60_000;

/**
 * Saves the office hours as an iCalendar file. It is made here, on click, so that the popup opens without the library
 * that writes it and no server is asked. `false`: there is no session ahead.
 */
export async function addToCalendar(schedule: OfficeHoursSchedule): Promise<boolean> {
  const { officeHoursIcs } = await import('@/calendar/office-hours-ics');
  const file = officeHoursIcs(schedule, Temporal.Now.instant(), Temporal.Now.timeZoneId());
  if (file === null) return false;
  const url = URL.createObjectURL(new Blob([file], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'office-hours.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
  return true;
}
