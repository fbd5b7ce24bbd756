/**
 * The id of a named (IANA) zone as the engine knows it. `null` for everything else: abbreviations (`PST` is
 * Pacific time to some, Philippine time to others), bare offsets (`+01:00` knows no summer), unknown names.
 * The check of a layer and the calendar ask this one function, so what passes the one is shown by the other.
 */
export function parseZone(text: string | null | undefined): string | null {
  if (!text || !/^[A-Za-z]/.test(text)) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId;
  } catch {
    return null;
  }
}
