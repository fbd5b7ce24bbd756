import { sizeInWords } from '@/planner/out/size-in-words';
import { answerSize } from '@/planner/size/answer-size';
import { isOutOfRange } from '@/planner/size/out-of-range';
import type { Plan } from '@/planner/state/plan-schema';
import { sizeQuestionOf } from '@/planner/state/size-question-of';

/** The size of a plan in sentences; none while it cannot be calculated. */
export function sizeLines(plan: Plan): string[] {
  const asked = sizeQuestionOf(plan);
  if (!('question' in asked)) return [];
  const answer = answerSize(asked.question);
  return isOutOfRange(answer) ? [] : sizeInWords(asked.question, answer);
}
