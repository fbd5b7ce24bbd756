/** Days as iCalendar names them (RFC 5545), in ISO order: Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * One weekly series of office hours: data, because every part of it has changed before (workflow §6.1).
 * Dates are `YYYY-MM-DD`. A series without both `time` and `tz` is announced by its day alone.
 */
export interface OfficeHoursSeries {
  id: string;
  title: string;
  days: readonly Weekday[];
  /** Wall time `HH:MM` in `tz`; `null` while nobody has entered it. */
  time: string | null;
  /** Minutes. */
  durationMin: number;
  /** IANA zone of the session. */
  tz: string | null;
  /** Cancelled dates, in the session's zone. */
  skip: readonly string[];
  /** First and last date of a temporary series, both included. */
  validFrom?: string | null | undefined;
  validUntil?: string | null | undefined;
  agendaUrl?: string | null | undefined;
  infoUrl?: string | null | undefined;
  /** Date on which a person last checked this entry. */
  checkedOn?: string | null | undefined;
  source: 'built-in' | 'team' | 'mine';
}

export type OfficeHoursSchedule = readonly OfficeHoursSeries[];
