import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { vtimezone } from '@/calendar/sessions/vtimezone';

/** What a second parser makes of it: the offset, in seconds, of a wall time in the zone. */
function reader(text: string): (wall: Temporal.PlainDateTime) => number {
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text)));
  return (wall) => zone.utcOffset(ICAL.Time.fromDateTimeString(wall.toString({ smallestUnit: 'second' })));
}

const startIn = (zone: string, text: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(text).toZonedDateTimeISO(zone);

describe('the clocks of a zone, as a second parser reads them', () => {
  it('have the offsets that the browser knows, in any zone and for years on', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const from = fc.integer({ min: Date.UTC(2012, 0), max: Date.UTC(2027, 0) });
    const days = fc.array(fc.integer({ min: 0, max: 9 * 365 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(zone, from, days, (id, ms, ahead) => {
        const start = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(id);
        const offsetAt = reader(vtimezone(start));
        // Noon, since no clock changes there: before and after a change a wall time alone may mean two moments.
        const noons = ahead.map((count) => start.add({ days: count + 1 }).withPlainTime('12:00'));
        expect(noons.map((noon) => offsetAt(noon.toPlainDateTime()))).toEqual(
          noons.map((noon) => Math.round(noon.offsetNanoseconds / 1e9)),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('are known from the very moment of a change', () => {
    const change = startIn('Europe/Berlin', '2026-10-25T01:00:00Z');
    expect(reader(vtimezone(change))(change.add({ hours: 3 }).toPlainDateTime())).toBe(3_600);
  });

  it('change every year by a rule where they do, without end', () => {
    const text = vtimezone(startIn('Europe/Berlin', '2026-11-22T12:00Z'));
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
    expect(reader(text)(Temporal.PlainDateTime.from('2055-07-01T12:00'))).toBe(7_200);
  });

  it('change no more where summer time was given up', () => {
    const text = vtimezone(startIn('America/Sao_Paulo', '2017-01-01T12:00Z'));
    expect(text).not.toContain('RRULE');
    expect(reader(text)(Temporal.PlainDateTime.from('2024-12-24T12:00'))).toBe(-3 * 3_600);
  });

  it('stand still where they never changed', () => {
    const text = vtimezone(startIn('UTC', '2026-11-22T12:00Z'));
    expect(reader(text)(Temporal.PlainDateTime.from('2030-01-01T00:00'))).toBe(0);
  });
});
