import type { KnownFacts } from '@/checklist/report/report';
import { liveOnFeatures, type SeenDelivery } from '../launch/live-on-features';
import type { LaunchPlan, LaunchStep } from '../launch/launch-plan';
import type { Platform } from '../size/eligible-range';
import { emptyPlan } from './empty-plan';
import { planSchema, type Plan } from './plan-schema';

/** Days that Experimenter itself fills in: 7 of 28 are enrollment (workflow §3.4). */
const DEFAULT_DAYS = { enrollment: 7, duration: 28 };

const PLATFORM_OF = new Map<string, Platform>([
  ['firefox-desktop', 'desktop'],
  ['fenix', 'android'],
  ['ios', 'ios'],
]);

/** A plan that begins with what Preflight has seen of a delivery; what it has not seen stays as in an empty one. */
export function prefill(
  delivery: SeenDelivery,
  seen: readonly SeenDelivery[],
  today: Temporal.PlainDate,
): Plan {
  const plan = emptyPlan(today);
  const { facts, key, slug } = delivery;
  const application = facts.application?.value ?? '';
  const launch: LaunchPlan = {
    ...plan.launch,
    start: facts.stepDates?.value.enrolling ?? plan.launch.start,
    application,
    features: facts.features?.value ?? [],
    steps: stepsOf(facts),
  };
  const taken = liveOnFeatures(launch, seen, key).reduce((sum, { percent }) => sum + percent, 0);
  const filled: Plan = {
    ...plan,
    about: { name: facts.name?.value ?? slug, key },
    launch,
    size: {
      ...plan.size,
      eligible: facts.sizing?.value.eligible ?? null,
      platform: PLATFORM_OF.get(application) ?? 'unknown',
      taken: Math.min(99, taken),
    },
  };
  // Facts are host text: what would not fit into an address is left out with the rest of them.
  return planSchema.safeParse(filled).data ?? { ...plan, about: { name: slug.slice(0, 80), key } };
}

function stepsOf(facts: KnownFacts): LaunchStep[] {
  const type = facts.deliveryType?.value;
  if (type === 'experiment' || type === 'holdback') return [comparing(facts, type)];
  return type === 'rollout' ? phasesOf(facts) : [];
}

function comparing(facts: KnownFacts, kind: 'experiment' | 'holdback'): LaunchStep {
  const branches = Math.min(20, Math.max(2, facts.branches?.value.length ?? 2));
  const enrollment = facts.enrollmentDays?.value ?? DEFAULT_DAYS.enrollment;
  const duration = Math.max(enrollment, facts.durationDays?.value ?? DEFAULT_DAYS.duration);
  const isHoldback = kind === 'holdback';
  return {
    kind,
    title: isHoldback ? 'Holdback' : 'Experiment',
    population: facts.populationPercent?.value ?? 0,
    branches: Array.from({ length: branches }, () => 1),
    enrollment: isHoldback ? duration : enrollment,
    observation: isHoldback ? 0 : duration - enrollment,
    rollout: isHoldback ? 100 : 0,
    wait: 0,
  };
}

/** Each phase with a population; without phases, the rollout as it stands. */
function phasesOf({ phases, populationPercent }: KnownFacts): LaunchStep[] {
  const percents = phases?.value.flatMap((phase) => phase.populationPercent ?? []) ?? [];
  const shown = percents.length > 0 ? percents : [populationPercent?.value ?? 0];
  return shown
    .slice(0, 20)
    .map((population, index) => ({
      kind: 'rollout',
      title: `Phase ${index + 1}`,
      population,
      branches: [1],
      enrollment: 7,
      observation: 0,
      rollout: 0,
      wait: 0,
    }));
}
