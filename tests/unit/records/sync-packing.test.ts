import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemProgress, KnownFacts } from '@/checklist/report/report';
import type { Stage } from '@/guide/vocabulary';
import { canonicalJson } from '@/records/kept/canonical-json';
import type { DeliveryRecord } from '@/records/kept/delivery-record';
import { mergeStored } from '@/records/merge/stored';
import { syncBytes, SYNC_LIMITS } from '@/records/sync/bytes';
import { decodeItem, encodeItems } from '@/records/sync/items';
import { planSync } from '@/records/sync/plan';
import { recordOfSections, sectionsOf } from '@/records/sync/sections';
import { deliveryRecord } from '../../support/made/record-arbitraries';
import { CHROMIUM_SYNC, createTestArea } from '../../support/made/storage-area';

const NOW = Date.UTC(2026, 10, 22);
const STORE_KEY = 'delivery:new-tab-test';
const LONG_KEY = `delivery:stage.experimenter.nonprod.webservices.mozgcp.net/${'long-slug-'.repeat(9)}`;

/** A delivery with so many ticked items, each with a note of so many characters. */
function ticked(count: number, at: number, stage: Stage = 'draft', note = ''): DeliveryRecord {
  const items = Array.from({ length: count }, (_, index): [string, ItemProgress] => [
    `item.${index}`,
    { state: 'done', at, device: 'a1b2c3d4', ...(note && { note }) },
  ]);
  const facts: KnownFacts = { stage: { value: stage, rung: '#timeline', at, page: 'summary' } };
  return { facts, progress: Object.fromEntries(items), marks: {}, firstSeenAt: at, lastSeenAt: at };
}

/** So many deliveries with a whole checklist each; the last is the newest. */
const many = (count: number, stage: Stage = 'draft') =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `delivery:${stage}-${index}`,
      ticked(25, NOW + index, stage),
    ]),
  );

describe('an item of browser sync', () => {
  it('is counted as Chromium counts it', () => {
    expect(syncBytes('k', '<'.repeat(10))).toBe(1 + 2 + 60);
    expect(syncBytes('k', 'é'.repeat(10))).toBe(1 + 2 + 20);
    expect(syncBytes('k', '\u2028')).toBe(1 + 2 + 6);
  });

  it('never exceeds the quota of one, whatever a checklist holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(STORE_KEY, LONG_KEY), deliveryRecord, (key, record) => {
        const { items } = encodeItems(key, sectionsOf(key, record) ?? {});
        for (const [syncKey, item] of items)
          expect(syncBytes(syncKey, item)).toBeLessThanOrEqual(SYNC_LIMITS.item);
      }),
    );
  });

  it('gives back every tick and mark, part by part and in any order', () => {
    fc.assert(
      fc.property(deliveryRecord, fc.func(fc.integer()), (record, order) => {
        const { items, tooLarge } = encodeItems(STORE_KEY, sectionsOf(STORE_KEY, record) ?? {});
        const parts = [...items].sort(([one], [other]) => order(one) - order(other));
        const back = parts.reduce<unknown>((joined, [syncKey, item]) => {
          const read = decodeItem(syncKey, JSON.parse(JSON.stringify(item)));
          return read && 'sections' in read
            ? mergeStored(read.storeKey, joined, recordOfSections(read.storeKey, read.sections))
            : joined;
        }, undefined);
        fc.pre(!tooLarge);
        expect(canonicalJson(sectionsOf(STORE_KEY, back))).toBe(canonicalJson(sectionsOf(STORE_KEY, record)));
      }),
    );
  });

  it('takes about a kilobyte for a whole checklist', () => {
    const { items } = encodeItems(STORE_KEY, sectionsOf(STORE_KEY, ticked(25, NOW)) ?? {});
    expect([...items].map(([key, item]) => syncBytes(key, item))).toEqual([
      expect.toSatisfy((bytes: number) => bytes < 1100),
    ]);
  });

  it('is split when many notes would exceed the quota', () => {
    const { items, tooLarge } = encodeItems(
      STORE_KEY,
      sectionsOf(STORE_KEY, ticked(25, 1, 'draft', 'n'.repeat(900))) ?? {},
    );
    expect([...items.keys()]).toEqual([
      'd:new-tab-test',
      'd:new-tab-test~1',
      'd:new-tab-test~2',
      'd:new-tab-test~3',
    ]);
    expect(tooLarge).toBe(false);
  });

  it('leaves out a single note that is too large in itself, and says so', () => {
    const { items, tooLarge } = encodeItems(
      STORE_KEY,
      sectionsOf(STORE_KEY, ticked(2, 1, 'draft', '<'.repeat(1500))) ?? {},
    );
    expect(tooLarge).toBe(true);
    expect([...items.values()].map(({ p }) => p)).toEqual([undefined]);
  });

  it.each([
    ['another extension’s item', 'theme', { v: 1 }],
    ['a key that no delivery has', 'd:../etc', { v: 1, p: {} }],
    ['no version', 'd:a', { p: {} }],
    ['sections of the wrong shape', 'd:a', { v: 1, p: [1, 2] }],
    ['no object', 'd:a', 'text'],
  ])('is not read when it is %s', (_what, key, item) => {
    expect(decodeItem(key, item)).toBeNull();
  });
});

describe('what browser sync carries', () => {
  it('is the newest that fit, and the rest is counted', () => {
    const plan = planSync(many(300), {});
    const carried = Object.keys(plan.set).length;
    expect(carried).toBeGreaterThan(70);
    expect(plan.localOnly).toBe(300 - carried);
    expect(plan.set).toHaveProperty('d:draft-299');
    expect(plan.set).not.toHaveProperty('d:draft-0');
  });

  it('is deliveries at work before finished ones, however new', () => {
    const plan = planSync({ ...many(80, 'complete'), ...many(20) }, {});
    expect(Object.keys(plan.set).filter((key) => key.startsWith('d:draft'))).toHaveLength(20);
    expect(plan.set).not.toHaveProperty('d:complete-0');
  });

  it('is only what somebody did something about', () => {
    expect(planSync({ 'delivery:seen': { ...ticked(0, 5) } }, {}).set).toEqual({});
  });

  it('is accepted by Chromium, whatever the checklists hold', async () => {
    const checklists = fc.dictionary(
      fc.stringMatching(/^[a-z0-9]{1,8}$/).map((slug) => `delivery:${slug}`),
      deliveryRecord,
      { maxKeys: 60 },
    );
    await fc.assert(
      fc.asyncProperty(checklists, async (local) => {
        const area = createTestArea({ limits: CHROMIUM_SYNC });
        const plan = planSync(local, {});
        await area.set(plan.set);
        expect(area.bytes()).toBe(plan.bytes);
      }),
      { numRuns: 60 },
    );
  });

  it('is set again only where it differs, in whatever order the browser keeps names', () => {
    const local = many(3);
    const { set } = planSync(local, {});
    const sorted: Record<string, unknown> = JSON.parse(canonicalJson(set));
    expect(planSync(local, sorted)).toMatchObject({ set: {}, remove: [] });
  });

  it('makes room among its own items only', () => {
    const remote = { 'd:gone': { v: 1, p: {} }, theme: 'dark', 'd:later': { v: 2, x: 1 } };
    expect(planSync(many(1), remote).remove).toEqual(['d:gone']);
  });

  it('never overwrites a record of a newer version', () => {
    const plan = planSync({ 'delivery:later': ticked(1, 5) }, { 'd:later': { v: 2, x: 1 } });
    expect(plan).toMatchObject({ set: {}, remove: [], localOnly: 1 });
  });
});
