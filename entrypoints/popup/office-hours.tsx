import { CheckedOn } from '@/components/look/time-ago';
import { GoLink } from '@/components/go-link';
import { ReminderSwitch } from '@/components/reminder-switch';
import { Section } from '@/components/look/section';
import { viewer } from '@/components/live/use-now';
import { useNow } from '@/components/live/use-now';
import type { Tell } from '@/components/ask/use-tell';
import { describeSession } from '@/calendar/sessions/describe-session';
import { nextSessions } from '@/calendar/office-hours';
import type { OfficeHoursSchedule, OfficeHoursSeries } from '@/calendar/sessions/schedule';
import { findLink } from '@/guide/find-link';
import type { Guide } from '@/guide/schema';
import { officeHoursSchedule } from '@/records/policy/office-hours-schedule';
import type { Settings } from '@/records/kept/settings-record';
import { addToCalendar } from './add-to-calendar';
import { OwnTime } from '@/components/own-time';
import { t } from '@/platform/words';

interface OfficeHoursProps {
  guide: Guide;
  settings: Settings;
  tell: Tell;
}

/** The next office hours in words, their agenda, and the ways not to miss them. */
export function OfficeHours({ guide, settings, tell }: OfficeHoursProps) {
  const schedule = officeHoursSchedule(guide, settings);
  const [first] = schedule;
  const page = first?.infoUrl ?? findLink(guide, 'office-hours-page')?.url;
  return (
    <Section title={t('popup.nextOfficeHours')}>
      <Sessions schedule={schedule} />
      <p className="actions">
        {first && (
          <button type="button" onClick={() => void addToCalendar(schedule)}>
            {t('popup.addToCalendar')}
          </button>
        )}
        {first?.agendaUrl && <GoLink url={first.agendaUrl}>{t('popup.agenda')}</GoLink>}
        {page && <GoLink url={page}>{t('popup.allOfficeHours')}</GoLink>}
        {first && <CheckedOn date={first.checkedOn} />}
      </p>
      {first && (
        <ReminderSwitch
          label={t('popup.remindMe')}
          kinds={['office-hours']}
          settings={settings}
          tell={tell}
        />
      )}
      {schedule.some(({ time }) => !time) && <p className="muted">{t('popup.noTimeIsSetTake')}</p>}
      {schedule.map((series) => (
        <OwnTime key={series.id} series={series} settings={settings} tell={tell} />
      ))}
    </Section>
  );
}

function Sessions({ schedule }: { schedule: OfficeHoursSchedule }) {
  const now = useNow();
  const sessions = nextSessions(schedule, now, 2, viewer().zone);
  if (sessions.length === 0) return <p className="muted">{t('popup.noneIsPlannedAsFar')}</p>;
  const hasSeveral = new Set(schedule.map(({ id }: OfficeHoursSeries) => id)).size > 1;
  return (
    <ul className="sessions">
      {sessions.map((session) => (
        <li key={`${session.series.id} ${session.date.toString()}`}>
          {hasSeveral && <span className="muted">{`${session.series.title}: `}</span>}
          {describeSession(session, now, viewer())}
        </li>
      ))}
    </ul>
  );
}
