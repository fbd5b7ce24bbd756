import type { Kind } from '@/planner/kind/answers';
import type { StepKind } from '@/planner/launch/launch-plan';
import type { Plan } from '@/planner/state/plan-schema';
import { t } from '@/platform/words';

/** What the steps of a kind are in Experimenter. */
const STEPS_OF: Readonly<Record<Kind, readonly StepKind[]>> = {
  experiment: ['experiment'],
  rollout: ['rollout'],
  holdback: ['holdback', 'rollout'],
  'small-first': ['experiment', 'holdback'],
  labs: [],
  other: [],
};

/** Where the delivery that the plan was opened from is of another kind than its owner's answers ask for. */
export function OtherKindNow({ plan: { about, launch }, kind }: { plan: Plan; kind: Kind }) {
  const now = launch.steps[0]?.kind;
  if (!about.name || !now || STEPS_OF[kind].includes(now)) return null;
  return (
    <p className="other-kind">
      {t('planner.inExperimenterNameIsNow', { name: about.name, now: KIND_WORDS[now] })}
    </p>
  );
}

const KIND_WORDS: Readonly<Record<StepKind, string>> = {
  experiment: t('planner.anExperiment'),
  rollout: t('planner.aRollout'),
  holdback: t('planner.aHoldback'),
};
