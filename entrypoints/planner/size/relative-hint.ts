import type { SizeFields } from '@/planner/state/plan-schema';
import { t } from '@/platform/words';

/** Without what adding floating points leaves behind. */
const exact = (percent: number): number => Number(percent.toPrecision(12));

/** What a relative change means in points. */
export function relativeHint({ measure, rate, change }: SizeFields): string {
  if (measure !== 'rate' || !rate || !change) return t('planner.onePercentOfARate');
  const points = Number(((rate * change) / 100).toPrecision(3));
  const higher = exact(rate + points);
  const lower = exact(rate - points);
  // Nothing happens to more than everybody.
  return higher > 100
    ? t('planner.fromRateToLower', { rate, lower })
    : t('planner.fromRateToHigherOrLower', { rate, higher, lower });
}
