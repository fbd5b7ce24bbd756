const DAY_MS = 86_400_000;

/** The months as the host spells them (Django's `N`, after the Associated Press). */
const MONTHS = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
] as const;

/** ISO date (`YYYY-MM-DD`, UTC) of the day `days` after `from`; negative days lie before it. */
export const daysFrom = (from: Date, days: number): string =>
  new Date(from.getTime() + days * DAY_MS).toISOString().slice(0, 10);

/** ISO date of the day `days` after an ISO date. */
export const daysAfter = (date: string, days: number): string =>
  daysFrom(new Date(`${date}T00:00:00Z`), days);

/** Whole days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** An ISO date in the host's spelling, such as `Sept. 23, 2026`. */
export function spellDate(date: string): string {
  const [year = '', month = '1', day = '1'] = date.split('-');
  return `${MONTHS[Number(month) - 1]} ${Number(day)}, ${year}`;
}

/** An ISO date as Home spells it: `Nov 05, 2026`. */
export function spellDay(date: string): string {
  const [year = '', month = '1', day = '01'] = date.split('-');
  return `${MONTHS[Number(month) - 1]?.slice(0, 3)} ${day}, ${year}`;
}

/** `1 day`, `8 days`. */
export const spellDays = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`;
