import { PARTS, type Plan } from '@/planner/state/plan-schema';
import type { PlanInHand } from '../use-plan';

export const PART_TITLES: Readonly<Record<Plan['part'], string>> = {
  kind: 'Which kind?',
  launch: 'Launch plan',
  size: 'How big?',
};

/** The three parts, in the order in which most owners need them; none has to be done before another. */
export function PlanNav({ plan, change }: { plan: Plan } & Pick<PlanInHand, 'change'>) {
  return (
    <nav className="plan-nav" aria-label="Parts of the plan">
      <ul>
        {PARTS.map((part) => (
          <li key={part}>
            <button
              type="button"
              aria-current={plan.part === part ? 'page' : undefined}
              onClick={() => change({ part })}
            >
              {PART_TITLES[part]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
