import { describe, expect, it } from 'vitest';
import type { PageFacts } from '@/experimenter/page-facts';
import type { Stage } from '@/guide/vocabulary';
import { openRecords } from '@/records/open-records';
import { createClock } from '../../support/made/clock';
import { CHROMIUM_SYNC, createTestArea } from '../../support/made/storage-area';
import { alarm, delivery, ENROLLING, inputs, live, OBSERVING } from '../../unit/calendar/reminder-inputs';

const DAY = 24 * 3_600_000;
const YEAR = 365 * DAY;
const NOW = Date.UTC(2026, 10, 22, 10);

const summary = (stage: Stage): PageFacts => ({
  page: 'summary',
  facts: { stage: { value: stage, rung: 'test' } },
});

/** Records of a device whose clock is set by hand; browser sync stands beside them. */
function deviceAt(start: number) {
  let time = start;
  const local = createTestArea();
  const sync = createTestArea({ limits: CHROMIUM_SYNC, now: () => time });
  const wait = async () => {};
  const records = openRecords({ local, sync, now: () => time, wait, device: 'laptop' });
  const see = (stage: Stage) => records.see('a', summary(stage), time);
  const stage = async () => (await records.delivery('a'))?.facts.stage?.value;
  return { records, see, stage, set: (now: number) => (time = now) };
}

describe('a clock that was a year ahead and is right again', () => {
  it('leaves no fact behind that later sights cannot replace', async () => {
    const { see, stage, set } = deviceAt(NOW + YEAR);
    await see('draft');
    set(NOW);
    await see('review');
    expect(await stage()).toBe('review');
    set(NOW + DAY);
    await see('enrolling');
    expect(await stage()).toBe('enrolling');
  });

  it('agrees so with other devices: what was seen later wins over what they still hold', async () => {
    const ahead = deviceAt(NOW + YEAR);
    await ahead.see('draft');
    const file = JSON.stringify(await ahead.records.exportAll());
    const { records, see, stage } = deviceAt(NOW);
    await records.importAll(file);
    await see('enrolling');
    await records.importAll(file);
    expect(await stage()).toBe('enrolling');
  });

  it('hides nothing that is seen again', async () => {
    const { records, see, set } = deviceAt(NOW + YEAR);
    await see('draft');
    await records.forget('a');
    set(NOW);
    await see('draft');
    expect(await records.deliveries()).toHaveLength(1);
  });

  it('does not make a request wait since then', async () => {
    const { records, see, set } = deviceAt(NOW + YEAR);
    await see('review');
    set(NOW);
    await see('review');
    set(NOW + 61_000);
    await see('review');
    expect((await records.delivery('a'))?.facts.stage?.since).toBeLessThanOrEqual(NOW + 61_000);
  });

  it('lets the owner take back what was ticked then', async () => {
    const { records, set } = deviceAt(NOW + YEAR);
    await records.changeItem('a', 'brief.filled', { state: 'done' });
    set(NOW);
    await records.changeItem('a', 'brief.filled', { state: 'open' });
    expect((await records.delivery('a'))?.progress['brief.filled']?.state).toBe('open');
  });

  it('tries browser sync again at once, not in a year', async () => {
    const clock = createClock(NOW);
    const local = createTestArea({
      content: { 'sync-state': { failures: 1, nextRetryAt: NOW + YEAR, lastError: 'unavailable' } },
    });
    const sync = createTestArea({ limits: CHROMIUM_SYNC, now: clock.now });
    const records = openRecords({ local, sync, now: clock.now, wait: clock.wait, device: 'laptop' });
    await records.changeItem('a', 'brief.filled', { state: 'done' });
    await clock.advance(10_000);
    expect(await records.syncState()).toMatchObject({ pending: false });
  });
});

describe('a computer that slept, or whose clock was set', () => {
  const given = inputs({ deliveries: [delivery(ENROLLING)] });

  it('is told once of what it slept through, on the first look', () => {
    const slept = ['2026-10-01T09:00Z', '2026-10-20T09:00Z', '2026-10-20T09:01Z'];
    expect(live(given, slept)).toEqual([expect.stringContaining('2026-10-20 ')]);
  });

  it('is told nothing again when the clock goes back', () => {
    const forth = ['2026-10-13T09:00Z', '2026-10-14T09:00Z'];
    expect(live(given, forth)).not.toEqual([]);
    expect(live(given, [...forth, ...forth])).toEqual(live(given, forth));
  });

  it('is reminded at nine in the morning on both sides of the end of summer time, 25 October in Berlin', () => {
    const before = inputs({ deliveries: [delivery(ENROLLING)] }, 'enrollment-end');
    const after = inputs({ deliveries: [delivery(OBSERVING)] }, 'end');
    expect(alarm(before, '2026-10-01T00:00Z')).toBe('2026-10-13T07:00:00Z');
    expect(alarm(after, '2026-10-20T00:00Z')).toBe('2026-10-28T08:00:00Z');
  });
});
