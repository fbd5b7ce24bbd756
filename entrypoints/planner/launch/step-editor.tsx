import { DELIVERY_TYPE_LABELS } from '@/guide/vocabulary';
import type { LaunchStep } from '@/planner/launch/launch-plan';
import type { PlanFinding } from '@/planner/launch/plan-finding';
import { t } from '@/platform/words';
import { NumberField, WholeField } from '../fields/number-field';
import { ParsedField } from '../fields/parsed-field';
import { RatioField } from '../fields/ratio-field';
import { Findings } from './findings';

interface StepEditorProps {
  step: LaunchStep;
  index: number;
  findings: readonly PlanFinding[];
  onChange: (changed: Partial<LaunchStep>) => void;
  onRemove: () => void;
}

/** No step and no wait is longer, in days. */
const LONGEST = 730;

const parseTitle = (text: string) => (text.length <= 120 ? text : undefined);

/** One step: its fields, and what is to be said about it. */
export function StepEditor({ step, index, findings, onChange, onRemove }: StepEditorProps) {
  const name = t('planner.stepIndexKind', { index: index + 1, kind: DELIVERY_TYPE_LABELS[step.kind] });
  return (
    <fieldset className="step" data-kind={step.kind}>
      <legend>{name}</legend>
      <div className="fields">
        <ParsedField
          label={t('planner.name')}
          text={step.title}
          parse={parseTitle}
          must={t('planner.atMost120Characters')}
          onSet={(title) => onChange({ title })}
        />
        <NumberField
          label={t('planner.population')}
          unit={t('planner.unitPercentOfPopulation')}
          value={step.population}
          min={0}
          max={100}
          onSet={(population) => onChange({ population })}
        />
        {step.kind !== 'rollout' && (
          <RatioField branches={step.branches} onSet={(branches) => onChange({ branches })} />
        )}
        <Days step={step} onChange={onChange} />
        {step.kind === 'holdback' && (
          <NumberField
            label={t('planner.rolloutBesideIt')}
            unit={t('planner.unitPercentOfPopulation')}
            value={step.rollout}
            min={0}
            max={100}
            onSet={(rollout) => onChange({ rollout })}
          />
        )}
        {index > 0 && (
          <WholeField
            label={t('planner.daysAfterTheStepBefore')}
            value={step.wait}
            min={0}
            max={LONGEST}
            onSet={(wait) => onChange({ wait })}
          />
        )}
        <button
          type="button"
          className="quiet"
          aria-label={t('planner.removeName', { name })}
          onClick={onRemove}
        >
          {t('planner.remove')}
        </button>
      </div>
      <Findings findings={findings} />
    </fieldset>
  );
}

function Days({ step, onChange }: Pick<StepEditorProps, 'step' | 'onChange'>) {
  const setEnrollment = (enrollment: number) => onChange({ enrollment });
  const limits = { min: 0, max: LONGEST };
  if (step.kind !== 'experiment') {
    return (
      <WholeField
        label={t('planner.days')}
        unit={t('planner.unitDays')}
        value={step.enrollment}
        {...limits}
        onSet={setEnrollment}
      />
    );
  }
  return (
    <>
      <WholeField
        label={t('planner.enrollment')}
        unit={t('planner.unitDays')}
        hint={t('planner.enrollmentDaysHint')}
        value={step.enrollment}
        {...limits}
        onSet={setEnrollment}
      />
      <WholeField
        label={t('planner.observation')}
        unit={t('planner.unitDays')}
        hint={t('planner.observationDaysHint')}
        value={step.observation}
        {...limits}
        onSet={(observation) => onChange({ observation })}
      />
    </>
  );
}
