import type { LaunchStep } from '@/planner/launch/launch-plan';
import type { Platform } from '@/planner/size/eligible-range';
import type { SizeFields as Fields } from '@/planner/state/plan-schema';
import { CheckField } from '../fields/check-field';
import { NumberField, OptionalNumberField } from '../fields/number-field';
import { RatioField } from '../fields/ratio-field';
import { SelectField } from '../fields/select-field';
import type { PartProps } from '../part-props';
import { takenHint } from './taken-hint';
import { MetricFields } from './metric-fields';
import { relativeHint } from './relative-hint';
import { StepChoice } from './step-choice';

const PLATFORMS: readonly (readonly [Platform, string])[] = [
  ['unknown', 'Another, or an exact count'],
  ['desktop', 'Desktop: ÷ 1.16 (0.9 to 1.3)'],
  ['android', 'Android: ÷ 1.14 (1.02 to 1.21)'],
  ['ios', 'iOS: ÷ 1.45 (1.35 to 1.53)'],
];

/** Everything that is calculated with; population and branches are those of the plan's step. */
export function SizeFields({ inHand, planCase, step }: PartProps & { step: LaunchStep }) {
  const { plan, change } = inHand;
  const { size, launch } = plan;
  const set = (changed: Partial<Fields>) => change({ size: { ...size, ...changed } });
  const setStep = (changed: Partial<LaunchStep>) =>
    change({
      launch: {
        ...launch,
        steps: launch.steps.map((each) => (each === step ? { ...each, ...changed } : each)),
      },
    });
  return (
    <>
      <fieldset className="fields">
        <legend>What you want to see</legend>
        <MetricFields size={size} set={set} />
        <OptionalNumberField
          label="Smallest change to know"
          unit="% of it, relative"
          hint={relativeHint(size)}
          value={size.change}
          min={0}
          max={100}
          onSet={(value) => set({ change: value })}
        />
        <OptionalNumberField
          label="Power"
          unit="%"
          hint="80% at least is advised; 90% is the tool’s own default."
          value={size.power}
          min={0}
          max={100}
          onSet={(power) => set({ power })}
        />
        <OptionalNumberField
          label="α, two-sided"
          unit="%"
          hint="How often chance alone may look like a change."
          value={size.alpha}
          min={0}
          max={100}
          onSet={(alpha) => set({ alpha })}
        />
      </fieldset>
      <fieldset className="fields">
        <legend>Whom you have</legend>
        <OptionalNumberField
          label="Eligible clients"
          hint="Audience Size Estimate on the summary page, or a data scientist’s query"
          value={size.eligible}
          min={0}
          max={1e10}
          onSet={(eligible) => set({ eligible })}
        />
        <SelectField
          label="Platform"
          hint="Estimates run high; by how much differs."
          value={size.platform}
          options={PLATFORMS}
          onSet={(platform) => set({ platform })}
        />
        <OptionalNumberField
          label="Exposure"
          unit="%"
          hint="Of the enrolled, how many get to see the change."
          value={size.exposure}
          min={0}
          max={100}
          onSet={(exposure) => set({ exposure })}
        />
        <OptionalNumberField
          label="Already taken"
          unit="%"
          hint={takenHint(planCase.live, size.taken)}
          value={size.taken}
          min={0}
          max={99.9}
          onSet={(taken) => set({ taken })}
        />
      </fieldset>
      <fieldset className="fields">
        <legend>The present plan</legend>
        <StepChoice steps={launch.steps} step={step} onSet={(index) => set({ step: index })} />
        <NumberField
          label="Population"
          unit="%"
          value={step.population}
          min={0}
          max={100}
          onSet={(population) => setStep({ population })}
        />
        <RatioField branches={step.branches} onSet={(branches) => setStep({ branches })} />
        {step.branches.length > 2 && (
          <CheckField
            label={`Share α between ${step.branches.length - 1} comparisons (Bonferroni)`}
            on={size.perComparison}
            onSet={(perComparison) => set({ perComparison })}
          />
        )}
      </fieldset>
    </>
  );
}
