import type { PartProps } from '../part-props';

/** A plan that compares nothing has no size to calculate. */
export function NoStep({ inHand }: PartProps) {
  const { plan, change } = inHand;
  const steps = [
    ...plan.launch.steps,
    {
      kind: 'experiment' as const,
      title: 'Experiment',
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
      <p>
        This plan has no experiment and no holdback yet, and a rollout compares nothing: there is no size to
        calculate.
      </p>
      <p className="actions">
        <button
          type="button"
          className="primary"
          onClick={() => change({ launch: { ...plan.launch, steps } })}
        >
          Add an experiment of 5%
        </button>
        <button type="button" onClick={() => change({ part: 'kind' })}>
          Which kind do I need?
        </button>
      </p>
    </div>
  );
}
