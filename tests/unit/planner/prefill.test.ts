import { describe, expect, it } from 'vitest';
import type { SeenDelivery } from '@/planner/launch/live-on-features';
import { prefill } from '@/planner/state/prefill';
import { planFromFragment, planToFragment } from '@/planner/state/fragment';
import { TODAY } from './plan-case';

const at = { at: 0, page: 'summary', rung: 'x' } as const;
const seen = (slug: string, facts: Record<string, unknown>): SeenDelivery => ({
  key: slug,
  slug,
  facts: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { ...at, value }])),
});

const EXPERIMENT = {
  name: 'Pinned tabs',
  application: 'firefox-desktop',
  deliveryType: 'experiment',
  features: ['tabs'],
  branches: ['control', 'one', 'two'],
  populationPercent: 12,
  enrollmentDays: 8,
  durationDays: 36,
  stepDates: { enrolling: '2026-12-01' },
  sizing: { eligible: 1_000_000, projected: 120_000 },
};

describe('a plan that is opened from a delivery', () => {
  it('begins with what was seen of it', () => {
    const plan = prefill(seen('pinned', EXPERIMENT), [], TODAY);
    expect(plan.about).toEqual({ name: 'Pinned tabs', key: 'pinned' });
    expect(plan.launch).toMatchObject({
      start: '2026-12-01',
      application: 'firefox-desktop',
      features: ['tabs'],
    });
    expect(plan.launch.steps).toMatchObject([
      { kind: 'experiment', population: 12, branches: [1, 1, 1], enrollment: 8, observation: 28 },
    ]);
    expect(plan.size).toMatchObject({ eligible: 1_000_000, platform: 'desktop', taken: 0 });
  });

  it('has a rollout’s phases as its steps', () => {
    const phases = [{ populationPercent: 5 }, {}, { populationPercent: 100 }];
    const plan = prefill(seen('ship', { deliveryType: 'rollout', phases }), [], TODAY);
    expect(plan.launch.steps.map(({ population }) => population)).toEqual([5, 100]);
  });

  it('has a holdback take clients for all of its time', () => {
    const plan = prefill(seen('hold', { ...EXPERIMENT, deliveryType: 'holdback' }), [], TODAY);
    expect(plan.launch.steps).toMatchObject([
      { kind: 'holdback', enrollment: 36, observation: 0, rollout: 100 },
    ]);
  });

  it('counts what other live experiments on its features hold', () => {
    const rival = seen('rival', { ...EXPERIMENT, stage: 'observing', populationPercent: 40 });
    expect(prefill(seen('pinned', EXPERIMENT), [rival], TODAY).size.taken).toBe(40);
  });

  it('leaves what was never seen as in an empty plan', () => {
    const plan = prefill(seen('unknown', {}), [], TODAY);
    expect(plan.about.name).toBe('unknown');
    expect(plan.launch.steps).toEqual([]);
  });

  it('opens from its own address again, whatever the page said', () => {
    const odd = {
      ...EXPERIMENT,
      name: 'x'.repeat(5000),
      populationPercent: 1e9,
      stepDates: { enrolling: 'soon' },
    };
    const plan = prefill(seen('odd', odd), [], TODAY);
    expect(planFromFragment(planToFragment(plan), TODAY)).toEqual({ plan, problem: null });
  });
});
