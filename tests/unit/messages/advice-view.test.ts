import { describe, expect, it } from 'vitest';
import type { PersonState } from '@/checklist/report/person';
import { builtInGuide } from '@/guide/guide';
import { adviceView } from '@/messages/advice-view';
import type { AdviceQuestion } from '@/messages/content-messages';

const EXPERIENCED: PersonState = { launchedDeliveries: 12 };
const FIRST_TIME: PersonState = { launchedDeliveries: 0 };

const advice = (question: AdviceQuestion, person = EXPERIENCED) => adviceView(question, builtInGuide, person);
const labels = (question: AdviceQuestion, person?: PersonState) =>
  advice(question, person)?.links.map(({ label }) => label);

describe('advice before a delivery is created', () => {
  const CREATE = { topic: 'create', isLabs: false } as const;

  it('leads to a copy of the brief and to what each kind is for', () => {
    expect(labels(CREATE)).toEqual(['Make my brief', 'When to use what']);
    expect(advice(CREATE)?.links[0]?.url).toMatch(
      /^https:\/\/docs\.google\.com\/document\/d\/1_bWn_.*\/copy$/,
    );
  });

  it('offers the training to who has not launched anything yet', () => {
    expect(labels(CREATE, FIRST_TIME)).toContain('Watch the training');
  });

  it('does not offer it again to who has watched it', () => {
    const watched = { trainingWatched: { version: '2025-01-27', at: 0, way: 'video' } } as const;
    expect(labels(CREATE, { ...FIRST_TIME, ...watched })).not.toContain('Watch the training');
  });

  it('gives Firefox Labs the template of its own', () => {
    expect(advice({ topic: 'create', isLabs: true })?.links[0]?.url).toContain(
      '1-rRI-nOLCJsN13M6gkt22f3FO5lAdm7k2C7P1N5Ar08',
    );
  });
});

describe('advice when the kind of a delivery is switched', () => {
  const switched = (isRollout: boolean, isHoldback: boolean) =>
    advice({ topic: 'type', isRollout, isHoldback });

  it.each([
    ['an experiment', false, false, /^Experiment: /, 'Brief needed: yes. DAU measured: yes.'],
    ['a rollout', true, false, /^Rollout: /, 'Brief needed: no. DAU measured: no.'],
    ['a holdback', false, true, /^Holdback: /, 'Brief needed: yes. DAU measured: yes.'],
  ])('says what %s means', (_, isRollout, isHoldback, text, more) => {
    expect(switched(isRollout, isHoldback)?.text).toMatch(text);
    expect(switched(isRollout, isHoldback)?.more).toContain(more);
    expect(switched(isRollout, isHoldback)?.severity).toBe('info');
  });

  it('warns when holdback is set on the rollout half', () => {
    expect(switched(true, true)).toMatchObject({ severity: 'warning', text: 'Holdback is set on a rollout' });
  });

  it('says nothing where a layer took the kind out of the guide', () => {
    const guide = { ...builtInGuide, deliveryTypes: [] };
    expect(adviceView({ topic: 'type', isRollout: true, isHoldback: false }, guide, EXPERIENCED)).toBeNull();
  });
});

it('says before cloning what a clone keeps', () => {
  expect(advice({ topic: 'clone' })?.more).toMatch(/brief, tickets and sign-off ticks/);
});
