type Part = 'weekday' | 'day' | 'dayOfYear';

const PARTS: Readonly<Record<Part, Intl.DateTimeFormatOptions>> = {
  weekday: { weekday: 'long' },
  day: { day: 'numeric', month: 'long' },
  dayOfYear: { day: 'numeric', month: 'long', year: 'numeric' },
};

/** Making a format costs fifty times what using it does, and long lists say many days. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(part: Part, locale: string | undefined): Intl.DateTimeFormat {
  const name = `${part} ${locale ?? ''}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(locale, PARTS[part]);
  formats.set(name, format);
  return format;
}

/**
 * A date as a person says it on `today`: `today, Wednesday, 28 October`, `Wednesday, 6 January 2027`.
 *
 * @param locale BCP 47; absent for the browser's
 */
export function dayInWords(date: Temporal.PlainDate, today: Temporal.PlainDate, locale?: string): string {
  const weekday = formatOf('weekday', locale).format(date);
  const day = formatOf(date.year === today.year ? 'day' : 'dayOfYear', locale).format(date);
  const near = ['today, ', 'tomorrow, '][today.until(date).days] ?? '';
  return `${near}${weekday}, ${day}`;
}
