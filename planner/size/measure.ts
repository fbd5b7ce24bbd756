import { isBetween } from './is-between';
import { outOfRange, type OutOfRange } from './out-of-range';

/**
 * What is compared: the share of clients that do something (a rate, 0–1), or the mean of a number per client, of which
 * the coefficient of variation (standard deviation ÷ mean) has to be known.
 */
export type Measure = { rate: number } | { cv: number };

/** Squared coefficient of variation. A yes/no metric's follows from its rate alone: (1 − p) / p. */
export function squaredVariation(measure: Measure): number | OutOfRange {
  if ('rate' in measure) {
    return isBetween(measure.rate, 0, 1) ? (1 - measure.rate) / measure.rate : outOfRange('rate');
  }
  return isBetween(measure.cv, 0, 1e6) ? measure.cv ** 2 : outOfRange('cv');
}
