import type { LaunchStep } from '@/planner/launch/launch-plan';
import type { Reach } from '@/planner/launch/rollout-reach';
import { t } from '@/platform/words';

/** One branch of a step: its name, and from and up to which share of the population (percent) it lies. */
export interface BranchBand extends Reach {
  name: string;
  branch: number;
}

/** The branches above each other, control at the bottom; none of a rollout, which is an area of its own. */
export function branchBands({ kind, population, branches }: LaunchStep): BranchBand[] {
  if (kind === 'rollout') return [];
  const sum = branches.reduce((total, weight) => total + weight, 0) || 1;
  const control = kind === 'holdback' ? t('planner.heldBack') : t('planner.control');
  let from = 0;
  return branches.map((weight, branch) => {
    const to = from + (population * weight) / sum;
    const treatment = branches.length > 2 ? t('planner.treatmentBranch', { branch }) : t('planner.treatment');
    const band = { name: branch === 0 ? control : treatment, branch, from, to };
    from = to;
    return band;
  });
}
