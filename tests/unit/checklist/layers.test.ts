import { describe, expect, it } from 'vitest';
import { evaluate } from '@/checklist/evaluate/evaluate';
import type { Report } from '@/checklist/report/report';
import { builtInGuide } from '@/guide/guide';
import { mergeLayers } from '@/guide/merge-layers';
import { readLayer } from '@/guide/read-layer';
import { seenFacts } from './seen-facts';

function reportUnder(items: object[]): Report | null {
  const { layer } = readLayer({ format: 1, name: 'Growth team', items }, 'team');
  const { guide } = mergeLayers(builtInGuide, ...(layer ? [layer] : []));
  return evaluate({
    slug: 'pin-tab',
    person: {},
    guide,
    now: 0,
    facts: seenFacts({ stage: 'complete', deliveryType: 'rollout' }),
    progress: { 'growth.checkin': { state: 'done', at: 1, device: 'a' } },
  });
}

const checkIn = {
  id: 'growth.checkin',
  title: 'Check in with Growth',
  why: 'They plan the quarter.',
  todo: 'Write to Growth.',
  stages: ['complete'],
  deliveryTypes: ['rollout'],
  worst: 'warning',
};

describe('a checklist under a team’s layer', () => {
  it('lists what the team added after everything else, for its stages and types, with its ticks', () => {
    expect(reportUnder([checkIn])?.closed.map(({ id }) => id)).toEqual(['growth.checkin']);
    expect(reportUnder([{ ...checkIn, deliveryTypes: ['experiment'] }])?.closed).toEqual([]);
    const unticked = reportUnder([{ ...checkIn, id: 'growth.other' }]);
    expect(unticked?.open.map(({ id }) => id)).toEqual(['growth.other', 'learn.record']);
  });

  it('no longer lists what the team retired', () => {
    expect(reportUnder([{ id: 'learn.record', retired: true }])?.open).toEqual([]);
  });

  it('says the team’s own words, and judges as before', () => {
    const [line] = reportUnder([{ id: 'learn.record', title: 'Tell Growth' }])?.open ?? [];
    expect(line).toMatchObject({ title: 'Tell Growth', outcome: 'todo' });
  });
});
