/** Reads `YYYY-MM-DD`; anything else, and days that no calendar has, is `null`. */
export function parseDate(text: string | null | undefined): Temporal.PlainDate | null {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  return attempt(() => Temporal.PlainDate.from(text, { overflow: 'reject' }));
}

/** Reads a wall time `HH:MM` (00:00 to 23:59); anything else is `null`. */
export function parseTime(text: string | null | undefined): Temporal.PlainTime | null {
  if (!text || !/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return null;
  return Temporal.PlainTime.from(text);
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
