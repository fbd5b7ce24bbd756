import { useEffect, type KeyboardEvent } from 'react';
import { ChangeNoticeLine } from '@/components/change-notice';
import { Checklist } from '@/components/checklist';
import { goInTab } from '@/components/go-in-tab';
import { GoContext } from '@/components/go-link';
import { ReportHeading } from '@/components/report-heading';
import { useChangeItem } from '@/components/use-change-item';
import { useLiveReport, type LiveReport } from '@/components/use-live-report';
import { isFramed } from '@/platform/surface';
import { closeFrame, reportReady } from './frame-line';

/** The checklist panel: on the page in a frame, or as the browser's side panel. */
export function Panel() {
  const live = useLiveReport();
  const key = live.state === 'ready' ? live.shown.key : undefined;
  const { notice, changeItem } = useChangeItem(key);
  useEffect(reportReady, []);
  const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && closeFrame();

  return (
    <GoContext value={isFramed() ? undefined : goInTab(live.state === 'ready' ? live.tabId : undefined)}>
      {/* Escape is a shortcut for the close button, which is there for everybody. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="panel" onKeyDown={onKeyDown}>
        <header className="panel-bar">
          <span className="panel-name">Preflight</span>
          {isFramed() && (
            <button type="button" className="quiet" aria-label="Close the checklist" onClick={closeFrame}>✕</button>
          )}
        </header>
        <main>
          {live.state === 'ready' ? (
            <>
              <ReportHeading report={live.report} />
              <Checklist report={live.report} onChange={changeItem} />
            </>
          ) : (
            <p className="panel-empty" role="status">{WORDS[live.state]}</p>
          )}
        </main>
        <ChangeNoticeLine notice={notice} />
      </div>
    </GoContext>
  );
}

const WORDS: Readonly<Record<Exclude<LiveReport['state'], 'ready'>, string>> = {
  loading: '',
  none: 'Open a delivery in Experimenter and its checklist is shown here.',
  failed: 'The checklist could not be read from this browser’s storage. Reload the page to try again.',
};
