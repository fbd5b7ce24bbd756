import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemProgress, Progress } from '@/checklist/report/report';
import { canonicalJson } from '@/records/kept/canonical-json';
import { parseDelivery } from '@/records/kept/delivery-record';
import { laterOf, mergeByLastWriter, nextStamp } from '@/records/kept/last-writer';
import { mergeDeliveries } from '@/records/merge/deliveries';
import { deliveryRecord, itemProgress, progress } from '../../support/made/record-arbitraries';

function obeysTheLaws<T>(record: fc.Arbitrary<T>, merge: (one: T, other: T) => T): void {
  it('does not depend on which side is which', () => {
    fc.assert(
      fc.property(record, record, (one, other) => {
        expect(canonicalJson(merge(one, other))).toBe(canonicalJson(merge(other, one)));
      }),
    );
  });

  it('does not depend on the order in which three meet', () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        expect(canonicalJson(merge(merge(a, b), c))).toBe(canonicalJson(merge(a, merge(b, c))));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(record, record, (one, other) => {
        expect(canonicalJson(merge(one, one))).toBe(canonicalJson(one));
        const merged = merge(one, other);
        expect(canonicalJson(merge(merged, other))).toBe(canonicalJson(merged));
      }),
    );
  });
}

describe('merging progress', () => {
  obeysTheLaws<Progress>(progress, mergeByLastWriter);
});
describe('merging deliveries', () => {
  obeysTheLaws(deliveryRecord, mergeDeliveries);
});

describe('two writes of one item', () => {
  it('leave the later one, whatever it says', () => {
    const tick: ItemProgress = { state: 'done', at: 10, device: 'phone' };
    const untick: ItemProgress = { state: 'open', at: 11, device: 'laptop' };
    expect(laterOf(tick, untick)).toBe(untick);
  });

  it('at the same moment leave the one of the device whose id sorts last', () => {
    const laptop: ItemProgress = { state: 'done', at: 10, device: 'laptop' };
    const phone: ItemProgress = { state: 'open', at: 10, device: 'phone' };
    expect([laterOf(laptop, phone), laterOf(phone, laptop)]).toEqual([phone, phone]);
  });

  it('made here after seeing another always win over it, even when this clock is behind', () => {
    fc.assert(
      fc.property(itemProgress, fc.nat(), (seen, now) => {
        const mine = { ...seen, ...nextStamp(seen, now, 'tablet') };
        expect(laterOf(mine, seen)).toBe(mine);
      }),
    );
  });
});

describe('a stored delivery', () => {
  it('survives being stored and read', () => {
    fc.assert(
      fc.property(deliveryRecord, (record) => {
        expect(parseDelivery(JSON.parse(JSON.stringify(record)))).toEqual(record);
      }),
    );
  });

  it('loses a broken fact, tick or mark, and nothing else', () => {
    const tick = { state: 'done', at: 5, device: 'laptop' };
    const stage = { value: 'draft', rung: 'h4', at: 5, page: 'summary' };
    expect(
      parseDelivery({
        facts: {
          stage,
          name: { ...stage, value: 7 },
          populationPercent: { ...stage, value: 400 },
          nonsense: stage,
        },
        progress: { 'qa.status': tick, 'brief.link': { ...tick, state: 'maybe' }, '../x': tick },
        marks: { muted: { value: 'yes', at: 5, device: 'laptop' } },
        firstSeenAt: 'yesterday',
        lastSeenAt: 9,
      }),
    ).toEqual({
      facts: { stage },
      progress: { 'qa.status': tick },
      marks: {},
      firstSeenAt: 0,
      lastSeenAt: 9,
    });
  });

  it('is never a prototype', () => {
    const hostile: unknown = JSON.parse(
      '{"progress":{"__proto__":{"state":"done","at":1,"device":"x"}},"facts":{"__proto__":1}}',
    );
    const record = parseDelivery(hostile);
    expect(Object.getPrototypeOf(record?.progress)).toBe(Object.prototype);
    expect(Object.keys(record?.progress ?? {})).toEqual([]);
  });

  it.each([null, undefined, 'text', 7, []])('is not read from %j', (value) => {
    expect(parseDelivery(value)).toBeNull();
  });
});
