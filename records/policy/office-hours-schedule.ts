import type { OfficeHoursSchedule } from '@/calendar/sessions/schedule';
import type { Guide } from '@/guide/schema';
import type { Settings } from '../kept/settings-record';

/** The guide's office hours, with the times that the owner entered from their own calendar. */
export function officeHoursSchedule({ officeHours }: Guide, settings: Settings): OfficeHoursSchedule {
  return officeHours.map((series) => {
    const own = Object.hasOwn(settings.officeHours, series.id) ? settings.officeHours[series.id] : undefined;
    return own ? { ...series, ...own } : series;
  });
}
