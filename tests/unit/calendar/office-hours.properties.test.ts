import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextSessions } from '@/calendar/office-hours';
import type { Session } from '@/calendar/office-hours';
import { WEEKDAYS } from '@/calendar/sessions/schedule';
import type { OfficeHoursSeries } from '@/calendar/sessions/schedule';
import { series } from './series';

/**
 * Zones with every kind of clock: no summer time, half hours, southern, a gap at midnight, two offsets a
 * Ramadan.
 */
const ZONES = [
  'UTC',
  'America/Los_Angeles',
  'America/New_York',
  'America/Nuuk',
  'America/St_Johns',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Europe/Dublin',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];

const twoDigits = (n: number): string => String(n).padStart(2, '0');

const zone = fc.constantFrom(...ZONES);
const now = fc
  .integer({ min: Date.UTC(2015, 0), max: Date.UTC(2040, 0) })
  .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([hour, minute]) => `${twoDigits(hour)}:${twoDigits(minute)}`);
const date = fc
  .integer({ min: Date.UTC(2014, 0), max: Date.UTC(2041, 0) })
  .map((ms) => new Date(ms).toISOString().slice(0, 10));

const anySeries: fc.Arbitrary<OfficeHoursSeries> = fc
  .record({
    days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
    time: fc.option(time),
    tz: zone,
    durationMin: fc.integer({ min: 0, max: 240 }),
    skip: fc.array(date, { maxLength: 5 }),
    validFrom: fc.option(date, { freq: 5 }),
    validUntil: fc.option(date, { freq: 5 }),
  })
  .map((changes) => series(changes));
const schedule = fc.array(anySeries, { maxLength: 4 });
const count = fc.nat(8);

const text = fc.oneof(fc.string(), fc.constantFrom('2026-02-30', '25:00', 'Mars/Olympus', '-000001-01-01'));
const oddSeries = fc
  .record({
    time: text,
    tz: text,
    validFrom: text,
    validUntil: text,
    skip: fc.array(text),
    durationMin: fc.double(),
  })
  .map((changes) => series(changes));

/** Temporal values have no properties of their own, so sessions are compared as text. */
const asText = (session: Session): string =>
  [session.date, session.state, session.kind === 'timed' ? session.start : 'day'].map(String).join(' ');

const isOn = ({ series: of, date: day }: Session): boolean =>
  of.days.includes(WEEKDAYS[day.dayOfWeek - 1] ?? 'MO') && !of.skip.includes(day.toString());

const isWithinValidity = ({ series: of, date: day }: Session): boolean =>
  (!of.validFrom || day.toString() >= of.validFrom) && (!of.validUntil || day.toString() <= of.validUntil);

describe('the next sessions of any schedule, for any viewer at any moment', () => {
  it('are never over, and are running exactly from start to end', () => {
    fc.assert(
      fc.property(schedule, now, count, zone, (all, moment, many, viewer) => {
        for (const session of nextSessions(all, moment, many, viewer)) {
          if (session.kind !== 'timed') continue;
          const [start, end] = [session.start.epochMilliseconds, session.end.epochMilliseconds];
          expect(end).toBeGreaterThan(moment.epochMilliseconds);
          expect(session.state === 'running').toBe(start <= moment.epochMilliseconds);
        }
      }),
    );
  });

  it('fall on the weekdays of their series, within its validity, on no cancelled date', () => {
    fc.assert(
      fc.property(schedule, now, count, zone, (all, moment, many, viewer) => {
        const sessions = nextSessions(all, moment, many, viewer);
        expect(sessions.filter((session) => !isOn(session) || !isWithinValidity(session))).toEqual([]);
      }),
    );
  });

  it('have the wall time of their series, or a later one where the clocks skip it', () => {
    fc.assert(
      fc.property(schedule, now, zone, (all, moment, viewer) => {
        for (const session of nextSessions(all, moment, 8, viewer)) {
          if (session.kind !== 'timed') continue;
          const announced = session.date.toPlainDateTime(Temporal.PlainTime.from(session.series.time ?? ''));
          const moved = announced.until(session.start.toPlainDateTime()).total({ unit: 'minutes' });
          expect(moved).toBeGreaterThanOrEqual(0);
          const jump = session.start.getTimeZoneTransition('previous');
          const sinceJump = jump ? session.start.since(jump).total({ unit: 'days' }) : Infinity;
          expect(moved === 0 || sinceJump <= 1).toBe(true);
        }
      }),
    );
  });

  it('name a day, not a time, when the time is not known, and never a day gone by', () => {
    fc.assert(
      fc.property(schedule, now, count, zone, (all, moment, many, viewer) => {
        const today = moment.toZonedDateTimeISO(viewer).toPlainDate().toString();
        for (const session of nextSessions(all, moment, many, viewer)) {
          expect(session.kind).toBe(session.series.time ? 'timed' : 'day');
          expect(session.kind === 'timed' || session.date.toString() >= today).toBe(true);
        }
      }),
    );
  });

  it('come in order and no more than asked for; asking for fewer gives the first of them', () => {
    fc.assert(
      fc.property(schedule, now, count, zone, (all, moment, many, viewer) => {
        const sessions = nextSessions(all, moment, many, viewer);
        expect(sessions.length).toBeLessThanOrEqual(many);
        const begins = sessions
          .filter((session) => session.state !== 'running')
          .map((each) => (each.kind === 'timed' ? each.start : each.date.toZonedDateTime(viewer)))
          .map(({ epochMilliseconds }) => epochMilliseconds);
        expect(begins).toEqual(begins.toSorted((a, b) => a - b));
        const fewer = nextSessions(all, moment, many - 1, viewer);
        expect(fewer.map(asText)).toEqual(sessions.map(asText).slice(0, Math.max(0, many - 1)));
      }),
    );
  });

  it('do not depend on the viewer’s zone while the time is known', () => {
    const timed = anySeries.filter((each) => each.time !== null);
    fc.assert(
      fc.property(timed, now, zone, zone, (one, moment, here, there) => {
        const from = (viewer: string): string[] => nextSessions([one], moment, 3, viewer).map(asText);
        expect(from(here)).toEqual(from(there));
      }),
    );
  });

  it('are an answer, not an error, whatever the data says', () => {
    fc.assert(
      fc.property(fc.array(oddSeries), now, fc.double(), text, (all, moment, many, viewer) => {
        expect(Array.isArray(nextSessions(all, moment, Math.min(many, 20), viewer))).toBe(true);
      }),
    );
  });
});
