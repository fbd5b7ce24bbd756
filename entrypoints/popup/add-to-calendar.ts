import { saveFile } from '@/components/save-file';
import type { OfficeHoursSchedule } from '@/calendar/sessions/schedule';

/**
 * Saves the office hours as an iCalendar file. It is made here, on click, so that the popup opens without the library
 * that writes it and no server is asked. `false`: there is no session ahead.
 */
export async function addToCalendar(schedule: OfficeHoursSchedule): Promise<boolean> {
  const { officeHoursIcs } = await import('@/calendar/office-hours-ics');
  const file = officeHoursIcs(schedule, Temporal.Now.instant(), Temporal.Now.timeZoneId());
  if (file === null) return false;
  saveFile('office-hours.ics', 'text/calendar;charset=utf-8', file);
  return true;
}
