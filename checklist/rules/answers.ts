import type { Fix, Question, RuleAnswer } from '../report/report';

/** The item does not concern this delivery. */
export const ABSENT: RuleAnswer = { outcome: 'absent' };

export function done(message: string): RuleAnswer {
  return { outcome: 'done', message };
}

/** Nothing is wrong, and it is worth knowing. */
export function info(message: string, fix?: Fix): RuleAnswer {
  return { outcome: 'info', message, ...(fix && { fix }) };
}

export function warning(message: string, fix: Fix): RuleAnswer {
  return { outcome: 'problem', severity: 'warning', message, fix };
}

export function error(message: string, fix: Fix): RuleAnswer {
  return { outcome: 'problem', severity: 'error', message, fix };
}

/**
 * A warning that the owner may tick once it is dealt with: for exactly this, so that the next one of its kind is
 * told again.
 */
export function dealtWithByHand(message: string, fix: Fix, about: string): RuleAnswer {
  return { outcome: 'problem', severity: 'warning', message, fix, about };
}

/** Only the owner can tell. */
export function ask(question: Omit<Question, 'outcome'>): RuleAnswer {
  return { outcome: 'todo', ...question };
}
