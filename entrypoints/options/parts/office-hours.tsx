import { OwnTime } from '@/components/own-time';
import { Section } from '@/components/look/section';
import type { OfficeHoursSeries } from '@/calendar/sessions/schedule';
import { officeHoursSchedule } from '@/records/policy/office-hours-schedule';
import { t, tCount, wordsLanguage } from '@/platform/words';
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
    <Section title={t('options.officeHours')}>
      <p className="muted">{t('options.preflightKnowsTheDaysTimes')}</p>
      <SettingGroup legend={t('options.times')} name="officeHours" sources={sources} tell={tell}>
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
  MO: t('options.mondays'),
  TU: t('options.tuesdays'),
  WE: t('options.wednesdays'),
  TH: t('options.thursdays'),
  FR: t('options.fridays'),
  SA: t('options.saturdays'),
  SU: t('options.sundays'),
};

function wordsOf({ days, time, tz, durationMin }: OfficeHoursSeries): string {
  const on = new Intl.ListFormat(wordsLanguage()).format(days.map((day) => DAYS[day]));
  return time && tz
    ? tCount('options.onAtTime', durationMin, { on, time, tz })
    : t('options.onNoTimeSet', { on });
}
