import { useEffect, useRef } from 'react';
import { useNow, viewer } from '@/components/live/use-now';
import { useOwner } from '@/components/live/use-owner';

import { seenBy } from '@/calendar/viewer';
import { builtInGuide } from '@/guide/guide';
import { KindPart } from './kind/kind-part';
import { LaunchPart } from './launch/launch-part';
import { PART_TITLES, PlanNav } from './plan-nav';
import { Sharing } from './sharing/sharing';
import { SizePart } from './size/size-part';
import { planCaseOf } from './plan-case-of';
import { usePlan, type PlanInHand } from './use-plan';
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
        <h1>Preflight planner</h1>
        <p className="muted">
          Kept in this page’s address, and nowhere else: nothing of it is sent or stored.
        </p>
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

function PartRegion({
  title,
  isShown,
  children,
}: {
  title: string;
  isShown: boolean;
  children: React.ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wasShown = useRef(isShown);
  useEffect(() => {
    if (isShown && !wasShown.current) heading.current?.focus();
    wasShown.current = isShown;
  }, [isShown]);
  return (
    <section className="part" hidden={!isShown} aria-label={title}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** What was put in the place of a plan, and the way back. */
function Replaced({ said, undo }: Pick<PlanInHand, 'said' | 'undo'>) {
  return (
    <div className="said" role="status">
      {said && (
        <>
          {said}{' '}
          <button type="button" className="quiet" onClick={undo}>
            Undo
          </button>
        </>
      )}
    </div>
  );
}
