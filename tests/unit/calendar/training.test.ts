import { describe, expect, it } from 'vitest';
import { experienceOf } from '@/calendar/first-time';
import { trainingAdvice } from '@/calendar/training';
import type { PersonState } from '@/checklist/report/person';
import type { Training } from '@/guide/schema';

function training(id: string, version: string, changes: Partial<Training> = {}): Training {
  return {
    id,
    version,
    title: id,
    url: 'https://example.com/',
    required: false,
    minutes: null,
    checkedOn: '2026-07-28',
    seed: [],
    source: 'built-in',
    ...changes,
  };
}

const CURRENT = training('owner-training', '2025-01-27', { required: true });
const OLDER = training('owner-training-2022', '2022-09-30', { supersededBy: 'owner-training' });
const VIDEO = training('workflow-video', '1');
const GUIDE = [CURRENT, OLDER, VIDEO];
const watched = (version: string): PersonState['trainingWatched'] => ({ version, at: 0, way: 'video' });

function asked(person: PersonState, trainings = GUIDE): string | null {
  const { required } = trainingAdvice(trainings, person);
  return required && `${required.training.id}, ${required.reason}, ${required.severity}`;
}

describe('how new an owner is', () => {
  it.each<[PersonState, string]>([
    [{}, 'unknown'],
    [{ launchedDeliveries: 0 }, 'first'],
    [{ launchedDeliveries: 1 }, 'new'],
    [{ launchedDeliveries: 3 }, 'new'],
    [{ launchedDeliveries: 4 }, 'experienced'],
    [{ firstTime: 'yes' }, 'first'],
    [{ firstTime: 'no' }, 'experienced'],
    [{ firstTime: 'yes', launchedDeliveries: 12 }, 'experienced'],
  ])('%o is %s', (person, experience) => {
    expect(experienceOf(person)).toBe(experience);
  });
});

describe('the required training', () => {
  it.each<[string, PersonState, string | null]>([
    ['is a must before the first delivery', { launchedDeliveries: 0 }, 'owner-training, not-watched, error'],
    ['is advised to those still new', { launchedDeliveries: 2 }, 'owner-training, not-watched, info'],
    ['is advised while nobody knows', {}, 'owner-training, not-watched, info'],
    ['is not asked of the experienced', { launchedDeliveries: 4 }, null],
    ['is done once watched', { launchedDeliveries: 0, trainingWatched: watched('2025-01-27') }, null],
    [
      'is done with the older recording too',
      { launchedDeliveries: 0, trainingWatched: watched('2022-09-30') },
      null,
    ],
    [
      'is done when the version was not recorded',
      { launchedDeliveries: 0, trainingWatched: watched('') },
      null,
    ],
    [
      'is done when learned another way',
      { launchedDeliveries: 0, trainingWatched: { version: '2025-01-27', at: 0, way: 'other' } },
      null,
    ],
  ])('%s', (_, person, expected) => {
    expect(asked(person)).toBe(expected);
  });

  it('is asked for again when a newer required version came and the owner is still new', () => {
    const newer = [training('owner-training', '2026-10', { required: true }), VIDEO];
    const trained = watched('2026-09-30');
    expect(asked({ launchedDeliveries: 3, trainingWatched: trained }, newer)).toBe(
      'owner-training, newer-version, info',
    );
    expect(asked({ launchedDeliveries: 4, trainingWatched: trained }, newer)).toBeNull();
  });

  it('is not asked for again when only an optional training is newer', () => {
    const person = { launchedDeliveries: 1, trainingWatched: watched('2025-01-27') };
    expect(asked(person, [...GUIDE, training('extra', '2027-01-01')])).toBeNull();
  });

  it('is the newest of several, and none if the guide has none', () => {
    const team = training('team-training', '2026-01-01', { required: true });
    expect(asked({ launchedDeliveries: 0 }, [CURRENT, team])).toBe('team-training, not-watched, error');
    expect(asked({ launchedDeliveries: 0 }, [VIDEO])).toBeNull();
  });
});

describe('optional trainings', () => {
  it.each<[PersonState, string[]]>([
    [{ launchedDeliveries: 0 }, ['workflow-video']],
    [{}, ['workflow-video']],
    [{ launchedDeliveries: 4 }, []],
  ])('for %o, without replaced recordings: %o', (person, ids) => {
    expect(trainingAdvice(GUIDE, person).optional.map(({ id }) => id)).toEqual(ids);
  });
});
