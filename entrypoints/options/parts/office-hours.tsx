import { OwnTime } from '@/components/own-time';
import { Section } from '@/components/look/section';
import type { OfficeHoursSeries } from '@/calendar/sessions/schedule';
import { officeHoursSchedule } from '@/records/policy/office-hours-schedule';
import type { PartProps } from '../part-props';
import { SettingGroup } from '../setting-group';

/** The office hours of the guide, each with the time that the owner sees in their own calendar. */
export function OfficeHours({
  kept: {
    settings,
    sources,
    guide: { guide },
  },
  tell,
}: PartProps) {
  const schedule = officeHoursSchedule(guide, settings);
  return (
    <Section title="Office hours">
      <p className="muted">
        Preflight knows the days. Times move, so the one in your own calendar is the right one.
      </p>
      <SettingGroup legend="Times" name="officeHours" sources={sources} tell={tell}>
        <ul className="rows">
          {schedule.map((series) => (
            <li key={series.id}>
              <p>
                <strong>{series.title}</strong>
              </p>
              <p className="muted">{wordsOf(series)}</p>
              <OwnTime series={series} settings={settings} tell={tell} />
            </li>
          ))}
        </ul>
      </SettingGroup>
    </Section>
  );
}

const DAYS: Readonly<Record<OfficeHoursSeries['days'][number], string>> = {
  MO: 'Mondays',
  TU: 'Tuesdays',
  WE: 'Wednesdays',
  TH: 'Thursdays',
  FR: 'Fridays',
  SA: 'Saturdays',
  SU: 'Sundays',
};

function wordsOf({ days, time, tz, durationMin }: OfficeHoursSeries): string {
  const on = new Intl.ListFormat('en').format(days.map((day) => DAYS[day]));
  return time && tz ? `${on} at ${time}, ${tz}, ${durationMin} minutes` : `${on}, no time set`;
}
