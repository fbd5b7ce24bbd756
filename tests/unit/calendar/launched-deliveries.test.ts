import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLaunchedDeliveries } from '@/calendar/launched-deliveries';

/** Columns as the report names them, stray space included; it has more. */
const HEADER = 'Launch Month,Application,Experiment Name,Owner,Hypothesis, Start Date,Enrollment Duration';

const row = (owner: string, start: string, hypothesis = 'If we'): string =>
  `,desktop,Name,${owner},${hypothesis},${start},7`;
const report = (...rows: string[]): string => [HEADER, ...rows, ''].join('\r\n');

describe('launched deliveries of an owner, by Experimenter’s report', () => {
  it.each([
    ['none of theirs', [row('b@mozilla.com', '2026-01-01')], 0],
    ['theirs, but not launched', [row('a@mozilla.com', '')], 0],
    [
      'two launched of three',
      [row('a@mozilla.com', '2026-01-01'), row('a@mozilla.com', ''), row('a@mozilla.com', '2025-01-01')],
      2,
    ],
    ['capitals and spaces', [row(' A@Mozilla.com ', '2026-01-01')], 1],
    [
      'a cell with commas, quotes and line breaks',
      [row('a@mozilla.com', '2026-01-01', '"If ""this"",\r\na@mozilla.com,2026\nthen"')],
      1,
    ],
    ['a short line', [',desktop,Name,a@mozilla.com', row('a@mozilla.com', '2026-01-01')], 1],
  ])('%s', (_, rows, count) => {
    expect(countLaunchedDeliveries(report(...rows), 'a@mozilla.com')).toBe(count);
  });

  it('reads a report with bare line feeds, a byte-order mark and other columns', () => {
    const csv = '\uFEFF Start Date,Owner\n2026-01-01,a@mozilla.com\n2026-01-02,b@mozilla.com\n';
    expect(countLaunchedDeliveries(csv, 'a@mozilla.com')).toBe(1);
  });

  it.each([
    ['nothing', ''],
    ['a sign-in page', '<!doctype html><title>Sign in</title>, Owner'],
    ['a report without start dates', 'Experiment Name,Owner\r\nX,a@mozilla.com'],
    ['a quote that is never closed', '"Owner, Start Date\r\na@mozilla.com,2026-01-01'],
  ])('does not know when it is given %s', (_, csv) => {
    expect(countLaunchedDeliveries(csv, 'a@mozilla.com')).toBeNull();
  });

  it('does not count deliveries without an owner for somebody without an address', () => {
    expect(countLaunchedDeliveries(report(row('', '2026-01-01')), ' ')).toBeNull();
  });

  it('reads ten megabytes', () => {
    const long = `"${'x'.repeat(10_000)},\r\n"`;
    const owners = Array.from({ length: 1_050 }, (_, nth) => (nth % 3 ? 'b@mozilla.com' : 'a@mozilla.com'));
    const rows = owners.map((owner) => row(owner, '2026-01-01', long));
    const csv = report(...rows);
    expect(csv.length).toBeGreaterThan(10_000_000);
    expect(countLaunchedDeliveries(csv, 'a@mozilla.com')).toBe(350);
  });

  it('is right whatever the cells hold, and an answer whatever the text is', () => {
    const quoted = fc.string().map((text) => `"${text.replaceAll('"', '""')}"`);
    const rows = fc.array(fc.tuple(fc.boolean(), fc.boolean(), quoted));
    fc.assert(
      fc.property(rows, (cells) => {
        const csv = report(
          ...cells.map(([mine, launched, text]) =>
            row(mine ? 'a@mozilla.com' : 'b@mozilla.com', launched ? '2026-01-01' : '', text),
          ),
        );
        const expected = cells.filter(([mine, launched]) => mine && launched).length;
        expect(countLaunchedDeliveries(csv, 'a@mozilla.com')).toBe(expected);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => countLaunchedDeliveries(text, 'a@mozilla.com') === null));
  });
});
