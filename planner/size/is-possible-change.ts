import type { Measure } from './measure';

/**
 * Whether the metric can change that much, one way or the other: nothing falls by more than all of itself, and no rate
 * rises above 100%. `change` is relative, 0.01 for 1%.
 */
export function isPossibleChange(measure: Measure, change: number): boolean {
  const size = Math.abs(change);
  return size <= 1 || !('rate' in measure) || measure.rate * (1 + size) <= 1;
}
