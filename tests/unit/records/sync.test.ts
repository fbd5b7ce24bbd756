import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRecords } from '@/records/open-records';
import { createClock } from '../../support/made/clock';
import { CHROMIUM_LOCAL, CHROMIUM_SYNC, createTestArea } from '../../support/made/storage-area';
import type { Limits } from '../../support/made/storage-area';
import { syncBetween } from '../../support/made/sync-between';

const HOUR = 3_600_000;

function device(name: string, clock = createClock(), limits: Limits = CHROMIUM_SYNC) {
  const local = createTestArea({ limits: CHROMIUM_LOCAL, now: clock.now });
  const sync = createTestArea({ limits, now: clock.now });
  const start = () =>
    openRecords({ local: local.life(), sync: sync.life(), now: clock.now, wait: clock.wait, device: name });
  const die = async () => {
    local.revive();
    sync.revive();
    const records = start();
    await records.resumeSync();
    return records;
  };
  return { clock, local, sync, die, records: start() };
}

describe('a change', () => {
  it('is carried a moment after it was made', async () => {
    const { clock, records, sync } = device('laptop');
    await records.changeItem('a', 'brief.filled', { state: 'done' });
    expect(await records.syncState()).toMatchObject({ pending: true });
    await clock.advance(4000);
    expect(sync.content()).toMatchObject({
      'd:a': { p: { 'brief.filled': ['d', Date.UTC(2026, 10, 22), 'laptop'] } },
    });
    expect(await records.syncState()).toMatchObject({
      available: true,
      pending: false,
      localOnly: 0,
      bytes: sync.bytes(),
    });
  });

  it('goes together with those made in the same moment', async () => {
    const { clock, records, sync } = device('laptop');
    for (let index = 0; index < 20; index += 1)
      await records.changeItem(`delivery-${index}`, 'brief.filled', { state: 'done' });
    await clock.advance(10_000);
    expect(sync.writes).toHaveLength(1);
    expect(Object.keys(sync.content())).toHaveLength(20);
  });

  it('is not one when only a page was seen', async () => {
    const { clock, records, sync } = device('laptop');
    await records.see('a', { page: 'summary', facts: { name: { value: 'A', rung: 'h4' } } }, clock.now());
    await clock.advance(10_000);
    expect(sync.writes).toHaveLength(0);
  });

  it('is carried by the next life of the background when this one dies first', async () => {
    const { clock, records, die, sync } = device('laptop');
    await records.changeItem('a', 'brief.filled', { state: 'done' });
    await die();
    await clock.advance(10_000);
    expect(sync.content()).toHaveProperty('d:a');
  });

  it('leaves settings of this screen on this device', async () => {
    const { clock, records, sync } = device('laptop');
    await records.changeSettings({ panelOpen: true, launchNote: 'off' });
    await clock.advance(10_000);
    expect(Object.keys(Object(Object(sync.content().settings).s))).toEqual(['launchNote']);
  });
});

describe('ten minutes of ticking twice a second', () => {
  it('writes once in two seconds at most, also when the background dies now and then', async () => {
    const { clock, die, sync, ...first } = device('laptop');
    let { records } = first;
    for (let tick = 0; tick < 1200; tick += 1) {
      await records.changeItem(`delivery-${tick % 7}`, 'brief.filled', { state: tick % 2 ? 'done' : 'open' });
      if (tick % 50 === 49) records = await die();
      await clock.advance(500);
    }
    const gaps = sync.writes.slice(1).map((at, index) => at - (sync.writes[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2000);
    expect(sync.writes.length).toBeGreaterThan(150);
    expect(await records.syncState()).not.toHaveProperty('lastError');
  });
});

describe('when browser sync refuses', () => {
  it('keeps everything here, says so, and tries again by itself when asked at the right time', async () => {
    const { clock, records, sync } = device('laptop');
    await records.changeItem('a', 'brief.filled', { state: 'done' });
    sync.fail(1, new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'), 'before');
    await clock.advance(4000);
    const state = await records.syncState();
    expect(state).toMatchObject({ pending: true, lastError: 'rate' });
    expect((await records.delivery('a'))?.progress).toHaveProperty('brief.filled');

    await clock.advance((state.nextRetryAt ?? 0) - clock.now());
    expect(await records.syncNow()).toMatchObject({ pending: false });
    expect(await records.syncState()).not.toHaveProperty('lastError');
    expect(sync.content()).toHaveProperty('d:a');
  });

  it('waits longer each time, and an hour at most', async () => {
    const { clock, records, sync } = device('laptop');
    await records.changeItem('a', 'brief.filled', { state: 'done' });
    sync.fail(0, new Error('An unexpected error occurred'), 'before');
    await clock.advance(5000);
    const waits: number[] = [];
    for (let attempt = 0; attempt < 10; attempt += 1) {
      sync.fail(0, new Error('An unexpected error occurred'), 'before');
      waits.push(((await records.syncNow()).nextRetryAt ?? 0) - clock.now());
    }
    expect(waits.slice(0, 3)).toEqual([60_000, 120_000, 240_000]);
    expect(waits.at(-1)).toBe(HOUR);
  });

  it('does not let further ticks hurry the next attempt', async () => {
    const { clock, records, sync } = device('laptop');
    await records.changeItem('a', 'brief.filled', { state: 'done' });
    sync.fail(0, new Error('Sync is broken'), 'before');
    await clock.advance(5000);
    const before = sync.operations();
    await records.changeItem('a', 'qa.status', { note: 'again' });
    await clock.advance(5000);
    expect(sync.operations()).toBe(before);
    expect(await records.syncState()).toMatchObject({ lastError: 'unavailable' });
  });

  it('says how many records found no room, and carries the others', async () => {
    const { clock, records, sync } = device('laptop');
    const note = 'n'.repeat(1400);
    for (let index = 0; index < 80; index += 1) {
      await records.changeItem(`delivery-${index}`, 'brief.filled', { note });
    }
    await clock.advance(10_000);
    const state = await records.syncState();
    expect(state.pending).toBe(false);
    expect(state.localOnly).toBeGreaterThan(5);
    expect(Object.keys(sync.content())).toHaveLength(80 - state.localOnly);
    expect(await records.deliveries()).toHaveLength(80);
  });
});

describe('without browser sync', () => {
  it('everything is kept, and the state says that there is none', async () => {
    const local = createTestArea();
    const records = openRecords({ local, now: () => 5, device: 'laptop' });
    await records.changeItem('a', 'brief.filled', { state: 'done' });
    expect(await records.syncNow()).toMatchObject({ available: false, pending: false });
  });
});

describe('several devices', () => {
  it('agree in the end, whatever they do, in whatever order they meet', async () => {
    const act = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          do: fc.constant('change' as const),
          device: fc.nat(2),
          key: fc.constantFrom('a', 'b'),
          item: fc.constantFrom('brief.filled', 'qa.status'),
          state: fc.constantFrom('done' as const, 'open' as const),
        }),
      },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('meet' as const), device: fc.nat(2) }) },
      {
        weight: 2,
        arbitrary: fc.record({ do: fc.constant('pass' as const), device: fc.nat(2), ms: fc.nat(5000) }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('die' as const), device: fc.nat(2) }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        const clock = createClock();
        const devices = ['laptop', 'phone', 'work'].map((name) => device(name, clock));
        const server = syncBetween(devices.map(({ sync }) => sync));
        for (const step of acts) {
          const one = devices[step.device];
          if (!one) continue;
          if (step.do === 'change') await one.records.changeItem(step.key, step.item, { state: step.state });
          if (step.do === 'meet') server.exchange(step.device);
          if (step.do === 'pass') await clock.advance(step.ms);
          if (step.do === 'die') one.records = await one.die();
        }
        for (let round = 0; round < 10; round += 1) {
          for (const index of devices.keys()) {
            await clock.advance(10_000);
            server.exchange(index);
          }
        }
        await clock.advance(10_000);
        const kept = await Promise.all(
          devices.map(async ({ records }) =>
            Object.fromEntries((await records.deliveries()).map(({ key, progress }) => [key, progress])),
          ),
        );
        expect(kept[1]).toEqual(kept[0]);
        expect(kept[2]).toEqual(kept[0]);
      }),
      { numRuns: 60 },
    );
  });

  it('take back what another one ticked, even with a clock that is an hour behind', async () => {
    const ahead = device('laptop', createClock(2 * HOUR));
    const behind = device('phone', createClock(HOUR));
    const server = syncBetween([ahead.sync, behind.sync]);
    await ahead.records.changeItem('a', 'brief.filled', { state: 'done' });
    await ahead.clock.advance(10_000);
    server.exchange(0);
    server.exchange(1);
    await behind.clock.advance(10_000);
    await behind.records.changeItem('a', 'brief.filled', { state: 'open' });
    await behind.clock.advance(10_000);
    server.exchange(1);
    server.exchange(0);
    await ahead.clock.advance(10_000);
    expect((await ahead.records.delivery('a'))?.progress['brief.filled']?.state).toBe('open');
  });
});
