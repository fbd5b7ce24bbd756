import { isPossibleChange } from './is-possible-change';
import { squaredVariation, type Measure } from './measure';
import { isOutOfRange, outOfRange, type OutOfRange } from './out-of-range';
import { strengthInErrors, type Strength } from './strength';

/**
 * Clients that each of two equal branches needs, analysed ones, rounded to a whole one: 2 z² (1−p) / (p r²), which is
 * mozanalysis' z-test with the spread of a yes/no metric (workflow §7.3).
 *
 * @param relativeChange share of the rate, either way: 0.01 sees 50% become 50.5%, or 49.5%
 * @returns a count, at least 1; or which input is out of range
 */
export function clientsPerBranch({
  relativeChange,
  power,
  alpha,
  ...measure
}: Measure & Strength & { relativeChange: number }): number | OutOfRange {
  const variation = squaredVariation(measure);
  if (isOutOfRange(variation)) return variation;
  const errors = strengthInErrors({ power, alpha });
  if (isOutOfRange(errors)) return errors;
  const clients = Math.max(1, Math.round((2 * errors ** 2 * variation) / relativeChange ** 2));
  // So small a change that its clients cannot be counted is as good as none.
  const isSeen = Number.isSafeInteger(clients) && isPossibleChange(measure, relativeChange);
  return isSeen ? clients : outOfRange('relativeChange');
}
