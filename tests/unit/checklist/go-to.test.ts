import { describe, expect, it } from 'vitest';
import { goTo } from '@/checklist/rules/go-to';
import type { DeliveryType, Stage } from '@/guide/vocabulary';
import { seenFacts } from './seen-facts';

const SUMMARY = '/nimbus/pin-tab/summary/';

describe('where something is mended', () => {
  it.each<[Stage, DeliveryType, string]>([
    ['draft', 'experiment', '/nimbus/pin-tab/update_audience/#id_population_percent'],
    ['draft', 'rollout', '/nimbus/pin-tab/update_audience/#id_population_percent'],
    ['preview', 'rollout', `${SUMMARY}#launch-controls`],
    ['enrolling', 'rollout', '/nimbus/pin-tab/update_audience/#id_population_percent'],
    ['enrolling', 'experiment', SUMMARY],
    ['complete', 'rollout', SUMMARY],
  ])('in stage %s, the audience of a %s: %s', (stage, type, url) => {
    expect(goTo({ slug: 'pin-tab', known: {}, stage, type }, 'edit-population').url).toBe(url);
  });

  it('is, in Preview, the way back to Draft, by its name', () => {
    const preview = { slug: 'pin-tab', known: {}, stage: 'preview', type: 'experiment' } as const;
    expect(goTo(preview, 'edit-links').label).toBe('Go back to Draft first');
    expect(goTo(preview, 'qa').label).not.toContain('Draft');
  });

  it('is the overview only while links can be edited', () => {
    expect(goTo({ slug: 'pin-tab', known: {}, stage: 'enrolling', type: 'rollout' }, 'edit-links').url).toBe(
      SUMMARY,
    );
  });

  it('is the one page of the new rollouts UI, once the delivery was seen there', () => {
    const known = seenFacts({ phases: [] }, 'rollout');
    expect(goTo({ slug: 'pin-tab', known, stage: 'draft' }, 'edit-links').url).toBe(
      '/nimbus/new/rollouts/pin-tab/#rollout-card-overview',
    );
  });
});
