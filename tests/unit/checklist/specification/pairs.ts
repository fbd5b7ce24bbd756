import type { FactValues } from '@/experimenter/page-facts';
import { seenFacts } from '../seen-facts';
import { casesOf } from './case';

const tick = (id: string) => ({ progress: { [id]: { state: 'done', at: 1, device: 'a' } } }) as const;
const PHASES = { phases: [{ populationPercent: 5 }, { populationPercent: 100 }] };

/** C23: the new rollouts UI tells it; on the classic pages only the owner knows. */
export const rolloutPlan = casesOf('rollout.plan', [
  { given: 'classic pages', facts: {}, answers: 'todo warning', says: /phases/ },
  { given: 'classic pages, ticked', facts: {}, beside: tick('rollout.plan'), answers: 'done' },
  { given: 'phases and rules are written', facts: { ...PHASES, phaseRulesWritten: true }, answers: 'done' },
  { given: 'the rules were not seen', facts: PHASES, answers: 'unknown' },
  {
    given: 'no rules',
    facts: { ...PHASES, phaseRulesWritten: false },
    answers: 'problem warning',
    says: /when to move on and when to pause/,
  },
  {
    given: 'no phase',
    facts: { phases: [], phaseRulesWritten: true },
    answers: 'problem warning',
    says: /no phase/,
  },
  {
    given: 'a first phase of 0%',
    facts: { phases: [{ populationPercent: 0 }], phaseRulesWritten: true },
    answers: 'problem warning',
    says: /0%/,
  },
  {
    given: 'a change that was not requested',
    facts: { unpublishedChanges: true },
    stages: ['enrolling'],
    answers: 'problem warning',
    says: /Request Update/,
  },
  {
    given: 'no such change',
    facts: { ...PHASES, phaseRulesWritten: true, unpublishedChanges: false },
    stages: ['enrolling'],
    answers: 'done',
  },
]);

const own = { application: 'firefox-desktop', features: ['pin-tab'] };
const half = { ...own, name: 'Pin tab rollout', deliveryType: 'rollout', stage: 'enrolling' } as const;
const beside = (other: Partial<FactValues>) => ({ others: { 'pin-tab-rollout': seenFacts(other) } });

/** C24: a rollout half that was seen is proof; one that was not seen is no proof of anything. */
export const holdbackPair = casesOf('holdback.pair', [
  {
    given: 'no other delivery was seen',
    facts: own,
    types: ['holdback'],
    answers: 'todo warning',
    says: /rollout of the same feature/,
  },
  { given: 'ticked', facts: own, types: ['holdback'], beside: tick('holdback.pair'), answers: 'done' },
  {
    given: 'a rollout of the same feature',
    facts: own,
    types: ['holdback'],
    beside: beside(half),
    answers: 'done',
    says: /Pin tab rollout/,
  },
  {
    given: 'an experiment of the same feature',
    facts: own,
    types: ['holdback'],
    beside: beside({ ...half, deliveryType: 'experiment' }),
    answers: 'todo warning',
  },
  {
    given: 'a rollout of another feature',
    facts: own,
    types: ['holdback'],
    beside: beside({ ...half, features: ['x'] }),
    answers: 'todo warning',
  },
  {
    given: 'a rollout of another application',
    facts: own,
    types: ['holdback'],
    beside: beside({ ...half, application: 'ios' }),
    answers: 'todo warning',
  },
  {
    given: 'a rollout that has ended',
    facts: own,
    types: ['holdback'],
    beside: beside({ ...half, stage: 'complete' }),
    answers: 'todo warning',
  },
  {
    given: 'a rollout with the holdback box set',
    facts: { holdbackFlag: true },
    types: ['rollout', 'labs'],
    answers: 'problem warning',
    says: /belongs on the experiment half/,
  },
  {
    given: 'a rollout without it',
    facts: { holdbackFlag: false },
    types: ['rollout', 'labs'],
    answers: 'not listed',
  },
  { given: 'a rollout whose box was not seen', facts: {}, types: ['rollout', 'labs'], answers: 'not listed' },
]);
