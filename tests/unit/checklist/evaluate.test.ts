import { describe, expect, it } from 'vitest';
import { builtInGuide } from '@/guide/guide';
import { evaluate } from '@/checklist/evaluate/evaluate';
import { badgeOf } from '@/checklist/words/badge';
import { seenFacts } from './seen-facts';

const nobody = { progress: {}, person: {}, guide: builtInGuide, now: Date.UTC(2026, 10, 22) };

describe('a report', () => {
  it('is not made while the stage is unknown', () => {
    const facts = seenFacts({ deliveryType: 'experiment' });
    expect(evaluate({ slug: 'pin-tab', facts, ...nobody })).toBeNull();
  });

  it('counts a missing brief and missing pages of a draft experiment as errors on the badge', () => {
    const facts = seenFacts({
      name: 'Pin tab',
      stage: 'draft',
      deliveryType: 'experiment',
      links: [],
      missingPages: ['branches'],
    });
    const report = evaluate({ slug: 'pin-tab', facts, ...nobody });
    expect(report?.open.slice(0, 2).map(({ id }) => id)).toEqual(['setup.complete', 'brief.link']);
    expect(report && badgeOf(report)).toEqual({ text: '2', title: 'Pin tab: 2 errors', tone: 'error' });
  });
});
