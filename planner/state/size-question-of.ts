import { isComparing, type LaunchStep } from '../launch/launch-plan';
import type { SizeQuestion } from '../size/size-question';
import type { Plan, SizeFields } from './plan-schema';

/** The question, or what has to be filled in first, in the words of the fields; `step` is the one that is sized. */
export type AskedSize =
  | { step: LaunchStep; question: SizeQuestion }
  | { step: LaunchStep | null; missing: string[] };

/** The step of the plan that is sized: the chosen one, else the first that compares branches. */
function sizedStep({ launch: { steps }, size }: Pick<Plan, 'launch' | 'size'>): LaunchStep | null {
  const chosen = steps[size.step];
  return chosen && isComparing(chosen) ? chosen : (steps.find(isComparing) ?? null);
}

const FIELDS: readonly [name: string, value: (fields: SizeFields) => number | null][] = [
  ['the smallest change to know', ({ change }) => change],
  ['power', ({ power }) => power],
  ['α', ({ alpha }) => alpha],
  ['exposure', ({ exposure }) => exposure],
  ['the share already taken', ({ taken }) => taken],
];

const share = (percent: number | null) => (percent ?? Number.NaN) / 100;

/** What the calculator is asked, from the fields and the step of the plan that is sized. */
export function sizeQuestionOf(plan: Pick<Plan, 'launch' | 'size'>): AskedSize {
  const { size } = plan;
  const step = sizedStep(plan);
  const measured: [string, number | null] =
    size.measure === 'rate' ? ['the rate now', size.rate] : ['the coefficient of variation', size.cv];
  const missing = [measured, ...FIELDS.map(([name, value]) => [name, value(size)] as const)].flatMap(
    ([name, value]) => (value === null ? [name] : []),
  );
  if (!step || missing.length > 0) return { step, missing };
  return {
    step,
    question: {
      measure: size.measure === 'rate' ? { rate: share(size.rate) } : { cv: size.cv ?? Number.NaN },
      relativeChange: share(size.change),
      power: share(size.power),
      alpha: share(size.alpha),
      ratios: step.branches,
      eligible: size.eligible,
      platform: size.platform,
      exposure: share(size.exposure),
      shareTaken: share(size.taken),
      population: step.population / 100,
      perComparison: size.perComparison,
    },
  };
}
