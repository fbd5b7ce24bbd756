import type { OfficeHoursSeries } from '@/calendar/sessions/schedule';

const WEDNESDAYS_AND_THURSDAYS: OfficeHoursSeries = {
  id: 'data-science',
  title: 'Data science office hours',
  days: ['WE', 'TH'],
  time: '09:00',
  durationMin: 60,
  tz: 'America/Los_Angeles',
  skip: ['2026-11-26'],
  validFrom: null,
  validUntil: null,
  agendaUrl: 'https://docs.google.com/document/d/1dH-aG8IsYtq6881_Q_cyEtmxli0bK7nuVcUD-5D7q-s/edit',
  infoUrl: 'https://mozilla-hub.atlassian.net/wiki/spaces/DATA/pages/6849684/Office+Hours',
  checkedOn: '2026-07-28',
  source: 'mine',
};

/** The series of the specification (Wednesday and Thursday, 09:00 in Los Angeles, an hour), with changes. */
export function series(changes: Partial<OfficeHoursSeries> = {}): OfficeHoursSeries {
  return { ...WEDNESDAYS_AND_THURSDAYS, ...changes };
}

/** The series as it ships: the days, and no time. */
export function untimed(changes: Partial<OfficeHoursSeries> = {}): OfficeHoursSeries {
  return series({ time: null, tz: null, skip: [], source: 'built-in', ...changes });
}
