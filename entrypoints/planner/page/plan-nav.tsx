import { PARTS, type Plan } from '@/planner/state/plan-schema';
import { t } from '@/platform/words';
import type { PlanInHand } from '../use-plan';

export const PART_TITLES: Readonly<Record<Plan['part'], string>> = {
  kind: t('planner.whichKind'),
  launch: t('planner.launchPlan'),
  size: t('planner.howBig'),
};

/** The three parts, in the order in which most owners need them; none has to be done before another. */
export function PlanNav({ plan, change }: { plan: Plan } & Pick<PlanInHand, 'change'>) {
  return (
    <nav className="plan-nav" aria-label={t('planner.partsOfThePlan')}>
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
