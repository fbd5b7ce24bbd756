import { lazy, Suspense } from 'react';
import { GoContext } from '@/components/go-link';
import { goInTab } from '@/components/go-in-tab';
import { firstPaint } from '@/components/live/first-report';
import { useLiveReport } from '@/components/live/use-live-report';
import { PlannedDelivery } from '@/components/planner/planner-button';
import { useTell } from '@/components/ask/use-tell';
import { PopupHeader } from './popup-header';
import { SiteAccess } from '@/components/site-access';
import { ThisDelivery } from './this-delivery';

const closePopup = () => window.close();

/** Links, calendar, guide and all deliveries stand below and weigh most: they come after the first paint. */
const WhatHelps = lazy(async () => {
  await firstPaint();
  const module = await import('./what-helps');
  return { default: module.WhatHelps };
});

/** The toolbar popup: the delivery in the active tab first, then what helps on any page. */
export function Popup() {
  const live = useLiveReport();
  const { said, say, tell } = useTell();
  const ready = live.state === 'ready' ? live : undefined;
  return (
    <GoContext value={goInTab(ready?.tabId, closePopup)}>
      <PlannedDelivery value={ready?.shown.key}>
        <PopupHeader tabId={ready?.tabId} place={ready?.settings.panelPlace} />
      </PlannedDelivery>
      <main className="popup">
        <SiteAccess />
        <PlannedDelivery value={ready?.shown.key}>
          <ThisDelivery live={live} tell={tell} />
        </PlannedDelivery>
        <Suspense>
          <WhatHelps shown={ready?.shown} say={say} tell={tell} />
        </Suspense>
      </main>
      <output className="said">{said}</output>
    </GoContext>
  );
}
