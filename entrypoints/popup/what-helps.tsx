import { useOwner, type Owner } from '@/components/live/use-owner';
import type { useTell } from '@/components/ask/use-tell';
import { builtInGuide } from '@/guide/guide';
import { t } from '@/platform/words';
import { CheckALink } from './check-a-link';
import { FirstTime } from './first-time';
import { GuideLinks } from './guide-links';
import { MakeMyBrief } from './make-my-brief';
import { MyDeliveries } from './my-deliveries';
import { OfficeHours } from './office-hours';

interface WhatHelpsProps extends Pick<ReturnType<typeof useTell>, 'say' | 'tell'> {
  shown: { key: string } | undefined;
}

/** What helps on any page: links, office hours, first steps, the owner's deliveries, the guide. */
export function WhatHelps({ shown, say, tell }: WhatHelpsProps) {
  const owner = useOwner();
  const guide = owner.state === 'read' ? owner.value.guide : builtInGuide;
  return (
    <>
      <CheckALink guide={guide} say={say} />
      {owner.state === 'read' && <OwnerSections owner={owner.value} shown={shown} say={say} tell={tell} />}
      {owner.state === 'failed' && (
        <p className="section" role="alert">
          {t('popup.yourRecordsCouldNotBeRead')}
        </p>
      )}
      {owner.state !== 'loading' && <MakeMyBrief guide={guide} />}
      {owner.state !== 'loading' && <GuideLinks guide={guide} />}
    </>
  );
}

/** What depends on the owner's records. */
function OwnerSections({ owner, shown, say, tell }: WhatHelpsProps & { owner: Owner }) {
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
