import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { isBetween } from './is-between';
import { outOfRange, type OutOfRange } from './out-of-range';

/** What a two-sided test is asked for: both as shares, 0.8 for 80%. */
export interface Strength {
  power: number;
  alpha: number;
}

const quantile = (share: number) => normalQuantile(share, 0, 1);

/**
 * z(1−α/2) + z(power), the standard errors that a change has to stand away from nothing: 2.80159 at 80% power and
 * 5% α. A power below α/2 would make it negative, and means nothing.
 */
export function strengthInErrors({ power, alpha }: Strength): number | OutOfRange {
  if (!isBetween(alpha, 0, 1)) return outOfRange('alpha');
  if (!isBetween(power, alpha / 2, 1)) return outOfRange('power');
  const errors = quantile(1 - alpha / 2) + quantile(power);
  // An α below 1e-16 leaves a quantile of infinity.
  return isBetween(errors, 0, Infinity) ? errors : outOfRange('alpha');
}
