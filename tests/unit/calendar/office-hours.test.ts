import { describe, expect, it } from 'vitest';
import { nextSessions } from '@/calendar/office-hours';
import type { Session } from '@/calendar/office-hours';
import { series, untimed } from './series';

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const next = (schedule: Parameters<typeof nextSessions>[0], now: string, zone = 'UTC'): Session | undefined =>
  nextSessions(schedule, at(now), 1, zone)[0];

function startOf(session: Session | undefined): string {
  return session?.kind === 'timed' ? session.start.toInstant().toString() : 'no time';
}

function seenFrom(zone: string, session: Session | undefined): string {
  if (session?.kind !== 'timed') return 'no time';
  const start = session.start.withTimeZone(zone);
  const parts = { weekday: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return start.toLocaleString('en-GB', parts);
}

describe('a series on Wednesdays and Thursdays at 09:00 in Los Angeles, without Thanksgiving', () => {
  it.each([
    // now, next start, seen from Berlin, seen from Auckland, state
    ['2026-10-27T12:00Z', '2026-10-28T16:00:00Z', 'Wed 28, 17:00', 'Thu 29, 05:00', 'upcoming'],
    ['2026-11-02T12:00Z', '2026-11-04T17:00:00Z', 'Wed 4, 18:00', 'Thu 5, 06:00', 'upcoming'],
    ['2027-03-15T12:00Z', '2027-03-17T16:00:00Z', 'Wed 17, 17:00', 'Thu 18, 05:00', 'upcoming'],
    ['2027-03-29T12:00Z', '2027-03-31T16:00:00Z', 'Wed 31, 18:00', 'Thu 1, 05:00', 'upcoming'],
    ['2026-10-28T17:00Z', '2026-10-29T16:00:00Z', 'Thu 29, 17:00', 'Fri 30, 05:00', 'upcoming'],
    ['2026-11-25T17:30Z', '2026-11-25T17:00:00Z', 'Wed 25, 18:00', 'Thu 26, 06:00', 'running'],
    ['2026-11-25T18:30Z', '2026-12-02T17:00:00Z', 'Wed 2, 18:00', 'Thu 3, 06:00', 'upcoming'],
  ])('at %s the next one starts at %s', (now, start, berlin, auckland, state) => {
    for (const zone of ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland']) {
      const session = next([series()], now, zone);
      expect(startOf(session)).toBe(start);
      expect(seenFrom('Europe/Berlin', session)).toBe(berlin);
      expect(seenFrom('Pacific/Auckland', session)).toBe(auckland);
      expect(session?.state).toBe(state);
    }
  });

  it('is over at the very minute it ends, and running at the minute it starts', () => {
    expect(next([series()], '2026-10-28T16:00Z')?.state).toBe('running');
    expect(startOf(next([series()], '2026-10-28T16:59:59Z'))).toBe('2026-10-28T16:00:00Z');
    expect(startOf(next([series()], '2026-10-28T17:00Z'))).toBe('2026-10-29T16:00:00Z');
  });
});

describe('times that the clocks skip or repeat', () => {
  it('moves a time in the spring gap forward', () => {
    const session = next([series({ days: ['SU'], time: '02:30' })], '2027-03-13T12:00Z');
    expect(startOf(session)).toBe('2027-03-14T10:30:00Z');
    expect(seenFrom('America/Los_Angeles', session)).toBe('Sun 14, 03:30');
  });

  it('takes the first of two equal times in autumn', () => {
    const session = next([series({ days: ['SU'], time: '01:30' })], '2026-10-31T12:00Z');
    expect(startOf(session)).toBe('2026-11-01T08:30:00Z');
  });

  it('keeps a session that a gap moves past midnight (Nuuk springs from 23:00 to 00:00)', () => {
    const nuuk = series({ days: ['SA'], time: '23:30', tz: 'America/Nuuk', durationMin: 30 });
    const session = next([nuuk], '2027-03-28T01:45Z');
    expect(session).toMatchObject({ state: 'running' });
    expect(session?.date.toString()).toBe('2027-03-27');
  });

  it('still shows a session that began yesterday and runs past midnight', () => {
    const late = series({ time: '23:30', durationMin: 120, tz: 'Europe/Berlin', skip: [] });
    expect(next([late], '2026-11-20T00:00Z')).toMatchObject({ state: 'running' });
  });
});

describe('a series without a time', () => {
  it('names the viewer’s own today and no time', () => {
    const session = next([untimed()], '2026-11-24T11:30Z', 'Pacific/Auckland');
    expect(session).toMatchObject({ kind: 'day', state: 'today' });
    expect(session?.date.toString()).toBe('2026-11-25');
    expect(session).not.toHaveProperty('start');
  });

  it.each([
    ['2026-11-26T10:59:59Z', '2026-11-26', 'today'],
    ['2026-11-26T11:00Z', '2026-12-02', 'upcoming'],
  ])('rolls at the viewer’s midnight: %s → %s', (now, date, state) => {
    const session = next([untimed()], now, 'Pacific/Auckland');
    expect(session?.date.toString()).toBe(date);
    expect(session?.state).toBe(state);
  });

  it.each([
    ['a time but no zone', { time: '09:00', tz: null }],
    ['a zone but no time', { time: null, tz: 'Europe/Berlin' }],
    ['an unreadable time', { time: '9 am', tz: 'Europe/Berlin' }],
    ['an impossible time', { time: '24:00', tz: 'Europe/Berlin' }],
    ['an unknown zone', { time: '09:00', tz: 'Europe/Nowhere' }],
  ])('is announced by its day alone with %s', (_, changes) => {
    expect(next([series(changes)], '2026-10-27T12:00Z')).toMatchObject({ kind: 'day' });
  });
});

const dates = (changes: Parameters<typeof series>[0]): string[] =>
  nextSessions([series(changes)], at('2026-11-17T12:00Z'), 3, 'UTC').map(({ date }) => date.toString());

describe('ways in which a series changes', () => {
  it.each([
    ['its days', { days: ['MO' as const] }, ['2026-11-23', '2026-11-30', '2026-12-07']],
    ['a cancelled date', { skip: ['2026-11-18'] }, ['2026-11-19', '2026-11-25', '2026-11-26']],
    ['a first date', { validFrom: '2026-11-25' }, ['2026-11-25', '2026-12-02', '2026-12-03']],
    ['a first date years away', { validFrom: '2031-01-01' }, ['2031-01-01', '2031-01-02', '2031-01-08']],
    ['a last date', { validUntil: '2026-11-19' }, ['2026-11-18', '2026-11-19']],
    ['an end in the past', { validUntil: '2026-11-01' }, []],
    ['a validity that ends before it begins', { validFrom: '2026-12-01', validUntil: '2026-11-20' }, []],
    [
      'an impossible validity, which counts as none',
      { validFrom: '2026-02-30' },
      ['2026-11-18', '2026-11-19', '2026-11-25'],
    ],
    ['no days at all', { days: [] }, []],
  ])('%s', (_, changes, expected) => {
    expect(dates(changes)).toEqual(expected);
  });

  it('an empty list has no sessions', () => {
    expect(nextSessions([], at('2026-11-17T12:00Z'), 5, 'UTC')).toEqual([]);
  });

  it('several series come in the order in which they begin', () => {
    const mobile = series({ id: 'mobile', days: ['TH'], time: '16:00', tz: 'Europe/Berlin' });
    const both = nextSessions([series(), mobile], at('2026-11-18T18:00Z'), 3, 'UTC');
    expect(both.map((session) => `${session.series.id} ${session.date.toString()}`)).toEqual([
      'mobile 2026-11-19',
      'data-science 2026-11-19',
      'data-science 2026-11-25',
    ]);
  });

  it('a running session stands before one that only has a day', () => {
    const both = nextSessions([untimed(), series({ id: 'timed' })], at('2026-11-18T17:30Z'), 2, 'UTC');
    expect(both.map((session) => session.series.id)).toEqual(['timed', 'data-science']);
  });
});
