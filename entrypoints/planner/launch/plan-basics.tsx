import { applications } from '@/experimenter/values/applications';
import type { LaunchPlan } from '@/planner/launch/launch-plan';
import type { LiveExperiment } from '@/planner/launch/live-on-features';
import { t } from '@/platform/words';
import { CheckField } from '../fields/check-field';
import { DayField, OptionalDayField } from '../fields/day-field';
import { ParsedField } from '../fields/parsed-field';
import { SelectField } from '../fields/select-field';

const parseFeatures = (text: string): string[] | undefined => {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return names.length <= 20 && names.every((name) => name.length <= 200) ? names : undefined;
};

interface PlanBasicsProps {
  plan: LaunchPlan;
  live: readonly LiveExperiment[];
  set: (changed: Partial<LaunchPlan>) => void;
}

/** What holds for the plan as a whole: its start, what has to happen before, and which feature it is about. */
export function PlanBasics({ plan, live, set }: PlanBasicsProps) {
  return (
    <fieldset className="fields">
      <legend className="sr-only">{t('planner.thePlanAsAWhole')}</legend>
      <DayField label={t('planner.start')} day={plan.start} onSet={(start) => set({ start })} />
      <OptionalDayField
        label={t('planner.firstDayOfTheRelease')}
        day={plan.releaseDay}
        hint={t('planner.avoidLaunchingInItsFirstWeek')}
        onSet={(releaseDay) => set({ releaseDay })}
      />
      <SelectField
        label={t('planner.qa')}
        value={plan.complexity}
        options={[
          ['low', t('planner.simpleChange2Days')],
          ['high', t('planner.anythingElseAWeek')],
        ]}
        onSet={(complexity) => set({ complexity })}
      />
      <CheckField
        label={t('planner.itHasNewTextToTranslate')}
        on={plan.localized}
        onSet={(localized) => set({ localized })}
      />
      <SelectField
        label={t('planner.application')}
        value={plan.application}
        options={[['', t('planner.notSaid')], ...applications()]}
        onSet={(application) => set({ application })}
      />
      <ParsedField
        label={t('planner.features')}
        text={plan.features.join(', ')}
        hint={liveText(plan, live)}
        parse={parseFeatures}
        must={t('planner.namesOfFeaturesWithCommas')}
        onSet={(features) => set({ features })}
      />
    </fieldset>
  );
}

function liveText({ application, features }: LaunchPlan, live: readonly LiveExperiment[]): string {
  if (!application || features.length === 0) return t('planner.withTheApplication');
  if (live.length === 0) return t('planner.seenNoLiveOnThem');
  return t('planner.seenLiveOnThem', {
    live: live.map(({ name, percent }) => `${name} (${percent}%)`).join(', '),
  });
}
