import { NOVICE_LAUNCHES } from '@/checklist/report/person';
import { stageNow, type StageNow } from '../stage-now';
import type { ListedDelivery } from './listed-delivery';
import { whoseIs } from './whose';

const LAUNCHED: ReadonlySet<StageNow | undefined> = new Set([
  'live',
  'enrolling',
  'observing',
  'complete',
  'disabled',
]);

/**
 * How many deliveries the user has launched, counted from what Home has listed; `null` while that is not certain.
 * Home also lists what others own, and shows its table in pages. So the count stands once it is past the first few
 * (more could only raise it), or when Home showed its whole list and every launched one's owner is known.
 *
 * @param isWhole Home just showed all it lists
 */
export function launchesOnHome(
  deliveries: readonly Pick<ListedDelivery, 'facts' | 'progress' | 'listedAt'>[],
  user: string,
  isWhole: boolean,
): number | null {
  const launched = deliveries.filter(({ facts, listedAt }) => listedAt > 0 && LAUNCHED.has(stageNow(facts)));
  const owned = launched.filter((delivery) => whoseIs(delivery, user) === 'owned').length;
  const isCertain = isWhole && launched.every(({ facts }) => facts.owner);
  return owned > NOVICE_LAUNCHES || isCertain ? owned : null;
}
