import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { asCsv } from '@/calendar/deliveries/as-csv';
import { asMarkdown } from '@/calendar/deliveries/as-markdown';
import type { DeliveryLine } from '@/calendar/deliveries/delivery-line';
import { filterLines, NO_FILTER } from '@/calendar/deliveries/filter-lines';
import { sortLines, SORTS } from '@/calendar/deliveries/sort-lines';

const line = (name: string, rest: Partial<DeliveryLine> = {}): DeliveryLine => ({
  key: name.toLowerCase().replaceAll(' ', '-'),
  name,
  url: `https://experimenter.services.mozilla.com/nimbus/${name.toLowerCase()}/summary/`,
  whose: 'owned',
  urgency: 'live',
  words: '',
  order: 0,
  overdueDays: 0,
  pinned: false,
  muted: false,
  lastSeenAt: 0,
  ...rest,
});
const counts = (errors: number, warnings: number) => ({ done: 0, total: 9, errors, warnings, unknown: 0 });
const names = (lines: readonly DeliveryLine[]) => lines.map(({ name }) => name);

const LINES = [
  line('Sidebar nudge', {
    urgency: 'overdue',
    words: 'Was to end 2 days ago',
    overdueDays: 2,
    stage: 'observing',
  }),
  line('PDF tips', {
    application: 'fenix',
    counts: counts(1, 0),
    brief: { state: 'missing', message: 'No.' },
  }),
  line('Tab groups', { urgency: 'review', request: 'End: asked for', application: 'ios', end: '2026-12-01' }),
  line('Backup week', { urgency: 'takeaways', stage: 'complete', end: '2026-11-01', counts: counts(0, 2) }),
];

describe('looking for deliveries', () => {
  it.each([
    [{ search: 'tab' }, ['Tab groups']],
    [{ search: 'WAS end' }, ['Sidebar nudge']],
    [{ search: 'pdf-tips fenix' }, ['PDF tips']],
    [{ stage: 'complete' }, ['Backup week']],
    [{ application: 'ios' }, ['Tab groups']],
    [{ problem: 'any' as const }, ['Sidebar nudge', 'PDF tips', 'Backup week']],
    [{ problem: 'brief' as const }, ['PDF tips']],
    [{ problem: 'request' as const }, ['Tab groups']],
    [{ problem: 'overdue' as const, application: 'ios' }, []],
    [{}, names(LINES)],
  ])('%o finds %j', (wanted, found) => {
    expect(names(filterLines(LINES, { ...NO_FILTER, ...wanted }))).toEqual(found);
  });
});

describe('the order of the table', () => {
  it.each(SORTS)('by %s holds every line, both ways', (sort) => {
    for (const direction of ['ascending', 'descending'] as const)
      expect(names(sortLines(LINES, sort, direction)).toSorted()).toEqual(names(LINES).toSorted());
  });

  it('has what is not known last, whichever way', () => {
    expect(names(sortLines(LINES, 'end', 'ascending')).slice(0, 2)).toEqual(['Backup week', 'Tab groups']);
    expect(names(sortLines(LINES, 'end', 'descending')).slice(0, 2)).toEqual(['Tab groups', 'Backup week']);
    expect(names(sortLines(LINES, 'problems', 'descending')).slice(0, 2)).toEqual([
      'PDF tips',
      'Backup week',
    ]);
  });
});

describe('the list as Markdown', () => {
  it('is grouped by urgency, links each delivery and says what presses', () => {
    expect(asMarkdown(LINES, '25 November')).toBe(
      [
        '### Overdue (1)',
        '',
        '- [Sidebar nudge](https://experimenter.services.mozilla.com/nimbus/sidebar%20nudge/summary/): Observing · Was to end 2 days ago',
        '',
        '### Requests and reviews (1)',
        '',
        '- [Tab groups](https://experimenter.services.mozilla.com/nimbus/tab%20groups/summary/): End: asked for',
        '',
        '### Takeaways missing (1)',
        '',
        '- [Backup week](https://experimenter.services.mozilla.com/nimbus/backup%20week/summary/): Complete · 2 warnings',
        '',
        '### Live (1)',
        '',
        '- [PDF tips](https://experimenter.services.mozilla.com/nimbus/pdf%20tips/summary/): 1 error',
        '',
        'As of 25 November.',
        '',
      ].join('\n'),
    );
  });

  it('lets no name become markup', () => {
    expect(asMarkdown([line('[x](javascript:1)\n# <b>')], 'now')).toContain(
      String.raw`- [\[x\](javascript:1) \# \<b\>](`,
    );
  });
});

describe('the list as CSV', () => {
  const read = (lines: readonly DeliveryLine[]) =>
    Papa.parse<Record<string, string>>(asCsv(lines), { header: true }).data;

  it('has a row for each line, in their order', () => {
    expect(read(LINES).map((row) => [row['Name'], row['Days overdue'], row['Errors']])).toEqual([
      ['Sidebar nudge', '2', ''],
      ['PDF tips', '0', '1'],
      ['Tab groups', '0', ''],
      ['Backup week', '0', '0'],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=cmd|"/c calc"!A1'])(
    'lets the name %j be no formula, and keeps it readable',
    (name) => {
      const [row] = read([line(name)]);
      expect(row?.['Name']).toBe(`'${name}`);
    },
  );

  it('keeps quotes, commas and line breaks in their cell', () => {
    expect(read([line('a "b", c\nd')])[0]?.['Name']).toBe('a "b", c\nd');
  });
});
