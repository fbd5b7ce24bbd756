import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRecords } from '@/records/open-records';
import { createClock } from '../../support/made/clock';
import { CHROMIUM_LOCAL, CHROMIUM_SYNC, createTestArea } from '../../support/made/storage-area';

const NOW = Date.UTC(2026, 10, 22);

function device(name: string, content: Record<string, unknown> = {}) {
  const local = createTestArea({ limits: CHROMIUM_LOCAL, content });
  let time = NOW;
  const records = openRecords({ local, now: () => (time += 1000), device: name });
  return { local, records };
}

async function exported(): Promise<string> {
  const { records } = device('laptop');
  await records.see('a', { page: 'summary', facts: { name: { value: 'A', rung: 'h4' } } }, NOW);
  await records.changeItem('a', 'brief.filled', { state: 'done', note: 'from the file' });
  await records.changePerson({ firstTime: true });
  await records.changeSettings({ launchNote: 'off', panelOpen: true });
  return JSON.stringify(await records.exportAll());
}

const file = (records: unknown, version: unknown = 1) =>
  JSON.stringify({ format: 'preflight-records', version, records });

describe('exporting and importing', () => {
  it('brings everything of one device to a fresh one, except what belongs to a screen', async () => {
    const { records } = device('phone');
    expect(await records.importAll(await exported())).toEqual({
      ok: true,
      preview: {
        added: ['a'],
        changed: [],
        items: 1,
        person: true,
        settings: true,
        guides: false,
        unreadable: 0,
      },
    });
    expect((await records.delivery('a'))?.progress['brief.filled']).toMatchObject({
      state: 'done',
      note: 'from the file',
    });
    expect(await records.person()).toMatchObject({ firstTime: true });
    expect(await records.settings()).toMatchObject({ launchNote: 'off', panelOpen: false });
  });

  it('keeps what was changed here later than the file', async () => {
    const text = await exported();
    const { records } = device('phone');
    for (const state of ['open', 'done', 'open'] as const)
      await records.changeItem('a', 'brief.filled', { state });
    for (const state of ['open', 'done', 'open'] as const)
      await records.changeItem('a', 'brief.filled', { state });
    await records.importAll(text);
    expect((await records.delivery('a'))?.progress['brief.filled']?.state).toBe('open');
    expect((await records.delivery('a'))?.facts.name?.value).toBe('A');
  });

  it('changes nothing the second time', async () => {
    const { records } = device('phone');
    const text = await exported();
    await records.importAll(text);
    expect(await records.previewImport(text)).toMatchObject({
      ok: true,
      preview: { added: [], changed: [], items: 0, settings: false },
    });
  });

  it('says what it would change before it does', async () => {
    const { local, records } = device('phone');
    await records.changeItem('a', 'qa.status', { state: 'done' });
    const before = local.content();
    expect(await records.previewImport(await exported())).toMatchObject({
      preview: { added: [], changed: ['a'], items: 1 },
    });
    expect(local.content()).toEqual(before);
  });
});

describe('undoing an import', () => {
  it('brings back what was there, and hides deliveries that came with it', async () => {
    const { records } = device('phone');
    await records.changeSettings({ launchNote: 'confirm' });
    await records.changeItem('b', 'qa.status', { state: 'done' });
    const text = file({
      'delivery:b': { progress: { 'qa.status': { state: 'open', at: NOW * 2, device: 'x' } } },
      'delivery:seen': { facts: { name: { value: 'Seen', rung: 'h4', at: 7, page: 'list' } }, lastSeenAt: 7 },
      'delivery:new': { progress: { 'qa.status': { state: 'done', at: 5, device: 'x' } }, lastSeenAt: 7 },
      settings: {
        launchNote: { value: 'off', at: NOW * 2, device: 'x' },
        fetching: { value: false, at: 5, device: 'x' },
      },
    });
    await records.importAll(text);
    expect((await records.delivery('b'))?.progress['qa.status']?.state).toBe('open');
    expect(await records.undoable()).toMatchObject({ kind: 'import' });
    expect(await records.undo()).toEqual({ ok: true });
    expect((await records.delivery('b'))?.progress['qa.status']?.state).toBe('done');
    expect((await records.deliveries()).map(({ key }) => key)).toEqual(['b']);
    expect(await records.settings()).toMatchObject({ launchNote: 'confirm', fetching: true });
    expect(await records.undoable()).toBeNull();
  });

  it('leaves what was changed since', async () => {
    const { records } = device('phone');
    await records.importAll(await exported());
    await records.changeItem('a', 'brief.filled', { note: 'mine' });
    await records.undo();
    expect((await records.delivery('a'))?.progress['brief.filled']?.note).toBe('mine');
  });

  it('also holds against a device that has the import already', async () => {
    const { records } = device('phone');
    await records.changeItem('a', 'qa.status', { state: 'done' });
    await records.importAll(await exported());
    const spread = JSON.stringify(await records.exportAll());
    await records.undo();
    await records.importAll(spread);
    expect((await records.delivery('a'))?.progress['brief.filled']?.state).toBe('open');
  });

  it('is refused quietly when there is nothing to undo', async () => {
    const { local, records } = device('phone');
    await records.changeItem('a', 'qa.status', { state: 'done' });
    const before = local.content();
    expect(await records.undo()).toEqual({ ok: true });
    expect(local.content()).toEqual(before);
  });
});

describe('clearing', () => {
  it('empties this device and browser sync, and can be undone until that is given up', async () => {
    const clock = createClock();
    const local = createTestArea({ limits: CHROMIUM_LOCAL });
    const sync = createTestArea({ limits: CHROMIUM_SYNC, now: clock.now, content: { theme: 'dark' } });
    const records = openRecords({ local, sync, now: clock.now, wait: clock.wait, device: 'laptop' });
    await records.changeItem('a', 'qa.status', { state: 'done' });
    await clock.advance(10_000);
    const cleared = records.clearAll();
    await clock.advance(10_000);
    expect(await cleared).toEqual({ ok: true });
    expect(await records.deliveries()).toEqual([]);
    expect(sync.content()).toEqual({ theme: 'dark' });

    await records.undo();
    await clock.advance(10_000);
    expect((await records.delivery('a'))?.progress['qa.status']?.state).toBe('done');
    expect(sync.content()).toHaveProperty('d:a');

    const again = records.clearAll();
    await clock.advance(10_000);
    await again;
    await records.forgetUndo();
    expect(JSON.stringify(local.content())).not.toContain('qa.status');
  });

  it('clears nothing when browser sync would bring it all back', async () => {
    const clock = createClock();
    const sync = createTestArea({ now: clock.now });
    const records = openRecords({
      local: createTestArea(),
      sync,
      now: clock.now,
      wait: clock.wait,
      device: 'laptop',
    });
    await records.changeItem('a', 'qa.status', { state: 'done' });
    await clock.advance(10_000);
    sync.fail(1, new Error('no'), 'before');
    const cleared = records.clearAll();
    await clock.advance(10_000);
    expect(await cleared).toMatchObject({ ok: false, reason: 'sync' });
    expect(await records.deliveries()).toHaveLength(1);
  });
});

describe('a file that is no export', () => {
  const tick = { state: 'done', at: 5, device: 'x' };
  const cases: [string, string, RegExp][] = [
    ['cut off', '{"format":"preflight-records","version":1,"rec', /not complete JSON/],
    ['empty', '', /not complete JSON/],
    ['of another program', '{"name":"theme","version":1}', /not an export of Preflight/],
    ['a list', '[]', /not an export of Preflight/],
    ['of a newer version', file({}, 2), /newer version/],
    ['of a version that never was', file({}, 0), /version that Preflight does not know/],
    ['with a version that is none', file({}, '1'), /not an export/],
    ['5 MB of open brackets', '['.repeat(5_000_000), /nested too deeply/],
    ['objects within objects', file({}).replace('{}', '{"a":'.repeat(40)), /nested too deeply/],
    ['20 MB long', ' '.repeat(20_000_000), /larger than/],
    [
      'of too many records',
      file(Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`delivery:${index}`, {}]))),
      /more than 20000 records/,
    ],
  ];

  it.each(cases)(
    'is refused with a sentence when it is %s, and changes nothing',
    async (_what, text, sentence) => {
      const { local, records } = device('phone');
      await records.changeItem('a', 'qa.status', { state: 'done' });
      const before = local.content();
      for (const result of [await records.previewImport(text), await records.importAll(text)]) {
        expect(result.ok ? '' : result.message).toMatch(sentence);
      }
      expect(local.content()).toEqual(before);
    },
  );

  it('may hold brackets in its texts', async () => {
    const { records } = device('phone');
    const note = '{["\\"'.repeat(100);
    expect(
      await records.importAll(file({ 'delivery:a': { progress: { one: { ...tick, note } } } })),
    ).toMatchObject({ ok: true });
    expect((await records.delivery('a'))?.progress.one?.note).toBe(note);
  });

  it('brings in only what holds, when some of it is hostile', async () => {
    const { local, records } = device('phone');
    const text = `{"format":"preflight-records","version":1,"records":{"__proto__":{"polluted":1},"constructor":{"a":1},
      "version":99,"device":"evil","sync-state":{},"backup:undo":{},
      "delivery:../../x":{},"delivery:good":{"progress":{"__proto__":{"state":"done","at":1,"device":"x"},
      "qa.status":${JSON.stringify(tick)},"brief.link":{"state":"done","at":1e99,"device":"x"}},
      "facts":{"links":{"value":[{"kind":"OTHER","url":7}],"rung":"x","at":1,"page":"list"}}},
      "delivery:bad":"text","settings":{"extraHosts":{"value":["javascript:alert(1)"],"at":5,"device":"x"}}}}`;
    expect(await records.importAll(text)).toMatchObject({
      ok: true,
      preview: { added: ['good'], items: 1, unreadable: 1 },
    });
    expect((await records.delivery('good'))?.progress).toEqual({ 'qa.status': tick });
    expect((await records.settings()).extraHosts).toEqual([]);
    expect(local.content()).toMatchObject({ version: 1, device: 'phone' });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('never throws and never writes, whatever JSON it is', async () => {
    const { local, records } = device('phone');
    await records.changeItem('a', 'qa.status', { state: 'done' });
    const before = local.content();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
        expect(await records.importAll(text)).toMatchObject({ ok: false });
      }),
    );
    expect(local.content()).toEqual(before);
  });

  it('of 5 MB is taken in when it is a real one and fits, and refused whole when it does not', async () => {
    const note = 'n'.repeat(1400);
    const big = (count: number) =>
      file(
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `delivery:d${index}`,
            { progress: { one: { ...tick, note }, two: { ...tick, note } }, lastSeenAt: index },
          ]),
        ),
      );
    expect(big(1800).length).toBeGreaterThan(5_000_000);
    const { local, records } = device('phone');
    const refused = await records.importAll(big(1800));
    expect(refused.ok ? '' : refused.message).toMatch(/space/);
    expect(await records.deliveries()).toEqual([]);
    expect(await records.importAll(big(1500))).toMatchObject({ ok: true });
    expect(local.bytes()).toBeLessThan(10 * 1024 * 1024);
  });
});
