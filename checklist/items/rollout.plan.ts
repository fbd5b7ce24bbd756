import { goTo } from '../go-to';
import type { RuleAnswer } from '../report';
import { check, checkWhenShown, defineRule } from '../rule';
import type { Check } from '../rule';

const schedule = check(['phases', 'phaseRulesWritten'], ({ phases, phaseRulesWritten }, delivery): RuleAnswer => {
  const problem = (message: string): RuleAnswer =>
    ({ outcome: 'problem', severity: 'warning', message, fix: goTo(delivery, 'rollout', 'rollout-card-schedule') });
  const [first] = phases;
  if (!first) return problem('The schedule has no phase.');
  if (first.populationPercent === 0) return problem('The first phase reaches 0% of the population.');
  return phaseRulesWritten
    ? { outcome: 'done', message: 'Phases and stop rules are written.' }
    : problem('Write down when to move on and when to pause.');
});

/** The classic pages have no schedule, so only the owner knows the plan. */
const plan: Check = {
  needs: [],
  answer: (delivery) => delivery.known.phases
    ? schedule.answer(delivery)
    : { outcome: 'todo', severity: 'warning', message: 'Write down the phases, and when you would move on, pause or roll back.' },
};

const update = checkWhenShown(['unpublishedChanges'], ({ unpublishedChanges }, delivery): RuleAnswer =>
  unpublishedChanges && delivery.stage === 'enrolling'
    ? {
      outcome: 'problem', severity: 'warning', fix: goTo(delivery, 'summary', 'launch-controls'),
      message: 'The population was changed, but not for users yet: use Request Update.',
    }
    : { outcome: 'absent' });

/** C23: a rollout has phases and rules for moving on and pausing (S50, S53, S62); a live change has to be requested. */
export const rolloutPlan = defineRule('rollout.plan', plan, update);
