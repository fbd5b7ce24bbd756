import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '@/checklist/evaluate/evaluate';
import type { ItemProgress, Progress } from '@/checklist/report/report';
import { builtInGuide } from '@/guide/guide';
import { DELIVERY_TYPES, STAGES } from '@/guide/vocabulary';
import { reportOn } from './report-on';
import { seenFacts } from './seen-facts';
import { someFacts } from './some-facts';

const tick: ItemProgress = { state: 'done', at: 1, device: 'a' };
const someStage = fc.constantFrom(...STAGES);
const someType = fc.option(fc.constantFrom(...DELIVERY_TYPES), { nil: undefined });
const someTicks = fc.subarray(builtInGuide.items.map(({ id }) => id));

describe('whatever is seen and ticked', () => {
  it('never more than eight lines are open, none is listed twice, and the counts add up', () => {
    fc.assert(
      fc.property(someStage, someType, someFacts, someTicks, (stage, type, facts, ticked) => {
        const progress = Object.fromEntries(ticked.map((id) => [id, tick]));
        const report = reportOn({ ...facts, stage, ...(type && { deliveryType: type }) }, progress);
        const { open = [], closed = [], counts } = report ?? {};
        const ids = [...open, ...closed].map(({ id }) => id);
        expect(open.length).toBeLessThanOrEqual(8);
        expect(new Set(ids).size).toBe(ids.length);
        expect(counts?.done).toBe(closed.length);
        expect(counts?.total).toBeGreaterThanOrEqual(ids.length);
        expect(open.length).toBe(Math.min(8, (counts?.total ?? 0) - closed.length));
      }),
    );
  });

  it('a tick closes its line wherever it may be given, and nowhere else', () => {
    fc.assert(
      fc.property(someStage, someType, someFacts, (stage, type, facts) => {
        const seen = { ...facts, stage, ...(type && { deliveryType: type }) };
        const closedBy = (progress: Progress) => reportOn(seen, progress)?.closed.map(({ id }) => id);
        const open = reportOn(seen)?.open ?? [];
        for (const { id, about } of open.filter(({ tickable }) => tickable)) {
          expect(closedBy({ [id]: { ...tick, ...(about !== undefined && { about }) } })).toContain(id);
        }
        for (const { id } of open.filter(({ tickable }) => !tickable)) {
          expect(closedBy({ [id]: tick })).not.toContain(id);
        }
      }),
    );
  });

  it('no line is a problem while nothing but stage and type is known', () => {
    const problems = STAGES.flatMap((stage) =>
      DELIVERY_TYPES.flatMap(
        (deliveryType) =>
          reportOn({ stage, deliveryType })?.open.filter(({ outcome }) => outcome === 'problem') ?? [],
      ),
    );
    expect(problems).toEqual([]);
  });

  it('a missing brief is no problem while nobody knows whether it is an experiment', () => {
    fc.assert(
      fc.property(someStage, someFacts, (stage, facts) => {
        const report = evaluate({
          slug: 'pin-tab',
          person: {},
          progress: {},
          guide: builtInGuide,
          now: 0,
          facts: { ...seenFacts({ ...facts, stage }), deliveryType: undefined },
        });
        const briefs = report?.open.filter(({ id, outcome }) => id === 'brief.link' && outcome === 'problem');
        expect(briefs).toEqual([]);
      }),
    );
  });
});
