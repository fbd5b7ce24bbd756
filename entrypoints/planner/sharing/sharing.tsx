import { useState } from 'react';
import { CopyByHand, copyText } from '@/components/copy-by-hand';
import { GoLink } from '@/components/go-link';
import { planToFragment } from '@/planner/state/fragment';
import { emptyPlan } from '@/planner/state/empty-plan';
import { summaryUrl } from '@/records/read/summary-to-look-up';
import { deliveryOfKey } from '@/records/kept/delivery-key';
import { rich } from '@/components/look/rich';
import { t } from '@/platform/words';
import type { PartProps } from '../part-props';
import { OpenPlan } from './open-plan';

/** What the plan is about, and the ways to send it, open another and begin anew. */
export function Sharing({ inHand, planCase }: PartProps) {
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<string>();
  const { plan, replace } = inHand;
  const copy = async () => {
    const link = `${location.origin}${location.pathname}#${planToFragment(plan)}`;
    const copied = await copyText(link);
    setRefused(copied ? undefined : link);
    setSaid(copied ? t('planner.copiedInAnotherBrowserItOpens') : '');
  };
  return (
    <section className="sharing" aria-label={t('planner.thisPlan')}>
      {plan.about.name && <About name={plan.about.name} deliveryKey={plan.about.key} />}
      <div className="actions">
        <button type="button" onClick={() => void copy()}>
          {t('planner.copyTheLinkToThisPlan')}
        </button>
        <OpenPlan inHand={inHand} today={planCase.today} />
        <button
          type="button"
          onClick={() =>
            replace({ ...emptyPlan(planCase.today), part: plan.part }, t('planner.thisIsANewPlan'))
          }
        >
          {t('planner.newPlan')}
        </button>
        <span role="status">{said}</span>
      </div>
      {refused !== undefined && <CopyByHand text={refused} onClose={() => setRefused(undefined)} />}
    </section>
  );
}

/** Which delivery the plan was opened from. Its key came by an address: it leads to Experimenter, or nowhere. */
function About({ name, deliveryKey }: { name: string; deliveryKey: string }) {
  const isKey = /^(?:[\w.:-]+\/)?[\w-]{1,80}$/.test(deliveryKey);
  const delivery = (
    <strong>{isKey ? <GoLink url={summaryUrl(deliveryOfKey(deliveryKey))}>{name}</GoLink> : name}</strong>
  );
  return <p className="about">{rich('planner.filledInFromDelivery', { delivery })}</p>;
}
