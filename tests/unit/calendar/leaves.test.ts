import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaving, SEEN_DAYS, SEEN_MOST, type Leavable } from '@/calendar/deliveries/leaves';
import { parseDelivery } from '@/records/kept/delivery-record';
import { openRecords } from '@/records/open-records';
import { deliveryRecord } from '../../support/made/record-arbitraries';
import { createTestArea } from '../../support/made/storage-area';
import { known } from './facts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 25);
const ME = 'casey@example.com';

const seen = (rest: Partial<Leavable> = {}): Leavable => ({
  facts: known({ owner: 'robin@example.com' }),
  progress: {},
  marks: {},
  lastSeenAt: NOW - (SEEN_DAYS + 1) * DAY,
  listedAt: 0,
  ...rest,
});
const gone = (delivery: Leavable) => leaving(new Map([['it', delivery]]), ME, NOW).length === 1;

describe('what was only seen', () => {
  it('leaves after thirty days, and not before', () => {
    expect(gone(seen())).toBe(true);
    expect(gone(seen({ lastSeenAt: NOW - SEEN_DAYS * DAY }))).toBe(false);
  });

  it('leaves earlier where too many were seen since: the oldest first', () => {
    const many = new Map(
      Array.from({ length: SEEN_MOST + 2 }, (_, index) => [`${index}`, seen({ lastSeenAt: NOW - index })]),
    );
    expect(leaving(many, ME, NOW)).toEqual([`${SEEN_MOST}`, `${SEEN_MOST + 1}`]);
  });

  it.each<[string, Partial<Leavable>]>([
    ['the owner’s', { facts: known({ owner: 'Casey@Example.com' }) }],
    ['listed on Home', { listedAt: 1 }],
    ['ticked', { progress: { 'qa.ticket': { state: 'done', at: 1, device: 'a' } } }],
    ['noted', { progress: { 'qa.ticket': { state: 'open', note: 'Ask Robin', at: 1, device: 'a' } } }],
    ['pinned', { marks: { pinned: { value: true, at: 1, device: 'a' } } }],
  ])('stays when it is %s', (_why, rest) => {
    expect(gone(seen(rest))).toBe(false);
  });
});

describe('letting what was only seen leave', () => {
  it('never takes a tick, a note, evidence or a mark with it, whatever the records hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{2,12}$/), deliveryRecord, {
          maxKeys: 8,
          noNullPrototype: true,
        }),
        fc.constantFrom(undefined, ME),
        fc.integer({ min: 0, max: 8.64e15 }),
        async (deliveries, user, now) => {
          const stored = Object.fromEntries(
            Object.entries(deliveries).map(([key, record]) => [`delivery:${key}`, record]),
          );
          const person = user
            ? { person: { answers: { user: { value: user, at: 1, device: 'a' } }, progress: {} } }
            : {};
          const local = createTestArea({ content: { ...stored, ...person } });
          const records = openRecords({ local, now: () => now, device: 'test' });
          expect(await records.letSeenLeave(now)).toEqual({ ok: true });
          const left = Object.keys(local.content());
          const touched = Object.entries(stored).flatMap(([key, value]) => {
            const { progress = {}, marks = {} } = parseDelivery(value) ?? {};
            return Object.keys({ ...progress, ...marks }).length > 0 ? [key] : [];
          });
          expect(left).toEqual(expect.arrayContaining(touched));
          // What stays is as it was.
          expect({ ...local.content(), ...stored }).toMatchObject(local.content());
        },
      ),
      { numRuns: 200 },
    );
  });
});
