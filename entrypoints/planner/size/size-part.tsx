import { sizeQuestionOf } from '@/planner/state/size-question-of';
import { t } from '@/platform/words';
import type { PartProps } from '../part-props';
import { NoStep } from './no-step';
import { SizeAnswers } from './size-answers';
import { SizeFields } from './size-fields';
import { WhatItCannotKnow } from './what-it-cannot-know';

/** A calculator that says what it knows: a yes/no metric, or a mean whose variation somebody knows. */
export function SizePart(props: PartProps) {
  const { plan } = props.inHand;
  const asked = sizeQuestionOf(plan);
  if (!asked.step) return <NoStep {...props} />;
  return (
    <div className="size">
      <SizeFields {...props} step={asked.step} />
      {'question' in asked ? (
        <SizeAnswers plan={plan} step={asked.step} question={asked.question} />
      ) : (
        <p className="size-missing" role="status">
          {t('planner.fillInMissingAndTheNumbers', { missing: asked.missing.join(', ') })}
        </p>
      )}
      <WhatItCannotKnow guide={props.guide} />
    </div>
  );
}
