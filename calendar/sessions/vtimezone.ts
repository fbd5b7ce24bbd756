import { WEEKDAYS } from './schedule';
import { zoneChanges } from './zone-changes';
import type { ZoneChange } from './zone-changes';

/** How far ahead clock changes are looked up: enough to tell a yearly rule from a coincidence. */
const YEARS = 10;

/**
 * The VTIMEZONE (RFC 5545 §3.6.5) of the zone of `from`, right from that moment on. It is computed from what
 * the browser knows, because a table of zones would outweigh the rest of the page.
 *
 * Clocks that change by "the nth or last weekday of a month" get yearly rules without end. Others (Ramadan,
 * "the Friday before the last Sunday") get each change listed for ten years.
 */
export function vtimezone(from: Temporal.ZonedDateTime): string {
  const changes = zoneChanges(from, YEARS);
  const listed = changes.length ? changes.map((change) => observance(change)) : [fixed(from)];
  const observances = yearlyRules(changes) ?? listed;
  return ['BEGIN:VTIMEZONE', `TZID:${from.timeZoneId}`, ...observances.flat(), 'END:VTIMEZONE'].join('\r\n');
}

function yearlyRules(changes: ZoneChange[]): string[][] | null {
  const groups = Map.groupBy(changes, ({ wall, from, to }) =>
    [wall.month, wall.dayOfWeek, wall.toPlainTime().toString(), from, to].join(' '),
  );
  const rules = [...groups.values()].map(yearlyRule);
  return rules.length && rules.every((rule) => rule !== null) ? rules : null;
}

function yearlyRule(changes: ZoneChange[]): string[] | null {
  const first = changes[0];
  const place = placeInMonth(changes.map(({ wall }) => wall));
  if (!first || place === null || !isEveryYear(changes)) return null;
  const day = `${place}${WEEKDAYS[first.wall.dayOfWeek - 1] ?? ''}`;
  return observance(first, `RRULE:FREQ=YEARLY;BYMONTH=${first.wall.month};BYDAY=${day}`);
}

function isEveryYear(changes: ZoneChange[]): boolean {
  const first = changes[0]?.wall.year ?? 0;
  return changes.length >= YEARS && changes.every(({ wall }, index) => wall.year === first + index);
}

/** n for the nth such weekday of its month, −1 for the last, `null` if the days agree on neither. */
function placeInMonth(days: Temporal.PlainDateTime[]): number | null {
  const nths = new Set(days.map(({ day }) => Math.ceil(day / 7)));
  const [nth] = nths;
  if (nth !== undefined && nths.size === 1) return nth;
  return days.every(({ day, daysInMonth }) => day + 7 > daysInMonth) ? -1 : null;
}

function observance(change: ZoneChange, rule?: string): string[] {
  return [
    `BEGIN:${change.kind}`,
    `DTSTART:${change.wall.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`,
    ...(rule ? [rule] : []),
    `TZOFFSETFROM:${change.from}`,
    `TZOFFSETTO:${change.to}`,
    `END:${change.kind}`,
  ];
}

function fixed(from: Temporal.ZonedDateTime): string[] {
  const offset = from.offset.replaceAll(':', '');
  const wall = Temporal.PlainDateTime.from('1970-01-01T00:00');
  return observance({ wall, from: offset, to: offset, kind: 'STANDARD' });
}
