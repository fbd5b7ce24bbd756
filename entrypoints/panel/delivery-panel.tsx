import { lazy, Suspense } from 'react';
import { ChangeNoticeLine } from '@/components/checklist/change-notice';
import { Checklist } from '@/components/checklist/checklist';
import { PlannedDelivery } from '@/components/planner/planner-button';
import { ReportHeading } from '@/components/look/report-heading';
import { useChangeItem } from '@/components/checklist/use-change-item';
import { DraftsOf } from '@/components/checklist/use-draft';
import type { ShownReport } from '@/components/live/use-live-report';
import { summaryUrl } from '@/records/read/summary-to-look-up';
import { t } from '@/platform/words';
import { Freshness } from './freshness';
import { NewsLine } from './news-line';
import { OnboardingLine } from './onboarding-line';
import { ReviewRequest } from './review/review-request';
import { Share } from './share';
import { useCopy } from './use-copy';

/** Below everything else, and with the whole calendar behind it: it comes after the first paint. */
const HelpLines = lazy(() => import('./help-lines').then((module) => ({ default: module.HelpLines })));

/** One delivery's checklist with everything around it. */
export function DeliveryPanel({ shown, tabId }: { shown: ShownReport; tabId: number }) {
  const { report, delivery, guide, settings } = shown;
  const { notice, say, changeItem } = useChangeItem(delivery.key);
  const { copy, byHand } = useCopy(say);
  const url = summaryUrl(delivery);
  // By its key: what is unfolded and half typed for one delivery is never another's.
  const checklist = (
    <DraftsOf value={delivery.key}>
      <Checklist key={delivery.key} report={report} onChange={changeItem} />
    </DraftsOf>
  );
  return (
    <PlannedDelivery value={delivery.key}>
      <main>
        <ReportHeading report={report} />
        <Freshness report={report} tabId={tabId} />
        {report.review ? (
          <>
            <ReviewRequest {...{ report, url, copy }} review={report.review} onChange={changeItem} />
            <details className="owners-list">
              <summary>{t('panel.theOwnersChecklist')}</summary>
              {checklist}
            </details>
          </>
        ) : (
          <>
            <OnboardingLine report={report} delivery={delivery} guide={guide} url={url} copy={copy} />
            {checklist}
          </>
        )}
        <Suspense>
          <HelpLines {...shown} />
        </Suspense>
      </main>
      <footer className="panel-foot">
        <NewsLine version={settings.news} />
        {byHand}
        <ChangeNoticeLine notice={notice} />
        <Share report={report} url={url} copy={copy} />
      </footer>
    </PlannedDelivery>
  );
}
