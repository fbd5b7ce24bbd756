import { DELIVERY_TYPE_LABELS } from '@/guide/vocabulary';
import type { LaunchStep } from '@/planner/launch/launch-plan';
import type { PlanFinding } from '@/planner/launch/plan-finding';
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
  const name = `Step ${index + 1}: ${DELIVERY_TYPE_LABELS[step.kind]}`;
  return (
    <fieldset className="step" data-kind={step.kind}>
      <legend>{name}</legend>
      <div className="fields">
        <ParsedField
          label="Name"
          text={step.title}
          parse={parseTitle}
          must="At most 120 characters."
          onSet={(title) => onChange({ title })}
        />
        <NumberField
          label="Population"
          unit="% of the targeted population"
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
            label="Rollout beside it"
            unit="% of the targeted population"
            value={step.rollout}
            min={0}
            max={100}
            onSet={(rollout) => onChange({ rollout })}
          />
        )}
        {index > 0 && (
          <WholeField
            label="Days after the step before"
            value={step.wait}
            min={0}
            max={LONGEST}
            onSet={(wait) => onChange({ wait })}
          />
        )}
        <button type="button" className="quiet" aria-label={`Remove ${name}`} onClick={onRemove}>
          Remove
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
    return <WholeField label="Days" unit="days" value={step.enrollment} {...limits} onSet={setEnrollment} />;
  }
  return (
    <>
      <WholeField
        label="Enrollment"
        unit="days"
        hint="8, 15 or 22"
        value={step.enrollment}
        {...limits}
        onSet={setEnrollment}
      />
      <WholeField
        label="Observation"
        unit="days"
        hint="14 for 2-week retention, 28 for days of use"
        value={step.observation}
        {...limits}
        onSet={(observation) => onChange({ observation })}
      />
    </>
  );
}
