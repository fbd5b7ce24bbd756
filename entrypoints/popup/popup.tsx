import { GoContext } from '@/components/go-link';
import { goInTab } from '@/components/go-in-tab';
import { useLiveReport } from '@/components/live/use-live-report';
import { useOwner, type Owner } from '@/components/live/use-owner';
import { PlannedDelivery } from '@/components/planner/planner-button';
import { useTell } from '@/components/ask/use-tell';
import { builtInGuide } from '@/guide/guide';
import { CheckALink } from './check-a-link';
import { FirstTime } from './first-time';
import { GuideLinks } from './guide-links';
import { MakeMyBrief } from './make-my-brief';
import { MyDeliveries } from './my-deliveries';
import { OfficeHours } from './office-hours';
import { PopupHeader } from './popup-header';
import { SiteAccess } from '@/components/site-access';
import { ThisDelivery } from './this-delivery';

const closePopup = () => window.close();

/** The toolbar popup: the delivery in the active tab first, then what helps on any page. */
export function Popup() {
  const live = useLiveReport();
  const owner = useOwner();
  const { said, say, tell } = useTell();
  const guide = owner.state === 'read' ? owner.value.guide : builtInGuide;
  const shown = live.state === 'ready' ? live.shown : undefined;
  return (
    <GoContext value={goInTab(live.state === 'ready' ? live.tabId : undefined, closePopup)}>
      <PlannedDelivery value={shown?.key}>
        <PopupHeader />
      </PlannedDelivery>
      <main className="popup">
        <SiteAccess />
        <PlannedDelivery value={shown?.key}>
          <ThisDelivery live={live} tell={tell} />
        </PlannedDelivery>
        <CheckALink guide={guide} />
        {owner.state === 'read' && <OwnerSections owner={owner.value} shown={shown} say={say} tell={tell} />}
        {owner.state === 'failed' && (
          <p className="section" role="alert">
            Your records could not be read from this browser’s storage.
          </p>
        )}
        {owner.state !== 'loading' && <MakeMyBrief guide={guide} />}
        {owner.state !== 'loading' && <GuideLinks guide={guide} />}
      </main>
      <output className="said">{said}</output>
    </GoContext>
  );
}

interface OwnerSectionsProps extends Pick<ReturnType<typeof useTell>, 'say' | 'tell'> {
  owner: Owner;
  shown: { key: string } | undefined;
}

/** What depends on the owner's records. */
function OwnerSections({ owner, shown, say, tell }: OwnerSectionsProps) {
  const { deliveries, guide, person, settings } = owner;
  const delivery = deliveries.find(({ key }) => key === shown?.key);
  return (
    <>
      <OfficeHours guide={guide} settings={settings} tell={tell} />
      <FirstTime guide={guide} person={person} delivery={delivery} say={say} tell={tell} />
      <MyDeliveries owner={owner} tell={tell} />
    </>
  );
}
