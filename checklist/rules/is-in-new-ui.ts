import type { KnownFacts } from '../report/report';

/**
 * Is this delivery at home in the new rollouts UI, as far as it was seen there? That UI opens for any delivery, and
 * then says that it is no rollout. Phases are shown nowhere else: they tell it of what was seen before paths were.
 */
export function isInNewUi({ rolloutPath, phases, isRollout, deliveryType }: KnownFacts): boolean {
  const isElsewhere =
    isRollout?.value === false || deliveryType?.value === 'experiment' || deliveryType?.value === 'holdback';
  return !isElsewhere && (rolloutPath !== undefined || phases !== undefined);
}
