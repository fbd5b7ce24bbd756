type Look = 'weekday' | 'day' | 'dayOfYear' | 'shortDay' | 'mediumDate';

const LOOKS: Readonly<Record<Look, Intl.DateTimeFormatOptions>> = {
  weekday: { weekday: 'long' },
  day: { day: 'numeric', month: 'long' },
  dayOfYear: { day: 'numeric', month: 'long', year: 'numeric' },
  shortDay: { day: 'numeric', month: 'short' },
  mediumDate: { dateStyle: 'medium' },
};

/** Making a format costs fifty times what using it does, and long lists say many days. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The format of days in one look, made once for each locale (BCP 47; absent for the browser's). */
export function dayFormat(look: Look, locale: string | undefined): Intl.DateTimeFormat {
  const name = `${look} ${locale ?? ''}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(locale, LOOKS[look]);
  formats.set(name, format);
  return format;
}
