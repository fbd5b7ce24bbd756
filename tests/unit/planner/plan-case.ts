import type { LaunchPlan, LaunchStep } from '@/planner/launch/launch-plan';
import type { LiveExperiment } from '@/planner/launch/live-on-features';
import type { PlanCase } from '@/planner/launch/plan-finding';
import { scheduleOf } from '@/planner/launch/schedule-of';

const EXPERIMENT: LaunchStep = {
  kind: 'experiment',
  title: 'Small',
  population: 5,
  branches: [1, 1],
  enrollment: 8,
  observation: 28,
  rollout: 0,
  wait: 0,
};

const OF_KIND = {
  experiment: EXPERIMENT,
  rollout: { ...EXPERIMENT, kind: 'rollout', title: 'Phase', branches: [1], enrollment: 7, observation: 0 },
  holdback: { ...EXPERIMENT, kind: 'holdback', title: 'Held', enrollment: 56, observation: 0, rollout: 100 },
} as const;

/** A step that nothing is to be said about, but for what is changed. */
export const aStep = (kind: LaunchStep['kind'], changed: Partial<LaunchStep> = {}): LaunchStep => ({
  ...OF_KIND[kind],
  ...changed,
});

export const TODAY = Temporal.PlainDate.from('2026-10-01');

interface Said extends Partial<Omit<LaunchPlan, 'steps'>> {
  live?: readonly LiveExperiment[];
  officeHours?: string | null;
}

/** A plan of these steps that starts in good time, with what it is judged by. */
export function aCase(
  steps: readonly LaunchStep[],
  { live = [], officeHours, ...said }: Said = {},
): PlanCase {
  const plan: LaunchPlan = {
    preset: '',
    start: '2026-11-02',
    complexity: 'high',
    localized: false,
    releaseDay: '',
    application: 'firefox-desktop',
    features: ['newtab'],
    ...said,
    steps,
  };
  const session = officeHours === undefined ? '2026-10-07' : officeHours;
  return {
    plan,
    dated: scheduleOf(plan),
    today: TODAY,
    officeHours: session === null ? null : Temporal.PlainDate.from(session),
    live,
  };
}
