import { useId, useState, type FormEvent } from 'react';
import type { Tell } from './ask/use-tell';
import { parseZone } from '@/guide/time-zone';
import type { OfficeHoursSeries } from '@/calendar/sessions/schedule';
import type { Settings } from '@/records/kept/settings-record';
import { t } from '@/platform/words';

interface OwnTimeProps {
  series: OfficeHoursSeries;
  settings: Settings;
  tell: Tell;
}

/**
 * The time of a series as the owner sees it in their own calendar. Preflight ships none, because every time
 * that was ever written down has moved since.
 */
export function OwnTime({ series, settings: { officeHours }, tell }: OwnTimeProps) {
  const isSet = Object.hasOwn(officeHours, series.id);
  const store = (own: Settings['officeHours'][string] | undefined, done: string) => {
    const { [series.id]: _before, ...others } = officeHours;
    const change = { officeHours: own ? { ...others, [series.id]: own } : others };
    void tell({ type: 'change-settings', change }, done);
  };
  return (
    <details className="own-time">
      <summary>{isSet ? t('shared.changeTheTime') : t('shared.setTheTimeISeeInMyCalendar')}</summary>
      <TimeForm
        key={`${series.time} ${series.tz}`}
        series={series}
        onSave={(own) => store(own, t('shared.timeSaved'))}
      />
      {isSet && (
        <button type="button" className="quiet" onClick={() => store(undefined, t('shared.timeRemoved'))}>
          {t('shared.removeMyTime')}
        </button>
      )}
    </details>
  );
}

interface TimeFormProps {
  series: OfficeHoursSeries;
  onSave: (own: Settings['officeHours'][string]) => void;
}

function TimeForm({ series, onSave }: TimeFormProps) {
  const id = useId();
  const [time, setTime] = useState(series.time ?? '');
  const [zone, setZone] = useState(series.tz ?? Temporal.Now.timeZoneId());
  const [minutes, setMinutes] = useState(String(series.durationMin));
  const isKnownZone = parseZone(zone) !== null;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (isKnownZone) onSave({ time, tz: zone, durationMin: Number(minutes) });
  };
  return (
    <form className="time-form" onSubmit={save}>
      <label htmlFor={`${id}-time`}>{t('shared.startsAt')}</label>
      <input
        id={`${id}-time`}
        type="time"
        required
        value={time}
        onChange={({ target }) => setTime(target.value)}
      />
      <label htmlFor={`${id}-minutes`}>{t('shared.minutes')}</label>
      <input
        id={`${id}-minutes`}
        type="number"
        required
        min={1}
        max={1440}
        value={minutes}
        onChange={({ target }) => setMinutes(target.value)}
      />
      <label htmlFor={`${id}-zone`}>{t('shared.timeZone')}</label>
      <input
        id={`${id}-zone`}
        type="text"
        required
        list={`${id}-zones`}
        value={zone}
        aria-invalid={!isKnownZone}
        aria-describedby={`${id}-zone-note`}
        onChange={({ target }) => setZone(target.value)}
      />
      <datalist id={`${id}-zones`}>
        {Intl.supportedValuesOf('timeZone').map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <output id={`${id}-zone-note`}>{isKnownZone ? '' : t('shared.noSuchTimeZoneTry')}</output>
      <button type="submit">{t('shared.saveTime')}</button>
    </form>
  );
}
