/** A change of a zone's clocks. Offsets are as iCalendar writes them, `+0100` or `-004430`. */
export interface ZoneChange {
  /** What the clocks showed at the moment of the change, before they were moved. */
  wall: Temporal.PlainDateTime;
  from: string;
  to: string;
  kind: 'STANDARD' | 'DAYLIGHT';
}

/**
 * The last change before `from`, if the zone has had one, and every later one within `years`.
 */
export function zoneChanges(from: Temporal.ZonedDateTime, years: number): ZoneChange[] {
  const end = from.add({ years });
  const changes: ZoneChange[] = [];
  let next = from.getTimeZoneTransition('previous') ?? from.getTimeZoneTransition('next');
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
