import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '@/records/store/migrations';
import { migrationsFrom } from '@/records/store/migrations/migration';
import type { Migration } from '@/records/store/migrations/migration';
import { openRecords } from '@/records/open-records';
import { createTestArea } from '../../support/made/storage-area';

/** Steps that stand for later ones: version 2 renames a key, version 3 changes what is in it. */
const renameUser: Migration<1, 2> = {
  from: 1,
  to: 2,
  migrate: ({ user, ...rest }) => (user === undefined ? rest : { ...rest, owner: user }),
};
const wrapOwner: Migration<2, 3> = {
  from: 2,
  to: 3,
  migrate: ({ owner, ...rest }) => (owner === undefined ? rest : { ...rest, owner: { address: owner } }),
};
const CHAIN = migrationsFrom(1).with(renameUser).with(wrapOwner);

const DELIVERY = {
  facts: {},
  progress: { 'qa.status': { state: 'done', at: 5, device: 'old' } },
  marks: {},
  firstSeenAt: 1,
  lastSeenAt: 1,
};
const V1 = { version: 1, device: 'old', user: 'owner@example.com', 'delivery:a': DELIVERY };

function open(area: ReturnType<typeof createTestArea>) {
  return openRecords({ local: area.life(), now: () => 9, device: 'laptop', migrations: CHAIN });
}

describe('opening records of an older version', () => {
  it('takes them through every later step before the first write', async () => {
    const area = createTestArea({ content: V1 });
    await open(area).changeItem('a', 'brief.filled', { state: 'done' });
    expect(area.content()).toMatchObject({
      version: 3,
      device: 'old',
      owner: { address: 'owner@example.com' },
    });
    expect(area.content()).not.toHaveProperty('user');
  });

  it('keeps what was there', async () => {
    const area = createTestArea({ content: V1 });
    await open(area).changeItem('a', 'brief.filled', { state: 'done' });
    expect(area.content()['backup:migration']).toMatchObject({ from: 1, at: 9, content: V1 });
  });

  it('happens once, however many backgrounds start', async () => {
    const area = createTestArea({ content: V1 });
    await open(area).changeItem('a', 'one', { state: 'done' });
    area.revive();
    await open(area).changeItem('a', 'two', { state: 'done' });
    expect(area.content()).toMatchObject({
      owner: { address: 'owner@example.com' },
      'backup:migration': { from: 1 },
    });
  });

  it.each(['before', 'after'] as const)(
    'is finished by the next background when this one dies %s any operation',
    async (moment) => {
      for (let index = 0; index < 9; index += 1) {
        const area = createTestArea({ content: V1 });
        area.die(index, moment);
        void open(area).changeItem('a', 'one', { state: 'done' });
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
        area.revive();
        expect(await open(area).changeItem('a', 'two', { state: 'done' })).toEqual({ ok: true });
        expect(area.content()).toMatchObject({ version: 3, owner: { address: 'owner@example.com' } });
        expect(area.content()).not.toHaveProperty('user');
        expect(area.content()).toMatchObject({
          'delivery:a': { progress: { 'qa.status': { state: 'done' } } },
        });
        // Never of something between two versions.
        expect(area.content()['backup:migration']).toEqual({ from: 1, at: 9, content: V1, obsolete: [] });
      }
    },
  );

  it('runs under the lock it is given', async () => {
    const order: string[] = [];
    const records = openRecords({
      local: createTestArea({ content: V1 }),
      now: () => 9,
      device: 'laptop',
      migrations: CHAIN,
      lock: async (task) => {
        order.push('locked');
        const result = await task();
        order.push('free');
        return result;
      },
    });
    await records.changeItem('a', 'one', { state: 'done' });
    await records.changeItem('a', 'two', { state: 'done' });
    expect(order).toEqual(['locked', 'free']);
  });

  it('leaves everything as it was when there is no room for the backup', async () => {
    const area = createTestArea({ content: V1, limits: { total: 400 } });
    expect(await open(area).changeItem('a', 'one', { state: 'done' })).toMatchObject({
      ok: false,
      reason: 'full',
    });
    expect(area.content()).toEqual(V1);
  });
});

describe('records of a newer version', () => {
  const V4 = { version: 4, device: 'old', 'delivery:a': { ...DELIVERY, shiny: true } };

  it('are never written to, and every change says why', async () => {
    const area = createTestArea({ content: V4 });
    const records = open(area);
    expect(await records.changeItem('a', 'one', { state: 'done' })).toMatchObject({
      ok: false,
      reason: 'newer-version',
    });
    expect(await records.changeSettings({ fetching: false })).toMatchObject({
      ok: false,
      reason: 'newer-version',
    });
    expect(area.content()).toEqual(V4);
  });

  it('can still be read', async () => {
    expect((await open(createTestArea({ content: V4 })).delivery('a'))?.progress['qa.status']?.state).toBe(
      'done',
    );
  });
});

describe('the chain of migrations', () => {
  it('does not compile with a gap', () => {
    // @ts-expect-error version 2 is missing between 1 and 3
    const gap = migrationsFrom(1).with(wrapOwner);
    expect(gap.version).toBe(3);
  });

  it('reads every shape ever shipped, whole', async () => {
    const directory = join(import.meta.dirname, '../../fixtures/records');
    const content: Record<string, unknown> = JSON.parse(readFileSync(join(directory, 'v1.json'), 'utf8'));
    const records = openRecords({ local: createTestArea({ content }), now: () => 9, device: 'laptop' });
    const delivery = await records.delivery('new-tab-test');
    expect(delivery).toMatchObject({
      muted: true,
      snoozedUntil: 1795392000000,
      facts: { name: { value: 'New Tab Test' }, stage: { value: 'review', since: 1795302000000 } },
      progress: {
        'brief.filled': { state: 'done', note: 'with Jo' },
        'ds.ticket': { state: 'not-needed', reason: 'No custom metric' },
      },
    });
    expect(
      await records.delivery('stage.experimenter.nonprod.webservices.mozgcp.net/practice'),
    ).not.toBeNull();
    expect(await records.person()).toMatchObject({
      trainingWatched: { version: '2024' },
      launchedDeliveries: 2,
      user: 'owner@example.com',
      progress: { 'train.watch': { state: 'done' } },
    });
    expect(await records.settings()).toMatchObject({ launchNote: 'confirm', pillCorner: 'top-left' });
    expect((await records.guide()).links.map(({ id }) => id)).toContain('team-wiki');
    expect(MIGRATIONS.version).toBe(1);
  });
});
