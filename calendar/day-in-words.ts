import { dayFormat } from './day-format';

/**
 * A date as a person says it on `today`: `today, Wednesday, 28 October`, `Wednesday, 6 January 2027`.
 *
 * @param locale BCP 47; absent for the browser's
 */
export function dayInWords(date: Temporal.PlainDate, today: Temporal.PlainDate, locale?: string): string {
  const weekday = dayFormat('weekday', locale).format(date);
  const day = dayFormat(date.year === today.year ? 'day' : 'dayOfYear', locale).format(date);
  const near = ['today, ', 'tomorrow, '][today.until(date).days] ?? '';
  return `${near}${weekday}, ${day}`;
}
