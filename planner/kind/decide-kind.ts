import type { Kind, KindAnswers, QuestionId } from './answers';

/** The questions to show, the last of which may be open, and where the answers lead; `null` while one is open. */
export interface KindDecision {
  asked: QuestionId[];
  kind: Kind | null;
}

/**
 * Asks on until the first answer that decides (workflow §7.1). Answers to questions that are no longer asked are kept by
 * whoever holds them, and do not count.
 */
export function decideKind({ need, effect, wait, late }: KindAnswers): KindDecision {
  if (need === undefined) return { asked: ['need'], kind: null };
  if (need === 'opinions') return { asked: ['need'], kind: 'labs' };
  if (need === 'neither') return { asked: ['need'], kind: 'other' };
  if (effect === undefined) return { asked: ['need', 'effect'], kind: null };
  // Who wants to learn something else than impact is on the "No" branch of the workflow board (S26).
  if (effect === 'no') return { asked: ['need', 'effect'], kind: need === 'learn' ? 'other' : 'rollout' };
  if (wait === undefined) return { asked: ['need', 'effect', 'wait'], kind: null };
  if (wait === 'yes') return { asked: ['need', 'effect', 'wait'], kind: 'experiment' };
  if (late === undefined) return { asked: ['need', 'effect', 'wait', 'late'], kind: null };
  return { asked: ['need', 'effect', 'wait', 'late'], kind: late === 'yes' ? 'holdback' : 'small-first' };
}
