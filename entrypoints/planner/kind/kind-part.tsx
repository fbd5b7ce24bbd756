import { KIND_ADVICE } from '@/planner/kind/kind-advice';
import { decideKind } from '@/planner/kind/decide-kind';
import { t } from '@/platform/words';
import type { PartProps } from '../part-props';
import { ComparisonTable } from './comparison-table';
import { KindAnswer } from './kind-answer';
import { Question } from './question';

/** The questions, where they lead, and the guide's table beside them. */
export function KindPart(props: PartProps) {
  const { plan, change } = props.inHand;
  const { asked, kind } = decideKind(plan.answers);
  return (
    <div className="kind">
      <div className="kind-questions">
        {asked.map((id) => (
          <Question
            key={id}
            id={id}
            answer={plan.answers[id]}
            onAnswer={(answer) => change({ answers: { ...plan.answers, [id]: answer } })}
          />
        ))}
      </div>
      <p className="sr-only" role="status">
        {kind && t('planner.yourAnswersLeadToTitle', { title: KIND_ADVICE[kind].title })}
      </p>
      <div className="kind-answer">
        {kind ? (
          <KindAnswer kind={kind} {...props} />
        ) : (
          <p className="muted">
            {asked.length === 1 ? t('planner.fourQuestionsAtMostTheAnswer') : t('planner.oneQuestionMore')}
          </p>
        )}
      </div>
      <ComparisonTable guide={props.guide} kind={kind} />
    </div>
  );
}
