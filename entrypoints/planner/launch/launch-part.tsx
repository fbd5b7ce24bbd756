import type { LaunchPlan } from '@/planner/launch/launch-plan';
import { judgePlan } from '@/planner/launch/judge-plan';
import { PlanPicture } from '../picture/plan-picture';
import type { PartProps } from '../part-props';
import { Findings } from './findings';
import { PlanBasics } from './plan-basics';
import { PlanTables } from './plan-tables';
import { PresetChoice } from './preset-choice';
import { Steps } from './steps';
import { TakeAway } from './take-away';

/** The plan as steps to edit, as a picture, as tables and as files. */
export function LaunchPart(props: PartProps) {
  const { inHand, planCase } = props;
  const findings = judgePlan(planCase);
  const set = (changed: Partial<LaunchPlan>) =>
    inHand.change({ launch: { ...inHand.plan.launch, ...changed } });
  return (
    <div className="launch">
      <PresetChoice {...props} />
      <PlanBasics plan={planCase.plan} live={planCase.live} set={set} />
      <Findings findings={findings.filter(({ step }) => step === null)} />
      <Steps plan={planCase.plan} findings={findings} set={set} />
      {planCase.dated.length > 0 && (
        <>
          <PlanPicture planCase={planCase} name={inHand.plan.about.name} />
          <PlanTables planCase={planCase} />
          <TakeAway {...props} findings={findings} />
        </>
      )}
    </div>
  );
}
