import { ChangeNoticeLine } from '@/components/checklist/change-notice';
import { Checklist } from '@/components/checklist/checklist';
import { ReportHeading } from '@/components/look/report-heading';
import { useChangeItem } from '@/components/checklist/use-change-item';
import type { ShownReport } from '@/components/live/use-live-report';
import { summaryUrl } from '@/records/read/summary-to-look-up';
import { Freshness } from './freshness';
import { HelpLines } from './help-lines';
import { OnboardingLine } from './onboarding-line';
import { ReviewRequest } from './review/review-request';
import { Share } from './share';
import { useCopy } from './use-copy';

/** One delivery's checklist with everything around it. */
export function DeliveryPanel({ shown, tabId }: { shown: ShownReport; tabId: number }) {
  const { report, delivery, guide } = shown;
  const { notice, say, changeItem } = useChangeItem(delivery.key);
  const { copy, byHand } = useCopy(say);
  const url = summaryUrl(delivery);
  const checklist = <Checklist report={report} onChange={changeItem} />;
  return (
    <>
      <main>
        <ReportHeading report={report} />
        <Freshness report={report} tabId={tabId} />
        {report.review ? (
          <>
            <ReviewRequest {...{ report, url, copy }} review={report.review} onChange={changeItem} />
            <details className="owners-list">
              <summary>The owner’s checklist</summary>
              {checklist}
            </details>
          </>
        ) : (
          <>
            <OnboardingLine report={report} delivery={delivery} guide={guide} url={url} copy={copy} />
            {checklist}
          </>
        )}
        <HelpLines {...shown} />
      </main>
      <footer className="panel-foot">
        {byHand}
        <ChangeNoticeLine notice={notice} />
        <Share report={report} url={url} copy={copy} />
      </footer>
    </>
  );
}
