import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInGuide } from '@/guide/guide';
import { atPace } from '@/planner/launch/at-pace';
import { judgePlan } from '@/planner/launch/judge-plan';
import { liveOnFeatures, type SeenDelivery } from '@/planner/launch/live-on-features';
import { milestones } from '@/planner/launch/milestones';
import type { PlanCase } from '@/planner/launch/plan-finding';
import { presetSteps } from '@/planner/launch/preset-steps';
import { rolloutReach } from '@/planner/launch/rollout-reach';
import { scheduleOf } from '@/planner/launch/schedule-of';
import { aCase, aStep } from './plan-case';

const said = (plan: PlanCase) => judgePlan(plan).map(({ severity, text }) => `${severity}: ${text}`);
const preset = (id: string) =>
  presetSteps(builtInGuide.launchPlans.find((plan) => plan.id === id) ?? { steps: [] });

describe('a plan that nothing is wrong with', () => {
  it.each([
    ['an experiment', aCase([aStep('experiment')])],
    ['a holdback', aCase([aStep('holdback')])],
    ['a rollout in phases', aCase([aStep('rollout'), aStep('rollout', { population: 100 })])],
    ['an experiment, then a holdback', aCase([aStep('experiment'), aStep('holdback')])],
  ])('%s', (_, plan) => expect(said(plan)).toEqual([]));
});

describe('a plan says why it is', () => {
  const IMPOSSIBLE: readonly [string, PlanCase, RegExp][] = [
    ['of 0%', aCase([aStep('experiment', { population: 0 })]), /0% reaches nobody/],
    ['an experiment of one branch', aCase([aStep('experiment', { branches: [1] })]), /two or more/],
    ['a rollout of two branches', aCase([aStep('rollout', { branches: [1, 1] })]), /one branch/],
    ['with a branch of ratio 0', aCase([aStep('experiment', { branches: [1, 0] })]), /ratio of 0/],
    ['without enrollment', aCase([aStep('experiment', { enrollment: 0 })]), /nobody joins/],
    [
      'over 100% with live experiments',
      aCase([aStep('experiment', { population: 50 })], { live: [{ name: 'Rival', percent: 60 }] }),
      /more than 100%.*Rival \(60%\)/,
    ],
  ];
  it.each(IMPOSSIBLE)('impossible: %s', (_, plan, words) => {
    expect(judgePlan(plan)[0]).toMatchObject({
      severity: 'error',
      step: 0,
      text: expect.stringMatching(words),
    });
  });

  const UNWISE: readonly [string, PlanCase, RegExp][] = [
    ['enrollment of 10 days', aCase([aStep('experiment', { enrollment: 10 })]), /8 or 15 days/],
    ['enrollment of 3 days', aCase([aStep('experiment', { enrollment: 3 })]), /Better: 8 days/],
    ['no observation', aCase([aStep('experiment', { observation: 0 })]), /no observation/],
    ['a short observation', aCase([aStep('experiment', { observation: 7 })]), /short of the 14/],
    ['a holdback of 20 days', aCase([aStep('holdback', { enrollment: 20 })]), /before its first analysis/],
    ['a holdback without its rollout', aCase([aStep('holdback', { rollout: 0 })]), /not a holdback/],
    ['a start that has passed', aCase([aStep('rollout')], { start: '2026-09-30' }), /has passed/],
    ['too late for QA', aCase([aStep('rollout')], { start: '2026-10-07' }), /QA needs its ticket 7 days/],
    [
      'too late to translate',
      aCase([aStep('rollout')], { start: '2026-10-12', localized: true }),
      /strings were due/,
    ],
    [
      'the first week of a release',
      aCase([aStep('rollout')], { releaseDay: '2026-10-27' }),
      /first week of a release/,
    ],
    [
      'no office hours before the start',
      aCase([aStep('experiment')], { officeHours: '2026-11-04' }),
      /No office hours/,
    ],
    ['no office hours at all', aCase([aStep('experiment')], { officeHours: null }), /No office hours/],
  ];
  it.each(UNWISE)('unwise: %s', (_, plan, words) => {
    expect(judgePlan(plan)[0]).toMatchObject({ severity: 'warning', text: expect.stringMatching(words) });
  });

  it.each([
    ['enrollment of whole weeks', aCase([aStep('experiment', { enrollment: 7 })]), /plus one day.*8 days/],
    ['enough for retention only', aCase([aStep('experiment', { observation: 14 })]), /days of use need 28/],
    ['branches of 90 and 10', aCase([aStep('experiment', { branches: [10, 90] })]), /1\.67 times/],
    ['a rollout to everyone at once', aCase([aStep('rollout', { population: 100 })]), /first, small phase/],
  ])('worth a word: %s', (_, plan, words) => {
    expect(judgePlan(plan)[0]).toMatchObject({ severity: 'info', text: expect.stringMatching(words) });
  });

  it.each([
    ['the first week is over', aCase([aStep('rollout')], { releaseDay: '2026-10-26' })],
    ['the release comes after the start', aCase([aStep('rollout')], { releaseDay: '2026-11-03' })],
    ['QA is quick', aCase([aStep('rollout')], { start: '2026-10-03', complexity: 'low' })],
    [
      'a rollout beside live experiments',
      aCase([aStep('rollout')], { live: [{ name: 'Rival', percent: 100 }] }),
    ],
    [
      'exactly 100% is asked and held',
      aCase([aStep('experiment', { population: 40 })], { live: [{ name: 'Rival', percent: 60 }] }),
    ],
  ])('not when %s', (_, plan) => expect(said(plan)).toEqual([]));
});

describe('the days of a plan', () => {
  it('follow each other: enrollment, observation, the day of the results, the next step', () => {
    const [first, second] = scheduleOf({
      start: '2026-11-02',
      steps: [aStep('experiment'), aStep('holdback', { wait: 1 })],
    });
    expect(String(first?.enrollmentEnd)).toBe('2026-11-10');
    expect(String(first?.results?.first)).toBe('2026-11-18');
    expect(String(first?.end)).toBe('2026-12-08');
    expect(String(first?.results?.overall)).toBe('2026-12-09');
    expect(String(second?.start)).toBe('2026-12-09');
  });

  it('have a holdback analysed on day 28 and every week after, to its end', () => {
    const [holdback] = scheduleOf({ start: '2026-11-02', steps: [aStep('holdback')] });
    expect(holdback?.analyses.map(String)).toEqual([
      '2026-11-30',
      '2026-12-07',
      '2026-12-14',
      '2026-12-21',
      '2026-12-28',
    ]);
  });

  it('are listed in order, from office hours and QA on, each with an id of its own', () => {
    const days = milestones(
      aCase([aStep('experiment'), aStep('holdback'), aStep('rollout')], { localized: true }),
    );
    expect(days.slice(0, 4).map(({ day, title }) => `${day.toString()} ${title}`)).toEqual([
      '2026-10-07 Office hours',
      '2026-10-19 Strings to localization, at the latest',
      '2026-10-26 QA ticket filed, at the latest',
      '2026-11-02 Launch: Small',
    ]);
    const order = days.map(({ day }) => day.toString());
    expect(order).toEqual([...order].sort());
    expect(new Set(days.map(({ id }) => id)).size).toBe(days.length);
  });

  it('never overlap, whatever the steps', () => {
    const step = fc.record({
      kind: fc.constantFrom('experiment' as const, 'rollout' as const, 'holdback' as const),
      enrollment: fc.nat(730),
      observation: fc.nat(730),
      wait: fc.nat(730),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const dated = scheduleOf({ start: '2026-11-02', steps: steps.map((each) => aStep(each.kind, each)) });
        const edges = dated.flatMap(({ start, enrollmentEnd, end }) =>
          [start, enrollmentEnd, end].map(String),
        );
        expect(edges).toEqual([...edges].sort());
      }),
    );
  });
});

describe('the guide’s plans', () => {
  it('begin the two steps of the Velocity team: 5%, then 50% in halves beside a rollout', () => {
    expect(preset('velocity')).toMatchObject([
      { kind: 'experiment', population: 5, branches: [50, 50] },
      { kind: 'holdback', population: 50, branches: [50, 50], rollout: 100, wait: 1 },
    ]);
  });

  it.each(builtInGuide.launchPlans.map(({ id }) => [id]))(
    '%s has nothing impossible or unwise in it',
    (id) => {
      const findings = judgePlan(aCase(preset(id))).filter(({ severity }) => severity !== 'info');
      expect(findings).toEqual([]);
    },
  );

  it.each([
    ['fast', [2, 7, 10, 10]],
    ['medium', [7, 14, 21, 21]],
    ['slow', [14, 28, 42, 42]],
  ] as const)('%s rollouts take their days', (pace, days) => {
    expect(atPace(preset('rollout-low'), pace).map(({ enrollment }) => enrollment)).toEqual(days);
  });

  it('leave the days of everything else alone at any pace', () => {
    expect(atPace(preset('velocity'), 'slow')).toEqual(preset('velocity'));
  });
});

describe('live experiments on the same feature', () => {
  const at = { at: 0, page: 'summary', rung: 'x' } as const;
  const seen = (key: string, facts: Record<string, unknown>): SeenDelivery => ({
    key,
    slug: key,
    facts: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { ...at, value }])),
  });
  const LIVE = {
    application: 'firefox-desktop',
    stage: 'enrolling',
    deliveryType: 'experiment',
    features: ['NewTab'],
    populationPercent: 30,
    name: 'Rival',
  };
  const plan = { application: 'firefox-desktop', features: ['newtab'] };

  it('are counted with their share', () => {
    expect(liveOnFeatures(plan, [seen('rival', LIVE)], 'own')).toEqual([{ name: 'Rival', percent: 30 }]);
  });

  it.each([
    ['the planned delivery itself', 'own', {}],
    ['a rollout, which draws its clients apart', 'rival', { deliveryType: 'rollout' }],
    ['a draft', 'rival', { stage: 'draft' }],
    ['one that is over', 'rival', { stage: 'complete' }],
    ['another application', 'rival', { application: 'fenix' }],
    ['another feature', 'rival', { features: ['messaging'] }],
  ])('leave out %s', (_, key, changed) => {
    expect(liveOnFeatures(plan, [seen(key, { ...LIVE, ...changed })], 'own')).toEqual([]);
  });

  it('leave out one whose population was never seen', () => {
    const { populationPercent: _, ...unsized } = LIVE;
    expect(liveOnFeatures(plan, [seen('rival', unsized)], 'own')).toEqual([]);
  });
});

describe('a rollout beside a holdback', () => {
  it.each([
    [50, 100, 50, 100],
    [50, 50, 50, 75],
    [10, 0, 10, 10],
    [100, 100, 100, 100],
  ])(
    'of %d%% held by the experiment, raised to %d%%, lies from %d%% to %d%%',
    (population, rollout, from, to) => {
      expect(rolloutReach(aStep('holdback', { population, rollout }))).toEqual({ from, to });
    },
  );

  it('is none beside an experiment, and all there is of a rollout', () => {
    expect(rolloutReach(aStep('experiment'))).toBeNull();
    expect(rolloutReach(aStep('rollout', { population: 25 }))).toEqual({ from: 0, to: 25 });
  });
});
