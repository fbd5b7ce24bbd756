const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/**
 * `Sept. 23, 2026` or `Jan 1, 2021`, as Django writes dates, to ISO `YYYY-MM-DD`. Undefined for any other
 * text.
 */
export function isoDate(text: string): string | undefined {
  const [, month, day, year] = /^([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}), (\d{4})$/.exec(text) ?? [];
  const index = month ? MONTHS.indexOf(month) / 3 : -1;
  if (!Number.isInteger(index) || index < 0) return undefined;
  return `${year}-${String(index + 1).padStart(2, '0')}-${day!.padStart(2, '0')}`;
}
