import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSize, type SizeAnswer } from '@/planner/size/answer-size';
import { changeCurve, TABLE_PERCENTS } from '@/planner/size/change-curve';
import type { SizeQuestion } from '@/planner/size/size-question';
import { isOutOfRange } from '@/planner/sizing';
import { emptyPlan } from '@/planner/state/empty-plan';
import { sizeQuestionOf } from '@/planner/state/size-question-of';
import { sizeInWords } from '@/planner/out/size-in-words';
import { aStep, TODAY } from './plan-case';

const QUESTION: SizeQuestion = {
  measure: { rate: 0.5 },
  relativeChange: 0.01,
  power: 0.8,
  alpha: 0.05,
  ratios: [1, 1],
  eligible: 1_000_000,
  platform: 'unknown',
  exposure: 1,
  shareTaken: 0,
  population: 0.1,
  perComparison: false,
};

function answer(changed: Partial<SizeQuestion> = {}): SizeAnswer {
  const given = answerSize({ ...QUESTION, ...changed });
  if (isOutOfRange(given)) throw new Error(given.must);
  return given;
}

describe('how big', () => {
  it('needs the clients of the formula in each of two equal branches', () => {
    expect(answer().needed).toEqual({ branches: [156_978, 156_978], total: 313_956 });
  });

  it('tells the percent of the population that brings them', () => {
    expect(answer().population?.percent.likely).toBeCloseTo(31.4, 2);
  });

  it('tells it as a range where estimates are known to run high', () => {
    const percent = answer({ platform: 'desktop' }).population?.percent;
    expect(percent?.low).toBeCloseTo(31.3956 * 0.9, 3);
    expect(percent?.likely).toBeCloseTo(31.3956 * 1.163, 3);
    expect(percent?.high).toBeCloseTo(31.3956 * 1.3, 3);
  });

  it('needs √(precision) more in all where branches are unequal: 90/10 takes 2.78 times as many', () => {
    expect(answer({ ratios: [10, 90] }).needed.total / answer().needed.total).toBeCloseTo(
      1 / (4 * 0.9 * 0.1),
      3,
    );
  });

  it('compares control with the smallest other branch', () => {
    expect(answer({ ratios: [2, 2, 1] }).needed).toEqual(answer({ ratios: [4, 4, 2] }).needed);
    expect(answer({ ratios: [1, 1, 1] }).needed.branches).toEqual([156_978, 156_978, 156_978]);
  });

  it('shares α between comparisons only where asked to', () => {
    const three = { ratios: [1, 1, 1] };
    expect(answer({ ...three, perComparison: true }).needed.total).toBeGreaterThan(
      answer(three).needed.total,
    );
    expect(answer({ perComparison: true }).needed).toEqual(answer().needed);
  });

  it('makes up for exposure and for what is taken', () => {
    const percent = answer({ exposure: 0.5, shareTaken: 0.2 }).population?.percent.likely;
    expect(percent).toBeCloseTo(31.3956 / 0.5 / 0.8, 3);
  });

  it('tells what the present plan can show, at both powers', () => {
    const present = answer({ population: 0.1 }).population?.present;
    expect(present?.branches).toEqual([50_000, 50_000]);
    expect(present?.changes[0]?.likely).toBeCloseTo(0.01772, 5);
    expect(present?.changes[1]?.likely).toBeCloseTo(0.01772 * (3.24151 / 2.80159), 5);
  });

  it('says nothing of percents where nobody said how many are eligible', () => {
    expect(answer({ eligible: null }).population).toBeNull();
  });

  it.each([
    ['no treatment', { ratios: [1] }, 'clients'],
    ['a branch of 0', { ratios: [1, 0] }, 'clients'],
    ['nobody eligible', { eligible: 0 }, 'eligible'],
    ['everything taken', { shareTaken: 1 }, 'shareTaken'],
  ])('refuses %s', (_, changed, input) => {
    expect(answerSize({ ...QUESTION, ...changed })).toMatchObject({ reason: 'out-of-range', input });
  });

  it('is told in sentences that end with what it is not', () => {
    const words = sizeInWords(QUESTION, answer());
    expect(words.join(' ')).toContain('156,978 + 156,978 = 313,956');
    expect(words.join(' ')).toContain('1.8% at 80% power, 2.1% at 90% power');
    expect(words.at(-1)).toMatch(/rough guide/);
  });
});

describe('the curve of what shows', () => {
  it('falls with the population and lies higher for more power', () => {
    const share = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 10_000_000, max: 1e9 }), (rate, exposure, eligible) => {
        const curve = changeCurve(
          { ...QUESTION, measure: { rate: rate * 0.99 }, exposure, eligible },
          TABLE_PERCENTS,
        );
        for (const [index, { changes }] of curve.entries()) {
          const [at80, at90] = [Number(changes[0]), Number(changes[1])];
          expect(at90).toBeGreaterThan(at80);
          const before = curve[index - 1]?.changes[0] ?? Infinity;
          expect(at80).toBeLessThan(before);
        }
      }),
    );
  });

  it('shows with the clients that are needed, the change they are needed for', () => {
    const percent = answer().population?.percent.likely ?? 0;
    const [point] = changeCurve(QUESTION, [percent]);
    expect(point?.changes[0]).toBeCloseTo(QUESTION.relativeChange, 6);
  });

  it('shows none where a branch would have no client', () => {
    expect(changeCurve({ ...QUESTION, eligible: 10 }, [5])[0]?.changes).toEqual([null, null]);
  });
});

describe('the question of a plan', () => {
  const plan = emptyPlan(TODAY);
  const sized = { ...plan.size, rate: 50, change: 1, eligible: 1_000_000 };
  const withSteps = (...steps: Parameters<typeof aStep>[0][]) => ({
    ...plan.launch,
    steps: steps.map((kind) => ({ ...aStep(kind), branches: [1, 1] })),
  });

  it('is that of its step, in shares', () => {
    expect(sizeQuestionOf({ size: sized, launch: withSteps('experiment') })).toMatchObject({
      question: { ...QUESTION, population: 0.05 },
    });
  });

  it('passes over rollouts, which compare nothing', () => {
    const { step } = sizeQuestionOf({
      size: { ...sized, step: 0 },
      launch: withSteps('rollout', 'holdback'),
    });
    expect(step?.kind).toBe('holdback');
  });

  it('names what is missing', () => {
    expect(sizeQuestionOf({ size: plan.size, launch: withSteps('experiment') })).toMatchObject({
      missing: ['the rate now', 'the smallest change to know'],
    });
    expect(
      sizeQuestionOf({ size: { ...sized, measure: 'mean' }, launch: withSteps('experiment') }),
    ).toMatchObject({ missing: ['the coefficient of variation'] });
  });

  it('has no step where the plan only rolls out', () => {
    expect(sizeQuestionOf({ size: sized, launch: withSteps('rollout') })).toMatchObject({ step: null });
  });
});
