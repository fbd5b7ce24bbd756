import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { ListedDelivery } from '@/calendar/deliveries/listed-delivery';
import { dueDatesIcs } from '@/calendar/due-dates-ics';
import type { FactValues } from '@/experimenter/page-facts';
import { known } from './facts';

const NOW = Temporal.Instant.from('2026-11-25T18:00:00Z');
const AS_OF = '25 November 2026 at 18:00';

const delivery = (slug: string, facts: Partial<FactValues>): ListedDelivery => ({
  key: slug,
  slug,
  origin: 'https://experimenter.services.mozilla.com',
  facts: known({ name: slug, ...facts }),
  progress: {},
  lastSeenAt: 0,
  listedAt: 0,
  pinned: false,
  muted: false,
});
const enrolling = (end: string, rest: Partial<FactValues> = {}) =>
  delivery('pinned-tabs', {
    stage: 'enrolling',
    deliveryType: 'experiment',
    stepDates: { enrolling: '2026-11-10', observing: '2026-11-18', complete: end },
    ...rest,
  });

const events = (file: string | null) =>
  new ICAL.Component(ICAL.parse(file ?? ''))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

/** A calendar as programs keep one: by id, the higher sequence winning (RFC 5546). */
function imported(...files: (string | null)[]) {
  const calendar = new Map<string, ICAL.Event>();
  for (const event of files.flatMap(events)) {
    const before = calendar.get(event.uid);
    if (!before || event.sequence >= before.sequence) calendar.set(event.uid, event);
  }
  return calendar;
}

describe('the calendar file of due dates', () => {
  it('holds the planned end of enrollment, the planned end, and the takeaways a week later', () => {
    const read = events(dueDatesIcs([enrolling('2026-12-10')], NOW, AS_OF));
    expect(read.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
      ['End enrollment: pinned-tabs', '2026-11-18'],
      ['End: pinned-tabs', '2026-12-10'],
      ['Takeaways due: pinned-tabs', '2026-12-17'],
    ]);
    expect(read.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  it('says as of when, and where it is seen to', () => {
    const [event] = events(dueDatesIcs([enrolling('2026-12-10')], NOW, AS_OF));
    expect(event?.description).toContain(AS_OF);
    expect(event?.description).toContain('/nimbus/pinned-tabs/summary/#launch-controls');
  });

  it('imported again doubles nothing, and moves what was planned anew', () => {
    const first = dueDatesIcs([enrolling('2026-12-10')], NOW, AS_OF);
    const later = dueDatesIcs([enrolling('2027-01-07')], NOW.add({ hours: 30 }), AS_OF);
    expect(imported(first, first).size).toBe(3);
    const calendar = imported(first, later);
    expect(calendar.size).toBe(3);
    expect([...calendar.values()].map(({ startDate }) => startDate.toString())).toEqual([
      '2026-11-18',
      '2027-01-07',
      '2027-01-14',
    ]);
    expect(
      imported(later, first).get('end.pinned-tabs@preflight-for-experimenter')?.startDate.toString(),
    ).toBe('2027-01-07');
  });

  it('asks for the takeaways of what is over only where they were seen to be missing', () => {
    const over = (takeaways: FactValues['takeaways'] | undefined) =>
      dueDatesIcs(
        [enrolling('2026-11-20', { stage: 'complete', ...(takeaways && { takeaways }) })],
        NOW,
        AS_OF,
      );
    expect(events(over({ summary: '', recommendations: [] })).map(({ summary }) => summary)).toEqual([
      'Takeaways due: pinned-tabs',
    ]);
    expect(over({ summary: 'Shipped.', recommendations: [] })).toBeNull();
    expect(over(undefined)).toBeNull();
  });

  it('holds nothing of drafts, of what is archived, and no end of enrollment of rollouts and holdbacks', () => {
    expect(dueDatesIcs([delivery('draft', { stage: 'draft' })], NOW, AS_OF)).toBeNull();
    expect(dueDatesIcs([enrolling('2026-12-10', { archived: true })], NOW, AS_OF)).toBeNull();
    const rollout = events(dueDatesIcs([enrolling('2026-12-10', { deliveryType: 'rollout' })], NOW, AS_OF));
    expect(rollout.map(({ summary }) => summary)).toEqual(['End: pinned-tabs']);
  });

  it('keeps a hostile name inside its own line', () => {
    const name = 'X\r\nEND:VEVENT\r\nBEGIN:VEVENT; , \\ 💥\ud800';
    const read = events(dueDatesIcs([enrolling('2026-12-10', { name })], NOW, AS_OF));
    expect(read).toHaveLength(3);
  });
});
