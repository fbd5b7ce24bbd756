import { describe, expect, it } from 'vitest';
import { openRecords } from '@/records/open-records';
import type { Records } from '@/records/open-records';
import { createClock, settled } from '../../support/made/clock';
import { CHROMIUM_LOCAL, CHROMIUM_SYNC, createTestArea } from '../../support/made/storage-area';

/** A device whose background is asked to do something, and may die at any storage operation meanwhile. */
async function prepared() {
  const clock = createClock();
  const local = createTestArea({ limits: CHROMIUM_LOCAL, now: clock.now });
  const sync = createTestArea({ limits: CHROMIUM_SYNC, now: clock.now });
  const start = () =>
    openRecords({
      local: local.life(),
      sync: sync.life(),
      now: clock.now,
      wait: clock.wait,
      device: 'laptop',
    });
  const records = start();
  await records.changeItem('a', 'brief.filled', { state: 'done', note: 'kept' });
  await clock.advance(10_000);
  local.revive();
  sync.revive();
  return { clock, local, sync, start };
}

const OTHER_DEVICE = {
  'd:b': { v: 1, p: { 'qa.status': ['d', 5, 'phone'] } },
  'd:a': { v: 1, p: { 'qa.status': ['d', 7, 'phone'] } },
};
const IMPORTED = ['c', 'e', 'f'];
const EXPORT = JSON.stringify({
  format: 'preflight-records',
  version: 1,
  records: Object.fromEntries(
    IMPORTED.map((key) => [
      `delivery:${key}`,
      {
        facts: {},
        marks: {},
        firstSeenAt: 1,
        lastSeenAt: 1,
        progress: { 'qa.status': { state: 'done', at: 5, device: 'old' } },
      },
    ]),
  ),
});

const ticks = async (records: Records) =>
  Object.fromEntries(
    (await records.deliveries()).map(({ key, progress }) => [
      key,
      Object.entries(progress)
        .map(([id, { state }]) => `${id} ${state}`)
        .sort((one, two) => (one < two ? -1 : 1)),
    ]),
  );

const TASKS: [
  string,
  (records: Records, sync: ReturnType<typeof createTestArea>) => Promise<unknown>,
  Record<string, string[]>,
][] = [
  [
    'ticking an item',
    (records) => records.changeItem('a', 'ds.ticket', { state: 'done' }),
    { a: ['brief.filled done', 'ds.ticket done'] },
  ],
  [
    'importing a file',
    (records) => records.importAll(EXPORT),
    { a: ['brief.filled done'], ...Object.fromEntries(IMPORTED.map((key) => [key, ['qa.status done']])) },
  ],
  [
    'exchanging with browser sync',
    (records, sync) => {
      sync.receive(OTHER_DEVICE);
      return records.syncNow();
    },
    { a: ['brief.filled done', 'qa.status done'], b: ['qa.status done'] },
  ],
];

describe.each(TASKS)('when the background dies while %s', (_name, task, expected) => {
  it.each(['before', 'after'] as const)(
    '%s any storage operation happens, nothing is lost and nothing doubles',
    async (moment) => {
      for (const area of ['local', 'sync'] as const) {
        for (let index = 0; index < 14; index += 1) {
          const { clock, start, ...areas } = await prepared();
          areas[area].die(index, moment);
          void task(start(), areas.sync);
          await clock.advance(10_000);
          areas.local.revive();
          areas.sync.revive();

          const imported = IMPORTED.filter((key) => `delivery:${key}` in areas.local.content());
          expect([0, IMPORTED.length]).toContain(imported.length);
          expect('backup:undo' in areas.local.content()).toBe(imported.length > 0);

          const reborn = start();
          expect((await ticks(reborn)).a).toContain('brief.filled done');
          expect((await reborn.delivery('a'))?.progress['brief.filled']?.note).toBe('kept');

          await task(reborn, areas.sync).catch(() => {});
          const again = reborn.syncNow();
          await clock.advance(20_000);
          await again;
          expect(await ticks(reborn)).toEqual(expected);
          expect(await reborn.syncState()).toMatchObject({ pending: false });
        }
      }
    },
  );
});

describe('changes that are made at once', () => {
  it('all of one delivery are kept: each reads what the one before it wrote', async () => {
    const { start } = await prepared();
    const records = start();
    const items = ['ds.ticket', 'qa.status', 'ds.officehours', 'qa.ticket'];
    await Promise.all(items.map((item) => records.changeItem('a', item, { state: 'done' })));
    expect((await ticks(records)).a).toHaveLength(items.length + 1);
  });
});

describe('a write that fails half-way', () => {
  it('is answered as failed, and the next one works', async () => {
    const { local, start } = await prepared();
    const records = start();
    local.fail(2, new Error('IO error: .../000003.log: Unable to write'), 'before');
    const results = await Promise.all([
      records.changeItem('a', 'one', { state: 'done' }),
      records.changeItem('a', 'two', { state: 'done' }),
    ]);
    expect(results.map((result) => result.ok)).toEqual([false, true]);
    expect((await ticks(records)).a).toEqual(['brief.filled done', 'two done']);
  });

  it('may have been stored all the same; making it again changes nothing', async () => {
    const { local, start } = await prepared();
    const records = start();
    local.fail(2, new Error('Unexpected error'), 'after');
    expect(await records.changeItem('a', 'one', { state: 'done' })).toMatchObject({
      ok: false,
      reason: 'storage',
    });
    expect(await records.changeItem('a', 'one', { state: 'done' })).toEqual({ ok: true });
    expect((await ticks(records)).a).toEqual(['brief.filled done', 'one done']);
  });

  it('never leaves a promise rejected behind its back', async () => {
    const { clock, local, sync, start } = await prepared();
    for (let index = 0; index < 8; index += 1) local.fail(index, new Error('broken'), 'before');
    for (let index = 0; index < 8; index += 1) sync.fail(index, new Error('broken'), 'before');
    const records = start();
    sync.receive(OTHER_DEVICE);
    void records.changeItem('a', 'one', { state: 'done' });
    await clock.advance(20_000);
    await settled();
    expect(await records.changeItem('a', 'two', { state: 'done' })).toBeDefined();
  });
});
