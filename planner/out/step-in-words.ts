import type { LaunchStep } from '../launch/launch-plan';

/** Weights of branches as percents of the step: `50/50`, `90/10`. */
export function ratioText(branches: readonly number[]): string {
  const sum = branches.reduce((total, weight) => total + weight, 0);
  if (!(sum > 0)) return branches.join('/');
  return branches.map((weight) => Number(((weight / sum) * 100).toFixed(1))).join('/');
}

/** How large a step is: "5% of the targeted population, branches 50/50". */
export function stepSize({ kind, population, branches, rollout }: LaunchStep): string {
  const size = `${population}% of the targeted population`;
  if (kind === 'rollout') return size;
  const beside = kind === 'holdback' ? `; rollout at ${rollout}%` : '';
  return `${size}, ${branches.length} branches ${ratioText(branches)}${beside}`;
}

/** How long a step takes: "8 days enrollment, 28 days observation". */
export function stepDays({ kind, enrollment, observation }: LaunchStep): string {
  if (kind !== 'experiment') return `${enrollment} days`;
  return `${enrollment} days enrollment, ${observation} days observation`;
}
