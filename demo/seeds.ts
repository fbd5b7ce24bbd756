import type { Delivery } from './model/delivery.ts';
import { seedDrafts } from './seeds/drafts.ts';
import { seedFinished } from './seeds/finished.ts';
import { seedInFlight } from './seeds/in-flight.ts';
import { seedLinkMistakes } from './seeds/link-mistakes.ts';
import { seedRollouts } from './seeds/rollouts.ts';

/**
 * * The deliveries the stand-in starts with: every stage and type, some in good order, some with a typical
 * mistake. Dates lie around `now`, so that what is overdue stays overdue.
 */
export const seedDeliveries = (now: Date): Delivery[] => [
  ...seedDrafts(now),
  ...seedLinkMistakes(now),
  ...seedInFlight(now),
  ...seedFinished(now),
  ...seedRollouts(now),
];
