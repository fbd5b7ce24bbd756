import type { LaunchStep } from './launch-plan';

/** From and up to which share of the population, in percent, a rollout reaches. */
export interface Reach {
  from: number;
  to: number;
}

/**
 * Where a rollout reaches in a step, drawn above what an experiment holds. Beside a holdback it reaches its share of those
 * whom the experiment does not hold: the experiment wins, and the two draw their clients apart (workflow §7.1).
 */
export function rolloutReach({ kind, population, rollout }: LaunchStep): Reach | null {
  if (kind === 'experiment') return null;
  if (kind === 'rollout') return { from: 0, to: population };
  return { from: population, to: population + (rollout * (100 - population)) / 100 };
}
