import type { AudienceSizing } from '@/experimenter/page-facts';
import { ABSENT, ask, done, info, warning } from '../rules/answers';
import { isAskedFor } from '../rules/asked-for';
import { readableCount } from '../report/phrases';
import { goTo } from '../rules/go-to';
import { isInNewUi } from '../rules/is-in-new-ui';
import { check, checkWhenShown, defineRule } from '../rules/rule';
import type { Check } from '../rules/rule';

/** What the first and the last phase come to, as Experimenter estimates it: `, for about 1,300 to 52,000 clients`. */
function estimated(estimates: NonNullable<AudienceSizing['phases']>): string {
  const [first, last] = [estimates[0]?.projected, estimates.at(-1)?.projected];
  if (first === undefined || last === undefined) return '';
  const range = first === last ? [first] : [first, last];
  return `, for about ${range.map(readableCount).join(' to ')} clients`;
}

const schedule = check(['phases', 'phaseRulesWritten'], ({ phases, phaseRulesWritten }, delivery) => {
  const fix = goTo(delivery, 'edit-phases');
  const [first] = phases;
  const estimates = delivery.known.sizing?.value.phases ?? [];
  if (!first) return warning('The schedule has no phase.', fix);
  if (first.populationPercent === 0) return warning('The first phase reaches 0% of the population.', fix);
  if (estimates[0]?.projected === 0) {
    return warning('Experimenter estimates that the first phase reaches nobody.', goTo(delivery, 'sizing'));
  }
  if (!phaseRulesWritten) return warning('Write down when to move on and when to pause.', fix);
  return done(`Phases and stop rules are written${estimated(estimates)}.`);
});

/** The classic pages have no schedule, so only the owner knows the plan. */
const plan: Check = {
  needs: [],
  answer: (delivery) =>
    isInNewUi(delivery.known)
      ? schedule.answer(delivery)
      : ask({
          severity: 'warning',
          message: 'Write down the phases, and when you would move on, pause or roll back.',
        }),
};

const update = checkWhenShown(['unpublishedChanges'], ({ unpublishedChanges }, delivery) => {
  if (!unpublishedChanges || delivery.stage !== 'enrolling') return ABSENT;
  if (isAskedFor(delivery.known, 'update')) return info('The update is asked for.');
  if (isAskedFor(delivery.known, 'end')) return ABSENT;
  const message = 'The population was changed, but not for users yet: use Request Update.';
  return warning(message, goTo(delivery, 'launch'));
});

/**
 * C23: a rollout has phases and rules for moving on and pausing (S50, S53, S62); live changes are requested.
 */
export const rolloutPlan = defineRule('rollout.plan', plan, update);
