import { t } from '@/platform/words';
import type { PartProps } from '../part-props';

/** A plan that compares nothing has no size to calculate. */
export function NoStep({ inHand }: PartProps) {
  const { plan, change } = inHand;
  const steps = [
    ...plan.launch.steps,
    {
      kind: 'experiment' as const,
      title: t('planner.experiment'),
      population: 5,
      branches: [50, 50],
      enrollment: 8,
      observation: 28,
      rollout: 0,
      wait: 0,
    },
  ];
  return (
    <div className="size">
      <p>{t('planner.nothingToSize')}</p>
      <p className="actions">
        <button
          type="button"
          className="primary"
          onClick={() => change({ launch: { ...plan.launch, steps } })}
        >
          {t('planner.addAnExperimentOf5')}
        </button>
        <button type="button" onClick={() => change({ part: 'kind' })}>
          {t('planner.whichKindDoINeed')}
        </button>
      </p>
    </div>
  );
}
