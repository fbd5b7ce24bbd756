import { squaredVariation, type Measure } from './measure';
import { isOutOfRange, outOfRange, type OutOfRange } from './out-of-range';
import { strengthInErrors, type Strength } from './strength';

/**
 * The smallest relative change that two branches can show: z √((1−p)/p · (1/n₁ + 1/n₂)), 0.01 for 1% (workflow §7.3).
 * More than 1 says that hardly any change could be seen (`isPossibleChange`).
 *
 * @param clients analysed clients of each of the two branches, of any size
 */
export function detectableChange({
  clients,
  power,
  alpha,
  ...measure
}: Measure & Strength & { clients: readonly number[] }): number | OutOfRange {
  const variation = squaredVariation(measure);
  if (isOutOfRange(variation)) return variation;
  const errors = strengthInErrors({ power, alpha });
  if (isOutOfRange(errors)) return errors;
  const [one = 0, other = 0] = clients;
  const areBranches = clients.length === 2 && clients.every((count) => Number.isFinite(count) && count >= 1);
  return areBranches ? errors * Math.sqrt(variation * (1 / one + 1 / other)) : outOfRange('clients');
}
