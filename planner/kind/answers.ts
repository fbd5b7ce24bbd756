/** The questions that lead to a kind of delivery, in their order, with every answer there is (workflow §7.1). */
export const ANSWERS = {
  /** Q0: what is needed. */
  need: ['learn', 'ship', 'both', 'opinions', 'neither'],
  /** Q1: the effect on DAU, retention or guardrails has to be known. */
  effect: ['yes', 'no'],
  /** Q2: it can wait for results before most people get it. */
  wait: ['yes', 'no'],
  /** Q3: a late rollback would be acceptable. */
  late: ['yes', 'no'],
} as const;

export type QuestionId = keyof typeof ANSWERS;

/** What the owner has answered so far. */
export type KindAnswers = { [K in QuestionId]?: (typeof ANSWERS)[K][number] };

/** Where the questions may lead. `small-first` is an experiment, then a rollout with a holdback. */
export const KINDS = ['experiment', 'rollout', 'holdback', 'small-first', 'labs', 'other'] as const;
export type Kind = (typeof KINDS)[number];
