import type { Delivery } from '../model/delivery.ts';
import { ROLLOUT_PLANS } from '../model/rollout-plans.ts';
import { autumnScheduleForm } from '../pages/rollout/autumn/schedule-form.ts';
import { onDelivery, page, post, textOf, type Route, type Visit } from '../route.ts';

/** Takes over the schedule form of either UI; a phase without a population is none. */
export function saveSchedule(delivery: Delivery, { form }: Visit): void {
  const count = Number(textOf(form, 'rollout_phases-TOTAL_FORMS')) || 0;
  delivery.phases = Array.from({ length: Math.min(count, 100) }, (_, index) =>
    Number(textOf(form, `rollout_phases-${index}-population_percent`)),
  ).filter((percent) => percent > 0);
  delivery.advanceIf = textOf(form, 'rollout_advance_observations');
  delivery.pauseIf = textOf(form, 'rollout_pause_observations');
}

/** Changes the phases after the form was saved, and shows the form again with these. */
const onPhases = (phasesAfter: (delivery: Delivery, visit: Visit) => (number | null)[]) =>
  onDelivery((delivery, visit) => {
    saveSchedule(delivery, visit);
    const phases = phasesAfter(delivery, visit);
    delivery.phases = phases.filter((percent) => percent !== null);
    return page(autumnScheduleForm(delivery, phases));
  });

/** The buttons of the schedule form that add, remove and fill in phases. */
export const phaseRoutes: readonly Route[] = [
  // The new row is not kept before it has a population.
  post(
    '/nimbus/new/{slug}/create_rollout_phase/',
    onPhases(({ phases }) => [...phases, null]),
  ),
  post(
    '/nimbus/new/{slug}/delete_rollout_phase/',
    onPhases(({ phases }, { form }) => phases.toSpliced(Number(textOf(form, 'phase_id')) - 1, 1)),
  ),
  post(
    '/nimbus/new/{slug}/apply_rollout_plan/',
    onPhases(({ phases }, { form }) => [...(ROLLOUT_PLANS[textOf(form, 'rollout_plan')] ?? phases)]),
  ),
];
