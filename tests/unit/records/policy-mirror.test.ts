import { describe, expect, it } from 'vitest';
import { openRecords } from '@/records/open-records';
import { createTestArea } from '../../support/made/storage-area';

const open = (managed: ReturnType<typeof createTestArea>, local = createTestArea()) => ({
  local,
  records: openRecords({ local, managed, now: () => 1000, device: 'laptop' }),
});

describe('an enterprise policy', () => {
  it('is in force once it was copied, over what the owner set, and no longer once it is gone', async () => {
    const managed = createTestArea({ content: { launchNote: 'off' } });
    const { records } = open(managed);
    await records.changeSettings({ launchNote: 'confirm' });
    expect((await records.settings()).launchNote).toBe('confirm');
    await records.mirrorPolicy();
    expect((await records.settings()).launchNote).toBe('off');
    await managed.remove('launchNote');
    await records.mirrorPolicy();
    expect((await records.settings()).launchNote).toBe('confirm');
  });

  it('is none where the browser rejects the question, as Firefox does', async () => {
    const managed = createTestArea();
    managed.fail(0, new Error('Managed storage manifest not found'), 'before');
    const { local, records } = open(managed);
    await records.mirrorPolicy();
    expect(local.content()).not.toHaveProperty('policy');
  });

  it('is not written again while it stays the same', async () => {
    const { local, records } = open(createTestArea({ content: { fetching: false } }));
    await records.mirrorPolicy();
    const before = local.writes.length;
    await records.mirrorPolicy();
    expect(local.writes.length).toBe(before);
  });

  it('stays on its device and out of exports', async () => {
    const { records } = open(createTestArea({ content: { fetching: false } }));
    await records.mirrorPolicy();
    expect((await records.exportAll()).records).toEqual({});
  });
});
