import type { LaunchPlan as Preset } from '@/guide/schema';
import type { LaunchStep } from './launch-plan';
import { PACES } from './paces';

/** Days: one week and a day to enrol, then four weeks, which days of use need (workflow §3.4). */
const EXPERIMENT = { enrollment: 8, observation: 28 };

/** Days of a holdback: five analyses, the first on day 28. */
const HOLDBACK_DAYS = 56;

/** The day after an experiment's end, its overall results are there (workflow §3.9). */
const RESULTS_DAYS = 1;

/**
 * The steps of one of the guide's plans, to be changed by the owner. Where the guide gives a range of the population, the
 * least: the step that risks least.
 */
export function presetSteps({ steps }: Pick<Preset, 'steps'>): LaunchStep[] {
  return steps.flatMap(({ deliveryType, title, population, branches }, index) => {
    if (deliveryType === 'labs') return [];
    const wait = steps[index - 1]?.deliveryType === 'experiment' ? RESULTS_DAYS : 0;
    const step = { kind: deliveryType, title, population: population[0], branches, observation: 0, wait };
    if (deliveryType === 'experiment') return [{ ...step, ...EXPERIMENT, rollout: 0 }];
    if (deliveryType === 'holdback') return [{ ...step, enrollment: HOLDBACK_DAYS, rollout: 100 }];
    const days = PACES.medium[Math.min(index, PACES.medium.length - 1)] ?? 0;
    return [{ ...step, enrollment: days, rollout: 0 }];
  });
}
