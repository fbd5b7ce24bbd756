import type { SizeFields } from '@/planner/state/plan-schema';

/** What a relative change means in points. */
export function relativeHint({ measure, rate, change }: SizeFields): string {
  if (measure !== 'rate' || rate === null || change === null) return '1% of a rate of 50% is half a point.';
  const points = Number(((rate * change) / 100).toPrecision(3));
  return `From ${rate}% to ${Number((rate + points).toPrecision(6))}% or ${Number((rate - points).toPrecision(6))}%.`;
}
