import { ABSENT, done, warning } from '../rules/answers';
import { isFilledIn } from '../rules/is-filled-in';
import { goTo } from '../rules/go-to';
import { byHand, check, defineRule } from '../rules/rule';
import type { Delivery } from '../rules/delivery';
import type { Check } from '../rules/rule';

const takeaways = check(['takeaways'], ({ takeaways: { summary, recommendations } }, delivery) => {
  const missing = [
    ...(isFilledIn(summary) ? [] : ['a summary']),
    ...(recommendations.length > 0 ? [] : ['a recommendation']),
  ];
  return missing.length === 0
    ? done('Takeaways hold a summary and a recommendation.')
    : warning(`Takeaways lack ${missing.join(' and ')}.`, goTo(delivery, 'takeaways'));
});

function hasResults({ stage, type }: Delivery): boolean {
  return stage === 'complete' && (type === 'experiment' || type === 'holdback');
}

const results: Check = {
  needs: takeaways.needs,
  answer: (delivery) => (hasResults(delivery) ? takeaways.answer(delivery) : ABSENT),
};

/** Asked anew at every stage: a tick counts for the stage that it was given in. */
const brief = byHand((delivery) => ({
  severity: hasResults(delivery) ? 'warning' : 'info',
  about: delivery.stage,
  message:
    delivery.stage === 'complete'
      ? 'Record the decisions and the next step in the brief.'
      : 'Bring the brief up to date with the decisions made so far.',
}));

/** C25: takeaways in Experimenter, decisions and next step in the brief (S37–S41). */
export const learnRecord = defineRule('learn.record', results, brief);
