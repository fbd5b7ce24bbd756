import type { LaunchStep } from '@/planner/launch/launch-plan';
import { t } from '@/platform/words';

/** How long it takes until results are there: of the step's own days, as it is planned. */
export function daysText({ kind, enrollment, observation }: LaunchStep): string {
  if (kind === 'holdback') return t('planner.enrollmentAsPlannedTheFirst', { enrollment });
  const total = enrollment + observation;
  return t('planner.daysUntilResults', {
    total,
    enrollment,
    observation,
    first: enrollment + 8,
    overall: total + 1,
  });
}
