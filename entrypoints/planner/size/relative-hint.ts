import type { SizeFields } from '@/planner/state/plan-schema';
import { t } from '@/platform/words';

/** What a relative change means in points. */
export function relativeHint({ measure, rate, change }: SizeFields): string {
  if (measure !== 'rate' || rate === null || change === null) return t('planner.onePercentOfARate');
  const points = Number(((rate * change) / 100).toPrecision(3));
  return t('planner.fromRateToHigherOrLower', {
    rate,
    higher: Number((rate + points).toPrecision(6)),
    lower: Number((rate - points).toPrecision(6)),
  });
}
