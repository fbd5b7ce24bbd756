import { useNow, viewer } from '@/components/live/use-now';
import { useOwner } from '@/components/live/use-owner';
import { seenBy } from '@/calendar/viewer';
import { builtInGuide } from '@/guide/guide';
import { t } from '@/platform/words';
import { KindPart } from './kind/kind-part';
import { LaunchPart } from './launch/launch-part';
import { PartRegion } from './page/part-region';
import { PART_TITLES, PlanNav } from './page/plan-nav';
import { Sharing } from './sharing/sharing';
import { SizePart } from './size/size-part';
import { planCaseOf } from './plan-case-of';
import { Replaced } from './page/replaced';
import { usePlan } from './use-plan';
import type { PartProps } from './part-props';

/** Which kind, what plan, how big: three parts of one plan, which the address holds. */
export function Planner() {
  const inHand = usePlan();
  const owner = useOwner();
  const now = useNow();
  const known = owner.state === 'read' ? owner.value : null;
  const today = seenBy(viewer(), now).toPlainDate();
  const props: PartProps = {
    inHand,
    guide: known?.guide ?? builtInGuide,
    planCase: planCaseOf(inHand.plan, known, now, today),
  };
  return (
    <>
      <header className="planner-header">
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <h1>{t('planner.preflightPlanner')}</h1>
        <p className="muted">{t('planner.keptInThisPagesAddress')}</p>
      </header>
      <Sharing {...props} />
      <PlanNav plan={inHand.plan} change={inHand.change} />
      <main>
        {inHand.problem && (
          <p className="notice" role="alert">
            {inHand.problem}
          </p>
        )}
        <Parts {...props} />
      </main>
      <Replaced {...inHand} />
    </>
  );
}

const PARTS = { kind: KindPart, launch: LaunchPart, size: SizePart } as const;

/** All three are there, so that they print together; one of them is looked at. */
function Parts(props: PartProps) {
  return (['kind', 'launch', 'size'] as const).map((part) => {
    const Part = PARTS[part];
    return (
      <PartRegion key={part} title={PART_TITLES[part]} isShown={props.inHand.plan.part === part}>
        <Part {...props} />
      </PartRegion>
    );
  });
}
