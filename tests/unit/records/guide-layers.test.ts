import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layerJsonSchema } from '@/guide/layer-json-schema';
import { readGuide } from '@/records/policy/guide-layers';
import { openRecords } from '@/records/open-records';
import { parsePolicy, readPolicy } from '@/records/policy/read-policy';
import { readSettings, readSettingSources, watchRecords } from '@/records/read/records';
import { POLICY_SETTINGS } from '@/records/kept/settings-record';
import { createTestArea } from '../../support/made/storage-area';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));

const layer = (title: string) => ({ format: 1, name: title, links: [{ id: 'qa-form', title }] });
const titleOf = async (local: ReturnType<typeof createTestArea>) =>
  (await readGuide(local)).guide.links.find(({ id }) => id === 'qa-form')?.title;

function open() {
  const [local, managed] = [createTestArea(), createTestArea()];
  const records = openRecords({ local, managed, now: () => 5, device: 'laptop' });
  const setPolicy = (values: Record<string, unknown>) => {
    managed.receive(values);
    return records.mirrorPolicy();
  };
  return { local, managed, records, setPolicy };
}

describe('the guide in force', () => {
  it('is the team’s over the built-in one, the owner’s over that, and a policy over all', async () => {
    const { local, records, setPolicy } = open();
    await records.setGuide('team', JSON.stringify(layer('Team')));
    expect(await titleOf(local)).toBe('Team');
    await records.setGuide('mine', JSON.stringify(layer('Mine')));
    expect(await titleOf(local)).toBe('Mine');
    await setPolicy({ guide: layer('Policy') });
    expect(await titleOf(local)).toBe('Policy');
    expect((await readGuide(local)).layers).toEqual([
      { name: 'Team', source: 'team' },
      { name: 'Mine', source: 'mine' },
      { name: 'Policy', source: 'policy' },
    ]);
  });

  it('is the built-in one again when the layer is taken away', async () => {
    const { local, records } = open();
    const before = await titleOf(local);
    await records.setGuide('team', JSON.stringify(layer('Team')));
    await records.setGuide('team', null);
    expect(await titleOf(local)).toBe(before);
  });

  it('keeps a tick through retiring its item and bringing it back', async () => {
    const { records } = open();
    await records.changeItem('a', 'brief.filled', { state: 'done' });
    await records.setGuide(
      'team',
      JSON.stringify({ format: 1, name: 'T', items: [{ id: 'brief.filled', retired: true }] }),
    );
    expect((await records.guide()).items.map(({ id }) => id)).not.toContain('brief.filled');
    await records.setGuide('team', null);
    expect((await records.delivery('a'))?.progress['brief.filled']?.state).toBe('done');
  });

  it.each([
    ['cut off', '{"format":1,', /not complete JSON/],
    ['another file', '{"name":"x"}', /format is missing/],
    ['nested without end', '['.repeat(1_000_000), /nested too deeply/],
  ])('does not change by a file that is %s, and says why', async (_what, text, reason) => {
    const { local, records } = open();
    const before = await titleOf(local);
    const result = await records.setGuide('team', text);
    expect(result.ok).toBe(false);
    expect(result.problems.join(' ')).toMatch(reason);
    expect(await titleOf(local)).toBe(before);
  });

  it('takes a file of which parts hold, and names path and reason of the others', async () => {
    const { local, records } = open();
    const text = JSON.stringify({
      ...layer('Team'),
      contacts: [{ id: 'new-room', url: 'javascript:alert(1)' }],
    });
    const result = await records.setGuide('team', text);
    expect(result.ok).toBe(true);
    expect(result.problems.join(' ')).toMatch(/contacts 1 \(new-room\).*https/);
    expect(await titleOf(local)).toBe('Team');
  });
});

describe('a policy', () => {
  it('is nothing where Firefox has none and rejects', async () => {
    const { local, managed, records } = open();
    managed.fail(0, new Error('Managed storage manifest not found'), 'before');
    await records.mirrorPolicy();
    expect(await readPolicy(local)).toEqual({ settings: {}, guide: null, problems: [] });
  });

  it('wins over the owner’s setting, and says so', async () => {
    const { local, records, setPolicy } = open();
    await records.changeSettings({ launchNote: 'off', pillCorner: 'top-left' });
    await setPolicy({ launchNote: 'confirm' });
    expect(await readSettings(local)).toMatchObject({ launchNote: 'confirm', pillCorner: 'top-left' });
    expect(await readSettingSources(local)).toMatchObject({
      launchNote: 'policy',
      pillCorner: 'mine',
      fetching: 'default',
    });
    expect(await records.settings()).toMatchObject({ launchNote: 'confirm' });
  });

  it('that arrives late is told to whoever watches, until they stop', async () => {
    const { managed } = open();
    const told: string[][] = [];
    const stop = new AbortController();
    watchRecords(managed, (keys) => told.push(keys), stop.signal);
    managed.receive({ launchNote: 'confirm' });
    await Promise.resolve();
    stop.abort();
    managed.receive({ launchNote: 'off' });
    await Promise.resolve();
    expect(told).toEqual([['launchNote']]);
  });

  it('is used where it holds, and what does not is said', () => {
    const policy = parsePolicy({ fetching: false, launchNote: 'block', panelOpen: true, guide: '{' });
    expect(policy.settings).toEqual({ fetching: false });
    expect(policy.problems).toHaveLength(3);
  });
});

describe('a policy as a registry holds it', () => {
  it('is read past a byte-order mark', () => {
    const guide = '\ufeff{"format":1,"name":"T","links":[]}';
    expect(parsePolicy({ guide })).toMatchObject({ guide: { name: 'T' }, problems: [] });
  });

  it('has numbers for switches and texts for what has parts', () => {
    const marks = { sidebar: true, home: false, lists: true };
    expect(parsePolicy({ marks: JSON.stringify(marks), fetching: 0 })).toMatchObject({
      settings: { marks, fetching: false },
      problems: [],
    });
    expect(parsePolicy({ fetching: 2 }).problems).toHaveLength(1);
  });
});

describe('what is published for teams', () => {
  it('is a JSON Schema made from the schemas that read layers (node scripts/make-guide-schema.mjs)', () => {
    expect(json('public/guide.schema.json')).toEqual(JSON.parse(JSON.stringify(layerJsonSchema())));
  });

  it('is a schema for Chromium that names every setting a policy may set, in its own dialect', () => {
    const names = ['guide', ...POLICY_SETTINGS];
    expect(json('public/managed_schema.json')).toEqual({
      type: 'object',
      properties: Object.fromEntries(names.map((name) => [name, expect.objectContaining({})])),
    });
    expect(read('public/managed_schema.json')).not.toMatch(/additionalProperties|anyOf|\$ref|"null"/);
  });

  it('takes the example of office hours with a time that the page for teams shows', async () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(read('docs/policies/README.md')) ?? [];
    expect(await open().records.setGuide('team', example)).toMatchObject({ ok: true, problems: [] });
  });

  it('is an example of a team’s guide without a problem', async () => {
    expect(await open().records.setGuide('team', read('docs/policies/team-guide.json'))).toEqual({
      ok: true,
      problems: [],
    });
  });

  it.each([
    ['firefox.json', ['policies', '3rdparty', 'Extensions', 'preflight@experimenter-companion.org']],
    ['chromium.json', ['3rdparty', 'extensions', 'EXTENSION_ID']],
  ])('is an example policy without a problem: %s', (name, path) => {
    const values = path.reduce<unknown>((found, step) => Object(found)[step], json(`docs/policies/${name}`));
    const policy = parsePolicy(Object(values));
    expect(policy.problems).toEqual([]);
    expect(policy.guide?.name).toBe('Growth team');
    expect(policy.settings.launchNote).toBe('confirm');
  });
});
