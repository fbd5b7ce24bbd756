/** A change of a zone's clocks. Offsets are as iCalendar writes them, `+0100` or `-004430`. */
export interface ZoneChange {
  /** What the clocks showed at the moment of the change, before they were moved. */
  wall: Temporal.PlainDateTime;
  from: string;
  to: string;
  kind: 'STANDARD' | 'DAYLIGHT';
}

/**
 * The change that rules at `from`, if the zone has had one, and every later one within `years`.
 */
export function zoneChanges(from: Temporal.ZonedDateTime, years: number): ZoneChange[] {
  // A change is "previous" only from the instant after it, so that one at `from` itself is found too.
  const ruling = from.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  const end = from.add({ years });
  const changes: ZoneChange[] = [];
  let next = ruling ?? from.getTimeZoneTransition('next');
  while (next && Temporal.ZonedDateTime.compare(next, end) <= 0) {
    changes.push(changeAt(next));
    next = next.getTimeZoneTransition('next');
  }
  return changes;
}

function changeAt(at: Temporal.ZonedDateTime): ZoneChange {
  const before = at.subtract({ nanoseconds: 1 });
  return {
    wall: before.toPlainDateTime().add({ nanoseconds: 1 }),
    from: before.offset.replaceAll(':', ''),
    to: at.offset.replaceAll(':', ''),
    kind: at.offsetNanoseconds > before.offsetNanoseconds ? 'DAYLIGHT' : 'STANDARD',
  };
}
