import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS } from '@/planner/kind/answers';
import { emptyPlan } from '@/planner/state/empty-plan';
import { planFromFragment, planToFragment } from '@/planner/state/fragment';
import { planSchema, type Plan } from '@/planner/state/plan-schema';
import { TODAY } from './plan-case';

const EMPTY = emptyPlan(TODAY);
const percent = fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0);
const days = fc.nat(730);
const maybe = fc.option(percent);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const text = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme-composite', maxLength })
    .filter((said) => said.length <= maxLength && said.isWellFormed());

const plans: fc.Arbitrary<Plan> = fc.record({
  about: fc.record({ name: text(80), key: text(80) }),
  part: fc.constantFrom('kind', 'launch', 'size'),
  answers: fc.record(
    {
      need: fc.constantFrom(...ANSWERS.need),
      effect: fc.constantFrom(...ANSWERS.effect),
      wait: fc.constantFrom(...ANSWERS.wait),
    },
    { requiredKeys: [] },
  ),
  launch: fc.record({
    preset: text(20),
    start: day,
    complexity: fc.constantFrom('low', 'high'),
    localized: fc.boolean(),
    releaseDay: fc.oneof(day, fc.constant('')),
    application: text(20),
    features: fc.array(text(20), { maxLength: 3 }),
    steps: fc.array(
      fc.record({
        kind: fc.constantFrom('experiment', 'rollout', 'holdback'),
        title: text(40),
        population: percent,
        branches: fc.array(percent, { minLength: 1, maxLength: 5 }),
        enrollment: days,
        observation: days,
        rollout: percent,
        wait: days,
      }),
      { maxLength: 6 },
    ),
  }),
  size: fc.record({
    measure: fc.constantFrom('rate', 'mean'),
    rate: maybe,
    cv: maybe,
    change: maybe,
    power: maybe,
    alpha: maybe,
    eligible: maybe,
    exposure: maybe,
    taken: maybe,
    platform: fc.constantFrom('unknown', 'desktop', 'android', 'ios'),
    perComparison: fc.boolean(),
    step: fc.nat(19),
  }),
});

describe('a plan in an address', () => {
  it('opens to the same plan, whatever is in it', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const address = `chrome-extension://abc/planner.html#${planToFragment(plan)}`;
        const opened = planFromFragment(address, TODAY);
        expect(opened.problem).toBeNull();
        expect(planToFragment(opened.plan)).toBe(planToFragment(plan));
      }),
    );
  });

  it('holds nothing that a chat or a mail would break apart', () => {
    fc.assert(fc.property(plans, (plan) => /^plan=1\.[\w-]+$/.test(planToFragment(plan))));
  });

  it('is an empty plan, without a word, where there is none', () => {
    expect(planFromFragment('', TODAY)).toEqual({ plan: EMPTY, problem: null });
    expect(planFromFragment('#', TODAY)).toEqual({ plan: EMPTY, problem: null });
  });
});

const encoded = (value: unknown) =>
  `plan=1.${btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
const [STEP] = [
  {
    kind: 'rollout',
    title: '',
    population: 1,
    branches: [1],
    enrollment: 1,
    observation: 0,
    rollout: 0,
    wait: 0,
  },
];
const withSteps = (...steps: object[]) => ({ ...EMPTY, launch: { ...EMPTY.launch, steps } });

describe('a hostile address gives an empty plan and a sentence:', () => {
  it.each([
    ['no plan', 'section-3'],
    ['nothing after the mark', 'plan=1.'],
    ['no base64', 'plan=1.%%%'],
    ['no UTF-8', 'plan=1._____w'],
    ['no JSON', `plan=1.${btoa('{"about"')}`],
    ['JSON of another kind', encoded([1, 2, 3])],
    ['a prototype', encoded({ __proto__: { part: 'kind' } })],
    ['a day that is none', encoded({ ...EMPTY, launch: { ...EMPTY.launch, start: '2026-02-30' } })],
    ['101%', encoded(withSteps({ ...STEP, population: 101 }))],
    ['a million days', encoded(withSteps({ ...STEP, enrollment: 1e6 }))],
    ['no branch', encoded(withSteps({ ...STEP, branches: [] }))],
    [
      'a thousand steps',
      encoded(withSteps(...Array.from({ length: 1000 }, () => ({ ...STEP, title: 'x'.repeat(100) })))),
    ],
    ['a megabyte of text', `plan=1.${'A'.repeat(1_000_000)}`],
    ['markup in the place of a word', encoded({ ...EMPTY, part: '<img src=x onerror=alert(1)>' })],
  ])('%s', (_, fragment) => {
    const { plan, problem } = planFromFragment(`#${fragment}`, TODAY);
    expect(plan).toEqual(EMPTY);
    expect(problem).toMatch(/no plan that can be read/);
  });

  it('a plan of another version', () => {
    expect(planFromFragment('#plan=2.abc', TODAY).problem).toMatch(/another version/);
  });

  it('whatever stands there: it never throws, and what it gives is a plan', () => {
    const any = fc.oneof(
      fc.string(),
      fc.json().map((json) => `plan=1.${btoa(unescape(encodeURIComponent(json)))}`),
      fc.base64String().map((base64) => `plan=1.${base64}`),
    );
    fc.assert(
      fc.property(any, (fragment) => {
        expect(planSchema.safeParse(planFromFragment(`#${fragment}`, TODAY).plan).success).toBe(true);
      }),
    );
  });
});
