import { ReminderSwitch } from '@/components/reminder-switch';
import { Section } from '@/components/look/section';
import { Switch } from '@/components/look/switch';
import {
  REMINDER_KINDS,
  type QuietHours,
  type ReminderKind,
  type ReminderSettings,
} from '@/calendar/reminders/reminder-settings';
import { t } from '@/platform/words';
import { DraftField } from '../draft-field';
import type { PartProps } from '../part-props';
import { SettingGroup } from '../setting-group';

const LABELS: Readonly<Record<ReminderKind, string>> = {
  'office-hours': t('options.officeHoursAreAboutToBegin'),
  'enrollment-end': t('options.enrollmentIsPlannedToEnd'),
  end: t('options.aDeliveryIsPlannedToEnd'),
  overdue: t('options.anEndIsOverdue'),
  review: t('options.aRequestWaitsForReview'),
  takeaways: t('options.takeawaysAreStillToBeWritten'),
};

/** Offered when the owner switches quiet hours back on. */
const QUIET: QuietHours = { from: '18:00', to: '09:00' };

/** What to remind of, and when not to. Nothing is, until it is switched on here or in the popup. */
export function Reminders({ kept: { settings, sources }, tell }: PartProps) {
  const { reminders } = settings;
  const set = (change: Partial<ReminderSettings>) =>
    void tell(
      { type: 'change-settings', change: { reminders: { ...reminders, ...change } } },
      t('options.saved'),
    );
  return (
    <Section title={t('options.reminders')}>
      <p className="muted">{t('options.notificationsOfThisBrowser')}</p>
      <SettingGroup legend={t('options.remindMeWhen')} name="reminders" sources={sources} tell={tell}>
        {REMINDER_KINDS.map((kind) => (
          <ReminderSwitch key={kind} label={LABELS[kind]} kinds={[kind]} settings={settings} tell={tell} />
        ))}
        <DraftField
          label={t('options.minutesBeforeOfficeHours')}
          type="number"
          min={0}
          max={MOST_MINUTES}
          value={String(reminders.officeHoursLeadMinutes)}
          isValid={isLead}
          onSet={(text) => set({ officeHoursLeadMinutes: Number(text) })}
        />
        <Switch
          label={t('options.quietHoursNothingIsShown')}
          on={reminders.quietHours !== null}
          onSwitch={(on) => set({ quietHours: on ? QUIET : null })}
        />
        {reminders.quietHours && (
          <Hours hours={reminders.quietHours} onSet={(quietHours) => set({ quietHours })} />
        )}
      </SettingGroup>
    </Section>
  );
}

/** A week. */
const MOST_MINUTES = 7 * 24 * 60;

const isLead = (text: string) => /^\d+$/.test(text) && Number(text) <= MOST_MINUTES;
const isTime = (text: string) => /^\d\d:\d\d$/.test(text);

function Hours({ hours, onSet }: { hours: QuietHours; onSet: (hours: QuietHours) => void }) {
  return (
    <p className="hours">
      <DraftField
        label={t('options.from')}
        type="time"
        value={hours.from}
        isValid={isTime}
        onSet={(from) => onSet({ ...hours, from })}
      />
      <DraftField
        label={t('options.to')}
        type="time"
        value={hours.to}
        isValid={isTime}
        onSet={(to) => onSet({ ...hours, to })}
      />
    </p>
  );
}
