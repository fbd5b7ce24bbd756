import { describe, expect, it } from 'vitest';
import type { PageFacts } from '@/experimenter/page-facts';
import { openRecords } from '@/records/open-records';
import { CHROMIUM_LOCAL, createTestArea } from '../../support/made/storage-area';

const SUMMARY: PageFacts = {
  page: 'summary',
  slug: 'new-tab-test',
  facts: {
    stage: { value: 'draft', rung: '#experiment-timeline' },
    name: { value: 'New Tab Test', rung: 'h4' },
  },
};

function open(area = createTestArea({ limits: CHROMIUM_LOCAL })) {
  let time = 1_000_000;
  const records = openRecords({ local: area, now: () => time, device: 'laptop' });
  return {
    area,
    records,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

describe('what pages showed', () => {
  it('is kept per delivery, with when and where it was seen', async () => {
    const { records } = open();
    await records.see('new-tab-test', SUMMARY, 5000);
    expect(await records.delivery('new-tab-test')).toEqual({
      key: 'new-tab-test',
      slug: 'new-tab-test',
      origin: 'https://experimenter.services.mozilla.com',
      facts: {
        stage: { value: 'draft', rung: '#experiment-timeline', at: 5000, page: 'summary' },
        name: { value: 'New Tab Test', rung: 'h4', at: 5000, page: 'summary' },
      },
      progress: {},
      muted: false,
      pinned: false,
      listedAt: 0,
      firstSeenAt: 5000,
      lastSeenAt: 5000,
    });
  });

  it('keeps a fact that a later page does not show, and replaces one that it does', async () => {
    const { records } = open();
    await records.see('new-tab-test', SUMMARY, 5000);
    await records.see(
      'new-tab-test',
      { page: 'overview', facts: { name: { value: 'Renamed', rung: '#id_name' } } },
      9000,
    );
    const facts = (await records.delivery('new-tab-test'))?.facts;
    expect(facts?.name).toEqual({ value: 'Renamed', rung: '#id_name', at: 9000, page: 'overview' });
    expect(facts?.stage?.at).toBe(5000);
  });

  it('does not let a page that was read earlier overwrite a newer fact', async () => {
    const { records } = open();
    await records.see('a', { page: 'summary', facts: { name: { value: 'new', rung: 'h4' } } }, 9000);
    await records.see('a', { page: 'list', facts: { name: { value: 'old', rung: 'row' } } }, 5000);
    expect((await records.delivery('a'))?.facts.name?.value).toBe('new');
  });

  it.each(['chromium', 'firefox'] as const)(
    'is not written again within a minute when nothing is new, in whatever order %s keeps what a fact consists of',
    async (browser) => {
      const { area, records } = open(createTestArea({ browser }));
      const risks = { value: { revenue: 'no', brand: 'yes', ai: 'no' }, rung: 'card' } as const;
      const summary = { ...SUMMARY, facts: { ...SUMMARY.facts, risks } };
      await records.see('new-tab-test', summary, 5000);
      const before = area.writes.length;
      await records.see('new-tab-test', summary, 6000);
      expect(area.writes.length).toBe(before);
      await records.see('new-tab-test', summary, 70_000);
      expect((await records.delivery('new-tab-test'))?.lastSeenAt).toBe(70_000);
    },
  );

  it('adds deliveries from home, and only refreshes known ones from other lists', async () => {
    const { records } = open();
    const rows = [{ slug: 'mine', name: 'Mine', stage: 'draft' as const }];
    await records.seeList(
      'https://experimenter.services.mozilla.com',
      { page: 'list', facts: {}, rows },
      1000,
    );
    expect(await records.deliveries()).toEqual([]);
    await records.seeList(
      'https://experimenter.services.mozilla.com',
      { page: 'home', facts: {}, rows },
      2000,
    );
    await records.seeList(
      'https://experimenter.services.mozilla.com',
      { page: 'list', facts: {}, rows: [{ slug: 'mine', name: 'Mine', stage: 'preview' }] },
      3000,
    );
    expect((await records.deliveries()).map(({ key, facts }) => [key, facts.stage?.value])).toEqual([
      ['mine', 'preview'],
    ]);
  });
});

describe('a tick', () => {
  it('is kept with when and by which device', async () => {
    const { records } = open();
    expect(await records.changeItem('a', 'brief.filled', { state: 'done' })).toEqual({ ok: true });
    expect((await records.delivery('a'))?.progress).toEqual({
      'brief.filled': { state: 'done', at: 1_000_000, device: 'laptop' },
    });
  });

  it('leaves note and evidence when it is taken back, and drops the reason of "not needed"', async () => {
    const { records } = open();
    await records.changeItem('a', 'ds.ticket', {
      state: 'not-needed',
      reason: 'no custom metric',
      note: 'asked Jo',
    });
    await records.changeItem('a', 'ds.ticket', { state: 'open' });
    expect((await records.delivery('a'))?.progress['ds.ticket']).toMatchObject({
      state: 'open',
      note: 'asked Jo',
    });
    expect((await records.delivery('a'))?.progress['ds.ticket']).not.toHaveProperty('reason');
  });

  it('is not lost among others that are made at the same moment', async () => {
    const { records } = open();
    const ids = Array.from({ length: 25 }, (_, index) => `item.${index}`);
    await Promise.all(ids.map((id) => records.changeItem('a', id, { state: 'done' })));
    expect(Object.keys((await records.delivery('a'))?.progress ?? {}).sort()).toEqual(ids.sort());
  });

  it('is refused with a reason when its note is too long, and the earlier one stays', async () => {
    const { records } = open();
    await records.changeItem('a', 'brief.filled', { note: 'short' });
    const result = await records.changeItem('a', 'brief.filled', { note: 'x'.repeat(1501) });
    expect(result).toMatchObject({ ok: false, reason: 'too-long' });
    expect((await records.delivery('a'))?.progress['brief.filled']?.note).toBe('short');
  });
});

describe('settings', () => {
  it('start with their defaults and keep what was set', async () => {
    const { records } = open();
    expect((await records.settings()).launchNote).toBe('advise');
    await records.changeSettings({ launchNote: 'confirm' });
    expect(await records.settings()).toMatchObject({ launchNote: 'confirm', fetching: true });
  });

  it('refuse a value they cannot have', async () => {
    const { records } = open();
    expect(await records.changeSettings({ extraHosts: ['javascript:alert(1)'] })).toMatchObject({
      reason: 'invalid',
    });
    expect((await records.settings()).extraHosts).toEqual([]);
  });
});

describe('a write that the browser refuses', () => {
  it('is answered as "full" when the space is used up, and changes nothing', async () => {
    const { records } = open(createTestArea({ limits: { total: 300 } }));
    await records.changeItem('a', 'brief.filled', { state: 'done' });
    const result = await records.changeItem('a', 'brief.filled', { note: 'x'.repeat(400) });
    expect(result).toMatchObject({ ok: false, reason: 'full' });
    expect((await records.delivery('a'))?.progress['brief.filled']).toMatchObject({ state: 'done' });
  });
});
