/**
 * A date as a person says it on `today`: `today, Wednesday, 28 October`, `Wednesday, 6 January 2027`.
 *
 * @param locale BCP 47; absent for the browser's
 */
export function dayInWords(date: Temporal.PlainDate, today: Temporal.PlainDate, locale?: string): string {
  const weekday = date.toLocaleString(locale, { weekday: 'long' });
  const year = date.year === today.year ? {} : { year: 'numeric' as const };
  const day = date.toLocaleString(locale, { day: 'numeric', month: 'long', ...year });
  const near = ['today, ', 'tomorrow, '][today.until(date).days] ?? '';
  return `${near}${weekday}, ${day}`;
}
