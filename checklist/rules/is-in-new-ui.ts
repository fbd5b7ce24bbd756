import type { KnownFacts } from '../report/report';

/** Was this delivery seen in the new rollouts UI? Phases are shown nowhere else. */
export function isInNewUi(known: KnownFacts): boolean {
  return known.phases !== undefined;
}
