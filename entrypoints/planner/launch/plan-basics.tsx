import { applications } from '@/experimenter/values/applications';
import type { LaunchPlan } from '@/planner/launch/launch-plan';
import type { LiveExperiment } from '@/planner/launch/live-on-features';
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
      <legend className="sr-only">The plan as a whole</legend>
      <DayField label="Start" day={plan.start} onSet={(start) => set({ start })} />
      <OptionalDayField
        label="First day of the release"
        day={plan.releaseDay}
        hint="Avoid launching in its first week."
        onSet={(releaseDay) => set({ releaseDay })}
      />
      <SelectField
        label="QA"
        value={plan.complexity}
        options={[
          ['low', 'Simple change: 2 days'],
          ['high', 'Anything else: a week'],
        ]}
        onSet={(complexity) => set({ complexity })}
      />
      <CheckField
        label="It has new text to translate"
        on={plan.localized}
        onSet={(localized) => set({ localized })}
      />
      <SelectField
        label="Application"
        value={plan.application}
        options={[['', 'Not said'], ...applications()]}
        onSet={(application) => set({ application })}
      />
      <ParsedField
        label="Features"
        text={plan.features.join(', ')}
        hint={liveText(plan, live)}
        parse={parseFeatures}
        must="Names of features, with commas between them."
        onSet={(features) => set({ features })}
      />
    </fieldset>
  );
}

function liveText({ application, features }: LaunchPlan, live: readonly LiveExperiment[]): string {
  if (!application || features.length === 0)
    return 'With the application, Preflight looks for live experiments on them.';
  if (live.length === 0) return 'Preflight has seen no live experiment on them; there may be others.';
  return `Seen live on them: ${live.map(({ name, percent }) => `${name} (${percent}%)`).join(', ')}.`;
}
