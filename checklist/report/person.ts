import type { Progress } from './report';

/** What is known of the owner, over all their deliveries (workflow §6.4). Every field may be unknown. */
export interface PersonState {
  /** Which version of the owner training they have seen (empty: not known), when (epoch ms), and how. */
  trainingWatched?: { version: string; at: number; way: 'video' | 'other' };
  /** Completed, launched deliveries, a count. */
  launchedDeliveries?: number;
  /** Their own answer to "Is this your first experiment?", asked when the count cannot be read. */
  firstTime?: 'yes' | 'no';
  /** Their e-mail address, when known. */
  user?: string;
  /** Ticks on items that are done once per person. */
  progress?: Progress;
}

/** Up to so many launched deliveries an owner counts as new to it (Experimenter's own usage report, S46). */
export const NOVICE_LAUNCHES = 3;

/**
 * How many deliveries they launched: as counted, else as they said (`no`: past onboarding). Null: unknown.
 */
export function launchesOf({ launchedDeliveries, firstTime }: PersonState): number | null {
  if (launchedDeliveries !== undefined) return launchedDeliveries;
  if (firstTime === undefined) return null;
  return firstTime === 'yes' ? 0 : NOVICE_LAUNCHES + 1;
}
