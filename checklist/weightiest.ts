import type { RuleAnswer } from './report';

const WEIGHTS = { problem: 5, unknown: 4, todo: 3, info: 2, done: 1, absent: 0 } as const;
const SEVERITY_WEIGHTS = { error: 0.3, warning: 0.2, info: 0.1 } as const;

function weigh(answer: RuleAnswer): number {
  return WEIGHTS[answer.outcome] + ('severity' in answer && answer.severity ? SEVERITY_WEIGHTS[answer.severity] : 0);
}

/** The answer that says most: the worst problem, else what is unknown, else what is to do; the first among equals. */
export function weightiest(answers: readonly RuleAnswer[]): RuleAnswer {
  return answers.reduce<RuleAnswer>(
    (heaviest, answer) => weigh(answer) > weigh(heaviest) ? answer : heaviest,
    { outcome: 'absent' },
  );
}
