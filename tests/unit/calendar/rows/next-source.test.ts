import { describe, expect, it } from 'vitest';
import { claimedFor, NEVER_ASKED, nextSource, type AskedRow } from '@/calendar/rows/next-source';
import type { FactValues } from '@/experimenter/page-facts';
import { known } from '../facts';

const NOW = Date.UTC(2026, 10, 25);
const MINUTE = 60_000;
const LINKS = [{ kind: 'DESIGN_DOC' as const, url: 'https://example.com' }];

const row = (values: Partial<FactValues>) => known(values, NOW, 'list');
const next = (values: Partial<FactValues>, asked: Partial<AskedRow> = {}, isListed = false) =>
  nextSource(row(values), { ...NEVER_ASKED, ...asked }, isListed, NOW);

describe('what is asked about a row', () => {
  it.each<[string, Partial<FactValues>]>([
    ['a draft, whose links are nowhere else', { stage: 'draft' }],
    ['what waits for a reviewer', { stage: 'review' }],
    ['what is live, of which something may be asked', { stage: 'enrolling', deliveryType: 'experiment' }],
    ['one whose stage no row tells', {}],
    ['one that may be in several stages', { mayBe: ['enrolling', 'observing'] }],
  ])('is the summary for %s', (_what, values) => {
    expect(next(values)).toBe('summary');
  });

  it('is the public JSON where that holds all that is missing: links, then kind', () => {
    expect(next({ stage: 'complete' })).toBe('v7');
    expect(next({ stage: 'complete', links: LINKS }, { answered: { v7: NOW } })).toBe('v8');
    expect(next({ stage: 'preview', links: LINKS }, { answered: { v7: NOW } })).toBe('v8-draft');
    expect(next({ stage: 'complete', links: LINKS, deliveryType: 'experiment' })).toBeNull();
    expect(next({ stage: 'complete', deliveryType: 'rollout' })).toBeNull();
  });

  it('is the summary where the JSON answered and did not tell', () => {
    expect(next({ stage: 'complete', deliveryType: 'experiment' }, { answered: { v7: NOW } })).toBe(
      'summary',
    );
    expect(next({ stage: 'complete' }, { answered: { v7: NOW } })).toBe('v8');
    expect(next({ stage: 'complete' }, { answered: { v7: NOW, v8: NOW } })).toBe('summary');
  });

  it('is the summary where it matters who owns it, until that is known', () => {
    expect(next({ stage: 'complete' }, {}, true)).toBe('summary');
    expect(next({ stage: 'complete', owner: 'a@example.com' }, {}, true)).toBe('v7');
  });

  it('is the summary once the JSON failed, after a pause', () => {
    const failed = { asked: { v7: NOW - 3 * MINUTE }, failures: 1, failedAt: NOW - 2 * MINUTE };
    expect(next({ stage: 'complete' }, failed)).toBe('summary');
  });

  it('is nothing while somebody was told to ask, and may be asked once they are no longer trusted to', () => {
    const told = { ...NEVER_ASKED, asked: { summary: NOW - 20_000 } };
    expect(next({ stage: 'draft' }, told)).toBeNull();
    expect(claimedFor(told, NOW)).toBe(10_000);
    expect(next({ stage: 'draft' }, { asked: { summary: NOW - 30_000 } })).toBe('summary');
    expect(claimedFor({ ...told, answered: { summary: NOW - 1 } }, NOW)).toBe(0);
  });

  it('is nothing for archived deliveries', () => {
    expect(next({ stage: 'draft', archived: true })).toBeNull();
  });

  it('is nothing within ten minutes of an answer, whatever it told', () => {
    expect(next({ stage: 'draft' }, { answered: { summary: NOW - 9 * MINUTE } })).toBeNull();
    expect(next({ stage: 'draft' }, { answered: { summary: NOW - 10 * MINUTE } })).toBe('summary');
    const seen = known({ stage: 'draft' }, NOW - 9 * MINUTE, 'summary');
    expect(nextSource(seen, NEVER_ASKED, false, NOW)).toBeNull();
  });

  it('is nothing while somebody is asking, for half a minute', () => {
    expect(next({ stage: 'draft' }, { asked: { summary: NOW - 29_000 } })).toBeNull();
    expect(next({ stage: 'draft' }, { asked: { summary: NOW - 30_000 } })).toBe('summary');
  });

  it('waits after failures: a minute, doubled each time, half an hour at most', () => {
    const after = (failures: number, minutes: number) =>
      next({ stage: 'draft' }, { failures, failedAt: NOW - minutes * MINUTE });
    expect([after(1, 0.9), after(1, 1)]).toEqual([null, 'summary']);
    expect([after(3, 3.9), after(3, 4)]).toEqual([null, 'summary']);
    expect([after(20, 31.9), after(20, 32)]).toEqual([null, 'summary']);
  });
});
