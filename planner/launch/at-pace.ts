import type { LaunchStep } from './launch-plan';
import { PACES, type Pace } from './paces';

/** The steps with every rollout phase as long as this pace has it. */
export function atPace(steps: readonly LaunchStep[], pace: Pace): LaunchStep[] {
  let phase = 0;
  return steps.map((step) => {
    if (step.kind !== 'rollout') return step;
    const enrollment = PACES[pace][Math.min(phase, PACES[pace].length - 1)] ?? step.enrollment;
    phase += 1;
    return { ...step, enrollment };
  });
}
