import type { KnownFacts } from '@/checklist/report/report';
import type { LaunchPlan } from './launch-plan';

/** A delivery as Preflight has seen it. */
export interface SeenDelivery {
  key: string;
  slug: string;
  facts: KnownFacts;
}

/** A live experiment that holds a share of the population, in percent. */
export interface LiveExperiment {
  name: string;
  percent: number;
}

const LIVE = new Set<unknown>(['enrolling', 'observing']);
const COMPARING = new Set<unknown>(['experiment', 'holdback']);

const namesOf = (features: readonly string[]) => new Set(features.map((name) => name.trim().toLowerCase()));

/**
 * The live experiments and holdbacks on one of the plan's features in its application, as far as Preflight has seen
 * them. Rollouts draw their clients apart, and do not count. Those whose population was never seen are left out.
 *
 * @param own key of the delivery that is planned
 */
export function liveOnFeatures(
  { application, features }: Pick<LaunchPlan, 'application' | 'features'>,
  seen: readonly SeenDelivery[],
  own: string,
): LiveExperiment[] {
  const wanted = namesOf(features);
  return seen.flatMap(({ key, slug, facts }) => {
    const percent = facts.populationPercent?.value;
    const isSame =
      facts.application?.value === application &&
      !namesOf(facts.features?.value ?? []).isDisjointFrom(wanted);
    const isLive = LIVE.has(facts.stage?.value) && COMPARING.has(facts.deliveryType?.value);
    if (key === own || percent === undefined || !isSame || !isLive) return [];
    return [{ name: facts.name?.value ?? slug, percent }];
  });
}
