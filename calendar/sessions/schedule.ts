import type { OfficeHours } from '@/guide/schema';

/** Days as iCalendar names them (RFC 5545), in ISO order: Monday first. */
export const WEEKDAYS: readonly OfficeHours['days'][number][] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * One weekly series of office hours: data, because every part of it has changed before (workflow §6.1). A
 * series without both `time` and `tz` is announced by its day alone.
 */
export type OfficeHoursSeries = Omit<OfficeHours, 'seed'>;

export type OfficeHoursSchedule = readonly OfficeHoursSeries[];
