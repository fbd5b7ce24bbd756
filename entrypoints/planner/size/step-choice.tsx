import { isComparing, type LaunchStep } from '@/planner/launch/launch-plan';
import { t } from '@/platform/words';
import { SelectField } from '../fields/select-field';

interface StepChoiceProps {
  steps: readonly LaunchStep[];
  step: LaunchStep;
  onSet: (index: number) => void;
}

/** Which step is sized, where there are several. */
export function StepChoice({ steps, step, onSet }: StepChoiceProps) {
  const options = steps.flatMap((each, index) =>
    isComparing(each) ? [[String(index), `${index + 1}. ${each.title}`] as const] : [],
  );
  if (options.length < 2) return null;
  return (
    <SelectField
      label={t('planner.step')}
      value={String(steps.indexOf(step))}
      options={options}
      onSet={(index) => onSet(Number(index))}
    />
  );
}
