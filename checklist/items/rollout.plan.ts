import { ABSENT, ask, done, warning } from '../rules/answers';
import { goTo } from '../rules/go-to';
import { isInNewUi } from '../rules/is-in-new-ui';
import { check, checkWhenShown, defineRule } from '../rules/rule';
import type { Check } from '../rules/rule';

const schedule = check(['phases', 'phaseRulesWritten'], ({ phases, phaseRulesWritten }, delivery) => {
  const fix = goTo(delivery, 'edit-phases');
  const [first] = phases;
  if (!first) return warning('The schedule has no phase.', fix);
  if (first.populationPercent === 0) return warning('The first phase reaches 0% of the population.', fix);
  if (!phaseRulesWritten) return warning('Write down when to move on and when to pause.', fix);
  return done('Phases and stop rules are written.');
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
  const message = 'The population was changed, but not for users yet: use Request Update.';
  return warning(message, goTo(delivery, 'launch'));
});

/**
 * C23: a rollout has phases and rules for moving on and pausing (S50, S53, S62); live changes are requested.
 */
export const rolloutPlan = defineRule('rollout.plan', plan, update);
