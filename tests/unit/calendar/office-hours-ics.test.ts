import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { nextSessions } from '@/calendar/office-hours';
import { officeHoursIcs } from '@/calendar/office-hours-ics';
import type { OfficeHoursSeries } from '@/calendar/sessions/schedule';
import { series, untimed } from './series';

const NOW = Temporal.Instant.from('2026-10-27T12:00Z');

/** The file as ical.js reads it: another parser, with no zones but those in the file. */
function parsed(...schedule: OfficeHoursSeries[]): ICAL.Component {
  return new ICAL.Component(ICAL.parse(officeHoursIcs(schedule, NOW, 'Europe/Berlin') ?? ''));
}

function events(calendar: ICAL.Component): ICAL.Event[] {
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

function occurrences(event: ICAL.Event | undefined, count: number): ICAL.Time[] {
  const walk = event?.iterator();
  return Array.from({ length: count }, () => walk?.next() ?? []).flat();
}

const asInstant = (time: ICAL.Time): string =>
  Temporal.Instant.fromEpochMilliseconds(time.toJSDate().getTime()).toString();

function computed(of: OfficeHoursSeries, count: number): string[] {
  return nextSessions([of], NOW, count, 'UTC').map((session) =>
    (session.kind === 'timed' ? session.start.toInstant() : session.date).toString(),
  );
}

describe('a series with a time, as a calendar file', () => {
  it('keeps its wall time over a year of clock changes, and leaves out the cancelled date', () => {
    const [event] = events(parsed(series()));
    const starts = occurrences(event, 100).map(asInstant);
    expect(starts.slice(0, 5)).toEqual([
      '2026-10-28T16:00:00Z',
      '2026-10-29T16:00:00Z', // summer time
      '2026-11-04T17:00:00Z',
      '2026-11-05T17:00:00Z',
      '2026-11-11T17:00:00Z',
    ]);
    expect(starts).toContain('2026-11-25T17:00:00Z');
    expect(starts).not.toContain('2026-11-26T17:00:00Z');
    expect(starts).toContain('2027-03-17T16:00:00Z'); // summer time again
    expect(starts).toEqual(computed(series(), 100));
  });

  it.each([
    'Europe/Berlin',
    'Europe/Dublin',
    'America/New_York',
    'America/Nuuk',
    'America/Santiago',
    'Africa/Cairo',
    'Africa/Casablanca',
    'Asia/Jerusalem',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Pacific/Auckland',
    'UTC',
  ])('has the same occurrences for the second parser in %s, a year on', (tz) => {
    const weekly = series({ tz, skip: [], time: '16:30' });
    expect(occurrences(events(parsed(weekly))[0], 104).map(asInstant)).toEqual(computed(weekly, 104));
  });

  it('is still right in twelve years where clocks change by a yearly rule', () => {
    const far = occurrences(events(parsed(series({ skip: [] })))[0], 1300).at(-1);
    const wall = far && Temporal.Instant.from(asInstant(far)).toZonedDateTimeISO('America/Los_Angeles');
    expect(wall?.year).toBe(2039);
    expect(wall?.toPlainTime().toString()).toBe('09:00:00');
  });

  it('lasts as long as the session', () => {
    expect(events(parsed(series({ durationMin: 45 })))[0]?.duration.toSeconds()).toBe(45 * 60);
  });

  it('ends with its last valid day, that day included', () => {
    const ending = series({ skip: [], validUntil: '2026-11-05' });
    expect(occurrences(events(parsed(ending))[0], 20).map(asInstant)).toEqual(computed(ending, 20));
    expect(computed(ending, 20)).toHaveLength(4);
  });

  it('writes its stamp and its end in UTC, as the format demands', () => {
    const text = officeHoursIcs([series({ validUntil: '2026-12-31' })], NOW, 'Europe/Berlin') ?? '';
    expect(text).toContain('DTSTAMP:20261027T120000Z\r\n');
    expect(text).toMatch(/UNTIL=\d{8}T\d{6}Z/);
    expect(text).toContain('DTSTART;TZID=America/Los_Angeles:20261028T090000\r\n');
  });

  it('writes a cancelled day of a series in UTC as it writes the start, with no zone', () => {
    const text = officeHoursIcs([series({ tz: 'UTC' })], NOW, 'Europe/Berlin') ?? '';
    expect(text).toContain('DTSTART:20261028T090000Z\r\n');
    expect(text).toContain('EXDATE:20261126T090000Z\r\n');
    expect(text).not.toContain('TZID');
  });

  it('does not take the time of a session that the clocks moved for that of the series', () => {
    const springing = series({ days: ['SU'], time: '02:30', validFrom: '2027-03-14' });
    const [first] = occurrences(events(parsed(springing))[0], 1);
    expect(first?.toString()).toBe('2027-03-21T02:30:00');
  });
});

describe('a series without a time, as a calendar file', () => {
  it('is an all-day event on its days that leaves the calendar free', () => {
    const calendar = parsed(untimed({ skip: ['2026-11-26'], validUntil: '2026-12-02' }));
    const [event] = events(calendar);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(occurrences(event, 50).map(String)).toEqual([
      '2026-10-28',
      '2026-10-29',
      '2026-11-04',
      '2026-11-05',
      '2026-11-11',
      '2026-11-12',
      '2026-11-18',
      '2026-11-19',
      '2026-11-25',
      '2026-12-02',
    ]);
  });

  it('holds no time of day: no zone, and a last date without one', () => {
    const text = officeHoursIcs([untimed({ validUntil: '2026-12-02' })], NOW, 'Europe/Berlin') ?? '';
    expect(text).not.toContain('VTIMEZONE');
    expect(text).toMatch(/^DTSTART;VALUE=DATE:20261028\r$/m);
    expect(text).toMatch(/;UNTIL=20261202\r$/m);
  });
});

describe('the file as a whole', () => {
  it('holds one event per series with sessions ahead, each with an id that stays the same', () => {
    const over = series({ id: 'over', validUntil: '2020-01-01' });
    const ids = events(parsed(series(), untimed({ id: 'mobile' }), over)).map(({ uid }) => uid);
    expect(ids).toEqual(['data-science@preflight-for-experimenter', 'mobile@preflight-for-experimenter']);
  });

  it('describes a zone once, however many series share it', () => {
    expect(parsed(series(), series({ id: 'second' })).getAllSubcomponents('vtimezone')).toHaveLength(1);
  });

  it('knows the clocks of the earliest series, whichever comes last', () => {
    const summer = series({ skip: [] });
    const winter = series({ id: 'winter', skip: [], validFrom: '2026-12-01' });
    expect(occurrences(events(parsed(summer, winter))[0], 10).map(asInstant)).toEqual(computed(summer, 10));
  });

  it('begins with a session that the clocks change under', () => {
    const night = series({ days: ['SU'], time: '00:30', durationMin: 180 });
    const text = officeHoursIcs([night], Temporal.Instant.from('2026-11-01T09:10Z'), 'UTC') ?? '';
    const [first] = occurrences(events(new ICAL.Component(ICAL.parse(text)))[0], 1);
    expect(first && asInstant(first)).toBe('2026-11-01T07:30:00Z');
  });

  it('is not made when there is nothing to put in', () => {
    expect(officeHoursIcs([], NOW, 'UTC')).toBeNull();
    expect(officeHoursIcs([series({ validUntil: '2020-01-01' })], NOW, 'UTC')).toBeNull();
  });

  it('keeps hostile text inside the property it belongs to', () => {
    const hostile = 'x\r\nATTACH:https://evil.example/;,\\\uD800';
    const everywhere = series({ id: hostile, title: hostile, infoUrl: hostile, agendaUrl: hostile });
    const [event] = events(parsed(everywhere));
    expect(event?.component.getFirstProperty('attach')).toBeNull();
    expect(event?.summary).toContain('ATTACH:https://evil.example/;,\\');
  });

  it('has lines of at most 75 bytes, ended as the format demands', () => {
    const text = officeHoursIcs([series({ title: 'Bürozeiten '.repeat(20) })], NOW, 'UTC') ?? '';
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(lines.join('')).not.toContain('\n');
  });

  it('ends every line with CRLF, the last one too', () => {
    const text = officeHoursIcs([series()], NOW, 'UTC') ?? '';
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('holds no control character, whatever the guide says', () => {
    const text = officeHoursIcs([series({ title: 'A\u0007B\u0000\u000b\u007f\u001fC' })], NOW, 'UTC') ?? '';
    // oxlint-disable-next-line no-control-regex -- they are what must not be there
    expect(text).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/);
    expect(text).toContain('SUMMARY:ABC\r\n');
  });

  it('carries an address as it is, commas and semicolons too', () => {
    const infoUrl = 'https://a.de/x?y=1;2,3&z=4';
    const [event] = events(parsed(series({ infoUrl })));
    expect(event?.component.getFirstPropertyValue('url')).toBe(infoUrl);
    expect(officeHoursIcs([series({ infoUrl })], NOW, 'UTC')).toContain(`URL;VALUE=URI:${infoUrl}\r\n`);
  });

  it('is read back by the second parser, whatever the title, the address and the zone', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
    const zone = fc.constantFrom('UTC', 'Etc/UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata');
    fc.assert(
      fc.property(text, fc.webUrl({ withQueryParameters: true }), zone, (title, infoUrl, tz) => {
        const weekly = series({ title, infoUrl, tz });
        const file = officeHoursIcs([weekly], NOW, 'UTC') ?? '';
        const [event] = events(new ICAL.Component(ICAL.parse(file)));
        const lengths = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);

        expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
        expect(event?.component.getFirstPropertyValue('url')).toBe(new URL(infoUrl).href);
        expect(occurrences(event, 12).map(asInstant)).toEqual(computed(weekly, 12));
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
