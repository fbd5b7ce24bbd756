import { isoDate } from '../../values/dates';

/** `Nov 16 - Nov 23, 2026`, `End on Dec 5, 2026`, `Started Nov 23, 2026`, as a schedule writes days. */
const RANGE = /([A-Z][a-z]{2} \d{1,2}) - ([A-Z][a-z]{2} \d{1,2}), (\d{4})/;
const START = /Started (?:on )?([A-Z][a-z]{2} \d{1,2}, \d{4})/;
const END = /End on ([A-Z][a-z]{2} \d{1,2}, \d{4})/;

/** The days of a phase, ISO `YYYY-MM-DD`. A range writes the year of its end only. */
export function phaseDates(words: string): { start?: string; end?: string } {
  const [, from, to, year = ''] = RANGE.exec(words) ?? [];
  const end = isoDate(to ? `${to}, ${year}` : (END.exec(words)?.[1] ?? ''));
  const first = isoDate(from ? `${from}, ${year}` : (START.exec(words)?.[1] ?? ''));
  const start = first && end && first > end ? isoDate(`${from}, ${Number(year) - 1}`) : first;
  return { ...(start && { start }), ...(end && { end }) };
}
