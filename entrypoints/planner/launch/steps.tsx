import type { LaunchPlan, LaunchStep, StepKind } from '@/planner/launch/launch-plan';
import type { PlanFinding } from '@/planner/launch/plan-finding';
import { t } from '@/platform/words';
import { StepEditor } from './step-editor';

/** A step of each kind as it is added: nothing about it is wrong. */
const NEW: Readonly<Record<StepKind, LaunchStep>> = {
  experiment: step('experiment', t('planner.experiment'), {
    population: 5,
    branches: [50, 50],
    enrollment: 8,
    observation: 28,
  }),
  rollout: step('rollout', t('planner.rolloutPhase'), { population: 5, branches: [100], enrollment: 7 }),
  holdback: step('holdback', t('planner.holdback'), {
    population: 10,
    branches: [50, 50],
    enrollment: 56,
    rollout: 100,
  }),
};

function step(kind: StepKind, title: string, said: Partial<LaunchStep>): LaunchStep {
  const rest = { population: 0, branches: [], enrollment: 0, observation: 0, rollout: 0, wait: 0 };
  return { kind, title, ...rest, ...said };
}

const ADD: readonly [StepKind, string][] = [
  ['experiment', t('planner.addAnExperiment')],
  ['rollout', t('planner.addARolloutPhase')],
  ['holdback', t('planner.addAHoldback')],
];

/** No plan has more: the address would grow too long. */
const MOST = 20;

interface StepsProps {
  plan: LaunchPlan;
  findings: readonly PlanFinding[];
  set: (changed: Partial<LaunchPlan>) => void;
}

/** The steps one after the other, each editable, and more of them. */
export function Steps({ plan: { steps }, findings, set }: StepsProps) {
  const change = (index: number, changed: Partial<LaunchStep>) =>
    set({ steps: steps.map((each, at) => (at === index ? { ...each, ...changed } : each)) });
  return (
    <div className="steps">
      <ol>
        {steps.map((each, index) => (
          // Steps have no name of their own: their place is what they are.
          // eslint-disable-next-line react/no-array-index-key
          <li key={index}>
            <StepEditor
              step={each}
              index={index}
              findings={findings.filter((finding) => finding.step === index)}
              onChange={(changed) => change(index, changed)}
              onRemove={() => set({ steps: steps.filter((_, at) => at !== index) })}
            />
          </li>
        ))}
      </ol>
      {steps.length < MOST && (
        <p className="actions">
          {ADD.map(([kind, words]) => (
            <button key={kind} type="button" onClick={() => set({ steps: [...steps, NEW[kind]] })}>
              {words}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
