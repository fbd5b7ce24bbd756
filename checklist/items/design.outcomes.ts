import { goTo } from '../go-to';
import type { RuleAnswer } from '../report';
import { check, defineRule } from '../rule';

const hypothesis = check(['hypothesis', 'hypothesisIsTemplate'], (facts, delivery): RuleAnswer => {
  const fix = goTo(delivery, 'overview', 'id_hypothesis');
  if (facts.hypothesisIsTemplate) {
    return { outcome: 'problem', severity: 'warning', message: 'The hypothesis still holds placeholders such as <these users>.', fix };
  }
  return facts.hypothesis.trim() === ''
    ? { outcome: 'problem', severity: 'warning', message: 'The hypothesis is empty.', fix }
    : { outcome: 'done', message: 'Hypothesis and primary outcomes are set.' };
});

/** A warning only: the guardrails, which are always measured, may be all that is asked. */
const outcomes = check(['primaryOutcomes'], ({ primaryOutcomes }, delivery): RuleAnswer => primaryOutcomes.length > 0
  ? { outcome: 'done', message: 'Primary outcomes are set.' }
  : {
    outcome: 'problem', severity: 'warning',
    message: 'No primary outcome is chosen. They cannot be added after launch; guardrails may suffice.',
    fix: goTo(delivery, 'metrics', 'id_primary_outcomes'),
  });

/** C9: a hypothesis without placeholders, and primary outcomes (S61; metrics guide). */
export const designOutcomes = defineRule('design.outcomes', hypothesis, outcomes);
