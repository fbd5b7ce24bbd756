import { describe, expect, it } from 'vitest';
import { evaluate } from '@/checklist/evaluate/evaluate';
import type { PersonState } from '@/checklist/report/person';
import type { FactValues } from '@/experimenter/page-facts';
import { builtInGuide } from '@/guide/guide';
import type { Guide } from '@/guide/schema';
import { seenFacts } from './seen-facts';

interface Given {
  person: PersonState;
  facts?: Partial<FactValues>;
  guide?: Guide;
}

function onboarding({ person, facts, guide = builtInGuide }: Given): string[] | undefined {
  const report = evaluate({
    slug: 'pin-tab',
    progress: {},
    person,
    guide,
    now: 0,
    facts: seenFacts({ stage: 'draft', deliveryType: 'experiment', ...facts }),
  });
  return report?.onboarding.map(({ id, outcome, severity }) => `${id} ${outcome} ${severity ?? ''}`.trim());
}

function watched(version: string, way: 'video' | 'other' = 'video'): PersonState {
  return { trainingWatched: { version, at: 1, way } };
}

describe('onboarding', () => {
  it.each<[string, PersonState, string[]]>([
    [
      'an owner with no launched delivery must watch the training',
      { launchedDeliveries: 0 },
      ['train.watch todo error', 'onboard.shadow todo info'],
    ],
    [
      'an owner who says that it is their first',
      { firstTime: 'yes' },
      ['train.watch todo error', 'onboard.shadow todo info'],
    ],
    [
      'after the first launch it is advice',
      { launchedDeliveries: 1 },
      ['train.watch todo info', 'onboard.shadow todo info'],
    ],
    [
      'three launches: still new to it',
      { launchedDeliveries: 3 },
      ['train.watch todo info', 'onboard.shadow todo info'],
    ],
    ['four launches: no onboarding any more', { launchedDeliveries: 4 }, []],
    ['an owner who says that it is not their first', { firstTime: 'no' }, []],
    ['the count says more than the answer', { firstTime: 'yes', launchedDeliveries: 7 }, []],
    ['nobody knows: advice, never an error', {}, ['train.watch todo info', 'onboard.shadow todo info']],
    [
      'the current recording was watched',
      { launchedDeliveries: 0, ...watched('2025-01-27') },
      ['train.watch done', 'onboard.shadow todo info'],
    ],
    [
      'the older recording counts',
      { launchedDeliveries: 0, ...watched('2022-09-30') },
      ['train.watch done', 'onboard.shadow todo info'],
    ],
    [
      'trained another way',
      { launchedDeliveries: 0, ...watched('', 'other') },
      ['train.watch done', 'onboard.shadow todo info'],
    ],
    [
      'ticked once, for every delivery',
      { launchedDeliveries: 0, progress: { 'onboard.shadow': { state: 'done', at: 1, device: 'a' } } },
      ['train.watch todo error', 'onboard.shadow done'],
    ],
  ])('%s', (_, person, expected) => expect(onboarding({ person })).toEqual(expected));

  it('asks anew when the training gets a new version', () => {
    const trainings = builtInGuide.trainings.map((each) =>
      each.required ? { ...each, version: '2027' } : each,
    );
    const person = { launchedDeliveries: 0, ...watched('2025-01-27') };
    expect(onboarding({ person, guide: { ...builtInGuide, trainings } })).toContain('train.watch todo error');
  });

  it.each(['preview', 'enrolling', 'complete'] as const)('is over in stage %s', (stage) => {
    expect(onboarding({ person: { launchedDeliveries: 0 }, facts: { stage } })).toEqual([]);
  });

  it('is counted neither on the badge nor among the eight lines', () => {
    const report = evaluate({
      slug: 'pin-tab',
      progress: {},
      person: { launchedDeliveries: 0 },
      guide: builtInGuide,
      now: 0,
      facts: seenFacts({ stage: 'draft', deliveryType: 'experiment' }),
    });
    expect(report?.counts).toMatchObject({ errors: 0, warnings: 0 });
    expect(report?.open.map(({ id }) => id)).not.toContain('train.watch');
  });
});
