import { describe, expect, it } from 'vitest';
import { describeSession } from '@/calendar/sessions/describe-session';
import { nextSessions } from '@/calendar/office-hours';
import type { OfficeHoursSeries } from '@/calendar/sessions/schedule';
import { series, untimed } from './series';

function words(of: OfficeHoursSeries, now: string, zone: string, locale = 'en-GB'): string {
  const moment = Temporal.Instant.from(now);
  const [session] = nextSessions([of], moment, 1, zone);
  return session ? describeSession(session, moment, { zone, locale }) : 'nothing';
}

describe('the next session in words', () => {
  it.each([
    ['far off', series(), '2026-11-01T12:00Z', 'Europe/Berlin', 'Wednesday, 4 November, 18:00–19:00'],
    [
      'later today',
      series(),
      '2026-10-28T12:00Z',
      'Europe/Berlin',
      'today, Wednesday, 28 October, 17:00–18:00',
    ],
    [
      'tomorrow',
      series(),
      '2026-10-27T12:00Z',
      'Europe/Berlin',
      'tomorrow, Wednesday, 28 October, 17:00–18:00',
    ],
    [
      'the viewer’s weekday',
      series(),
      '2026-11-02T12:00Z',
      'Pacific/Auckland',
      'Thursday, 5 November, 06:00–07:00',
    ],
    ['running', series(), '2026-11-25T17:30Z', 'America/Los_Angeles', 'now, until 10:00'],
    ['running, seen from elsewhere', series(), '2026-11-25T17:30Z', 'Asia/Kolkata', 'now, until 23:30'],
    [
      'next year',
      series({ validFrom: '2027-01-06' }),
      '2026-12-20T12:00Z',
      'UTC',
      'Wednesday, 6 January 2027, 17:00–18:00',
    ],
    [
      'a day only',
      untimed({ days: ['TH'] }),
      '2026-11-24T11:30Z',
      'Pacific/Auckland',
      'tomorrow, Thursday, 26 November',
    ],
    ['a day only, far off', untimed({ days: ['TH'] }), '2026-11-20T12:00Z', 'UTC', 'Thursday, 26 November'],
    [
      'a day only, today',
      untimed(),
      '2026-11-24T11:30Z',
      'Pacific/Auckland',
      'today, Wednesday, 25 November',
    ],
  ])('%s', (_, of, now, zone, expected) => {
    expect(words(of, now, zone)).toBe(expected);
  });

  it('writes dates and times as the viewer’s locale does', () => {
    expect(words(series(), '2026-11-01T12:00Z', 'Europe/Berlin', 'de')).toBe(
      'Mittwoch, 4. November, 18:00–19:00',
    );
    expect(words(series(), '2026-11-01T12:00Z', 'America/New_York', 'en-US').replaceAll('\u202f', ' ')).toBe(
      'Wednesday, November 4, 12:00 PM–1:00 PM',
    );
  });

  it('never shows a time that nobody entered', () => {
    expect(words(untimed(), '2026-11-24T11:30Z', 'UTC')).not.toMatch(/\d:\d/);
  });

  it('reads an unknown zone as UTC and an unknown locale as the browser’s', () => {
    expect(words(series(), '2026-11-25T17:30Z', 'Mars/Olympus')).toBe('now, until 18:00');
    expect(words(series(), '2026-11-25T17:30Z', 'UTC', 'not a locale')).toMatch(/^now, until /);
  });
});
