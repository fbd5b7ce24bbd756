import { t } from '@/platform/words';
import { ParsedField } from './parsed-field';

const parseDay = (text: string): string | undefined => {
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    return undefined;
  }
};

const parseOptionalDay = (text: string) => (text === '' ? '' : parseDay(text));

interface DayFieldProps {
  label: string;
  /** ISO `YYYY-MM-DD`. */
  day: string;
  hint?: string;
  onSet: (day: string) => void;
}

/** A day that has to be there. */
export function DayField({ day, ...field }: DayFieldProps) {
  return (
    <ParsedField {...field} type="date" text={day} parse={parseDay} must={t('planner.aDayOfTheCalendar')} />
  );
}

/** A day that may be left open, which is the empty text. */
export function OptionalDayField({ day, ...field }: DayFieldProps) {
  return (
    <ParsedField
      {...field}
      type="date"
      text={day}
      parse={parseOptionalDay}
      must={t('planner.aDayOfTheCalendar')}
    />
  );
}
