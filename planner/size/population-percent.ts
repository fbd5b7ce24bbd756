import { isBetween } from './is-between';
import { outOfRange, type OutOfRange } from './out-of-range';

/**
 * The percent of the targeted population, 0 and up, that brings in the clients needed. Above 100 it is an answer too:
 * this population is too small.
 *
 * @param clientsNeeded analysed clients of all branches together
 * @param eligible clients that match the targeting
 * @param exposure share (0–1] of the enrolled clients that get to see the change, and so are analysed
 * @param shareTaken share [0–1) of the population that live experiments on the same feature hold: of 20% asked where
 *   20% is taken, 16% enrol
 */
export function populationPercent({
  clientsNeeded,
  eligible,
  exposure,
  shareTaken,
}: {
  clientsNeeded: number;
  eligible: number;
  exposure: number;
  shareTaken: number;
}): number | OutOfRange {
  if (!Number.isFinite(clientsNeeded) || clientsNeeded < 0) return outOfRange('clientsNeeded');
  if (!isBetween(eligible, 0, Infinity)) return outOfRange('eligible');
  if (!isBetween(exposure, 0, Infinity) || exposure > 1) return outOfRange('exposure');
  if (!Number.isFinite(shareTaken) || shareTaken < 0 || shareTaken >= 1) return outOfRange('shareTaken');
  const percent = ((clientsNeeded / exposure) * 100) / (eligible * (1 - shareTaken));
  return Number.isFinite(percent) ? percent : outOfRange('eligible');
}
