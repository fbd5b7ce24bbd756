import { ChangeNoticeLine } from '@/components/change-notice';
import { Checklist } from '@/components/checklist';
import { GoContext } from '@/components/go-link';
import { ReportHeading } from '@/components/report-heading';
import { useChangeItem } from '@/components/use-change-item';
import { useLiveReport } from '@/components/use-live-report';
import { goInTab } from '@/components/go-in-tab';

/** The toolbar popup: the same report as the panel, for the delivery in the active tab. */
export function Popup() {
  const live = useLiveReport();
  const { notice, changeItem } = useChangeItem(live.state === 'ready' ? live.shown.key : undefined);
  return (
    <GoContext value={goInTab(live.state === 'ready' ? live.tabId : undefined, () => window.close())}>
      <main className="popup">
        {live.state === 'ready' && (
          <>
            <ReportHeading report={live.report} />
            <Checklist report={live.report} onChange={changeItem} />
          </>
        )}
        {live.state === 'none' && <NoDelivery />}
        {live.state === 'failed' && <p role="status">The checklist could not be read from this browser’s storage.</p>}
        <ChangeNoticeLine notice={notice} />
      </main>
    </GoContext>
  );
}

function NoDelivery() {
  return (
    <div className="no-delivery">
      <h1>No delivery in this tab</h1>
      <p className="muted">Open an experiment, rollout or holdback in Experimenter and its quick checks are shown here.</p>
    </div>
  );
}
