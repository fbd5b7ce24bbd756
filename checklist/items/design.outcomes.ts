import { done, warning } from '../rules/answers';
import { isFilledIn } from '../rules/is-filled-in';
import { goTo } from '../rules/go-to';
import { check, defineRule } from '../rules/rule';

const hypothesis = check(['hypothesis', 'hypothesisIsTemplate'], (facts, delivery) => {
  const fix = goTo(delivery, 'edit-hypothesis');
  if (facts.hypothesisIsTemplate) {
    return warning('The hypothesis still holds placeholders such as <these users>.', fix);
  }
  if (!isFilledIn(facts.hypothesis)) return warning('The hypothesis is empty.', fix);
  return done('Hypothesis and primary outcomes are set.');
});

/** A warning only: the guardrails, which are always measured, may be all that is asked. */
const outcomes = check(['primaryOutcomes'], ({ primaryOutcomes }, delivery) => {
  if (primaryOutcomes.length > 0) return done('Primary outcomes are set.');
  const message = 'No primary outcome is chosen. They cannot be added after launch; guardrails may suffice.';
  return warning(message, goTo(delivery, 'edit-outcomes'));
});

/** C9: a hypothesis without placeholders, and primary outcomes (S61; metrics guide). */
export const designOutcomes = defineRule('design.outcomes', hypothesis, outcomes);
