import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '@/records/kept/canonical-json';
import { mergeRemote } from '@/records/sync/merge-remote';
import { planSync } from '@/records/sync/plan';
import { openRecords } from '@/records/open-records';
import { createTestArea } from '../../support/made/storage-area';
import { deliveryRecord } from '../../support/made/record-arbitraries';

const NOW = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;
const LAST = 8.64e15;
const AHEAD = [30_000, 3_600_000, DAY, 365 * DAY];

const stageOf = (value: 'preview' | 'enrolling') => ({
  page: 'summary' as const,
  facts: { stage: { value, rung: '#timeline' } },
});

function device(content: Record<string, unknown> = {}, clock = { now: NOW }, sync = createTestArea()) {
  const local = createTestArea({ content });
  const records = openRecords({ local, sync, now: () => clock.now, wait: async () => {}, device: 'laptop' });
  return { records, clock, local, sync };
}

const file = (records: object) => JSON.stringify({ format: 'preflight-records', version: 1, records });

describe('a clock that ran ahead and was put right', () => {
  it.each(AHEAD)('by %s ms: a page read now is what is shown', async (ahead) => {
    const { records, clock } = device();
    clock.now = NOW + ahead;
    await records.see('a', stageOf('preview'), clock.now);
    clock.now = NOW;
    await records.see('a', stageOf('enrolling'), NOW);

    const delivery = await records.delivery('a');
    expect(delivery?.facts.stage?.value).toBe('enrolling');
    expect(delivery?.facts.stage?.at).toBeLessThanOrEqual(NOW);
    expect(delivery?.lastSeenAt).toBeLessThanOrEqual(NOW);
  });

  it.each(AHEAD)('by %s ms: so is a row of a list', async (ahead) => {
    const { records } = device();
    const row = (stage: 'preview' | 'enrolling') => ({
      page: 'home' as const,
      facts: {},
      rows: [{ slug: 'a', name: 'A', stage }],
    });
    await records.seeList('https://experimenter.services.mozilla.com', row('preview'), NOW + ahead);
    await records.seeList('https://experimenter.services.mozilla.com', row('enrolling'), NOW);

    expect((await records.delivery('a'))?.facts.stage?.value).toBe('enrolling');
  });

  it('by a year: a delivery forgotten then is shown again when it is seen', async () => {
    const { records, clock } = device();
    await records.see('a', stageOf('preview'), NOW);
    clock.now = NOW + 365 * DAY;
    await records.forget('a');
    clock.now = NOW + 1;
    await records.see('a', stageOf('enrolling'), NOW + 1);

    expect((await records.delivery('a'))?.facts.stage?.value).toBe('enrolling');
  });
});

describe('a file with stamps beyond now', () => {
  const theirs = {
    'delivery:a': {
      facts: { stage: { value: 'preview', rung: 'x', at: NOW + 30 * DAY, page: 'summary' } },
      progress: { 'qa.ticket': { state: 'done', at: LAST, device: 'z' } },
      firstSeenAt: NOW + 30 * DAY,
      lastSeenAt: NOW + 30 * DAY,
    },
  };

  it('has them taken as now', async () => {
    const { records, local } = device();
    await records.importAll(file(theirs));

    expect(local.content()['delivery:a']).toMatchObject({
      facts: { stage: { at: NOW } },
      progress: { 'qa.ticket': { at: NOW } },
      lastSeenAt: NOW,
    });
  });

  it('does not stand in the way of a page that is read, nor of taking a tick back', async () => {
    const { records } = device();
    await records.importAll(file(theirs));
    await records.see('a', stageOf('enrolling'), NOW + 1);
    expect(await records.changeItem('a', 'qa.ticket', { state: 'open' })).toEqual({ ok: true });

    const delivery = await records.delivery('a');
    expect(delivery?.facts.stage?.value).toBe('enrolling');
    expect(delivery?.progress['qa.ticket']?.state).toBe('open');
  });
});

describe('a tick', () => {
  it('can be taken back, whatever stamp it bears, and stays so after any exchange', async () => {
    const stamp = fc.oneof(fc.integer({ min: 0, max: LAST }), fc.constant(LAST), fc.constant(NOW + DAY));
    await fc.assert(
      fc.asyncProperty(stamp, fc.constantFrom('a', 'z'), async (at, by) => {
        const tick = { progress: { 'qa.ticket': { state: 'done', at, device: by } } };
        const other = device({ 'delivery:a': tick });
        await other.records.syncNow();
        const { records } = device({}, { now: NOW }, other.sync);
        await records.syncNow();
        expect((await records.delivery('a'))?.progress['qa.ticket']?.state).toBe('done');
        await records.changeItem('a', 'qa.ticket', { state: 'open' });
        await records.syncNow();
        await other.records.syncNow();
        await records.syncNow();

        expect((await records.delivery('a'))?.progress['qa.ticket']?.state).toBe('open');
        expect((await other.records.delivery('a'))?.progress['qa.ticket']?.state).toBe('open');
      }),
      { numRuns: 60 },
    );
  });

  it('is refused as invalid, not as too long, when its item cannot be one', async () => {
    expect(await device().records.changeItem('a', '../x', { state: 'done' })).toMatchObject({
      reason: 'invalid',
    });
  });
});

describe('records of devices with clocks apart', () => {
  const remoteOf = (record: unknown) => planSync({ 'delivery:a': record }, {}).set;
  const joined = (local: unknown, remote: unknown) => {
    const ours = local === undefined ? {} : { 'delivery:a': local };
    return mergeRemote(ours, remoteOf(remote), NOW).changed['delivery:a'] ?? local;
  };
  const carried = (record: unknown) => canonicalJson(remoteOf(record));

  it('come to the same, whichever meets which first, and nothing changes the second time', () => {
    const withTick = deliveryRecord.filter(({ progress }) => Object.keys(progress).length > 0);
    fc.assert(
      fc.property(withTick, withTick, withTick, (a, b, c) => {
        const [one, other] = [joined(joined(undefined, a), b), joined(joined(undefined, b), a)];
        expect(carried(one)).toBe(carried(other));
        expect(carried(joined(one, b))).toBe(carried(one));
        expect(carried(joined(one, c))).toBe(
          carried(joined(joined(undefined, a), joined(joined(undefined, b), c))),
        );
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
