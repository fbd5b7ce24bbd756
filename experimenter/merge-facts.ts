import type { Facts } from './page-facts';

/** One set of facts out of several readings of the same page; where two answer, the earlier reading wins. */
export function mergeFacts(...readings: readonly Facts[]): Facts {
  const merged: Facts = {};
  for (const reading of readings.toReversed()) {
    Object.assign(merged, Object.fromEntries(Object.entries(reading).filter(([, fact]) => fact)));
  }
  return merged;
}
