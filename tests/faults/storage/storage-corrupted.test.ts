import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openRecords } from '@/records/open-records';
import { createTestArea } from '../../support/made/storage-area';

const WHOLE = JSON.parse(readFileSync('tests/fixtures/records/v1.json', 'utf8')) as Record<string, unknown>;
const KEYS = Object.keys(WHOLE);
const DELIVERIES = KEYS.filter((key) => key.startsWith('delivery:'));

/** Anything that JSON can say, prototype keys included. */
const broken = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(null, [], {}, 'x', -1, JSON.parse('{"__proto__": {"state": "done"}}') as unknown),
);

describe('stored records that are broken, key by key', () => {
  // A whole number as the version is no damage but another version: tests/unit/records/migrations.test.ts.
  it.each(KEYS)('%s: all the others are still read, and the next change is kept', async (key) => {
    await fc.assert(
      fc.asyncProperty(broken, async (value) => {
        fc.pre(key !== 'version' || !Number.isInteger(value));
        const local = createTestArea({ content: { ...WHOLE, [key]: value } });
        const records = openRecords({ local, now: () => 9, device: 'laptop' });
        await Promise.all([records.person(), records.settings(), records.guide(), records.reminders()]);
        const known = (await records.deliveries()).map((delivery) => `delivery:${delivery.key}`);
        expect(known).toEqual(expect.arrayContaining(DELIVERIES.filter((other) => other !== key)));
        expect(await records.changeItem('a', 'qa.status', { state: 'done' })).toEqual({ ok: true });
        expect((await records.delivery('a'))?.progress['qa.status']?.state).toBe('done');
        const others = KEYS.filter((other) => ![key, 'sync-state'].includes(other));
        for (const other of others) expect(local.content()[other]).toEqual(WHOLE[other]);
      }),
      { numRuns: 40 },
    );
  });

  it('that are gone altogether are begun anew', async () => {
    const local = createTestArea({ content: WHOLE });
    const records = openRecords({ local, now: () => 9, device: 'laptop' });
    await local.remove(Object.keys(WHOLE));
    expect(await records.deliveries()).toEqual([]);
    expect(await records.changeItem('a', 'qa.status', { state: 'done' })).toEqual({ ok: true });
  });
});
