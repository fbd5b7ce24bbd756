import { ABSENT } from './answers';
import type { RuleAnswer } from '../report/report';

const WEIGHTS = { problem: 5, unknown: 4, todo: 3, info: 2, done: 1, absent: 0 } as const;
const SEVERITY_WEIGHTS = { error: 0.3, warning: 0.2, info: 0.1 } as const;

function weigh(answer: RuleAnswer): number {
  const severity = 'severity' in answer ? answer.severity : undefined;
  return WEIGHTS[answer.outcome] + (severity ? SEVERITY_WEIGHTS[severity] : 0);
}

/**
 * The answer that says most: the worst problem, else the unknown, else what is to do; the first among equals.
 */
export function weightiest(answers: readonly RuleAnswer[]): RuleAnswer {
  return answers.reduce<RuleAnswer>(
    (heaviest, answer) => (weigh(answer) > weigh(heaviest) ? answer : heaviest),
    ABSENT,
  );
}
