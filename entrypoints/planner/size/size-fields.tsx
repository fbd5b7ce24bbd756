import type { LaunchStep } from '@/planner/launch/launch-plan';
import type { Platform } from '@/planner/size/eligible-range';
import type { SizeFields as Fields } from '@/planner/state/plan-schema';
import { t } from '@/platform/words';
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
  ['unknown', t('planner.anotherOrAnExactCount')],
  ['desktop', t('planner.desktopFactor')],
  ['android', t('planner.androidFactor')],
  ['ios', t('planner.iosFactor')],
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
        <legend>{t('planner.whatYouWantToSee')}</legend>
        <MetricFields size={size} set={set} />
        <OptionalNumberField
          label={t('planner.smallestChangeToKnow')}
          unit={t('planner.unitPercentRelative')}
          hint={relativeHint(size)}
          value={size.change}
          min={0}
          max={100}
          onSet={(value) => set({ change: value })}
        />
        <OptionalNumberField
          label={t('planner.power')}
          unit="%"
          hint={t('planner.powerAdvised')}
          value={size.power}
          min={0}
          max={100}
          onSet={(power) => set({ power })}
        />
        <OptionalNumberField
          label={t('planner.alphaTwoSided')}
          unit="%"
          hint={t('planner.howOftenChanceAloneMayLook')}
          value={size.alpha}
          min={0}
          max={100}
          onSet={(alpha) => set({ alpha })}
        />
      </fieldset>
      <fieldset className="fields">
        <legend>{t('planner.whomYouHave')}</legend>
        <OptionalNumberField
          label={t('planner.eligibleClients')}
          hint={t('planner.eligibleClientsHint')}
          value={size.eligible}
          min={0}
          max={1e10}
          onSet={(eligible) => set({ eligible })}
        />
        <SelectField
          label={t('planner.platform')}
          hint={t('planner.estimatesRunHigh')}
          value={size.platform}
          options={PLATFORMS}
          onSet={(platform) => set({ platform })}
        />
        <OptionalNumberField
          label={t('planner.exposure')}
          unit="%"
          hint={t('planner.ofTheEnrolledHowMany')}
          value={size.exposure}
          min={0}
          max={100}
          onSet={(exposure) => set({ exposure })}
        />
        <OptionalNumberField
          label={t('planner.alreadyTaken')}
          unit="%"
          hint={takenHint(planCase.live, size.taken)}
          value={size.taken}
          min={0}
          max={99.9}
          onSet={(taken) => set({ taken })}
        />
      </fieldset>
      <fieldset className="fields">
        <legend>{t('planner.thePresentPlan')}</legend>
        <StepChoice steps={launch.steps} step={step} onSet={(index) => set({ step: index })} />
        <NumberField
          label={t('planner.population')}
          unit="%"
          value={step.population}
          min={0}
          max={100}
          onSet={(population) => setStep({ population })}
        />
        <RatioField branches={step.branches} onSet={(branches) => setStep({ branches })} />
        {step.branches.length > 2 && (
          <CheckField
            label={t('planner.shareAlphaBetweenCountComparisons', { count: step.branches.length - 1 })}
            on={size.perComparison}
            onSet={(perComparison) => set({ perComparison })}
          />
        )}
      </fieldset>
    </>
  );
}
