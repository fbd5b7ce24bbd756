import { useEffect, type KeyboardEvent } from 'react';
import { goInTab } from '@/components/go-in-tab';
import { GoContext } from '@/components/go-link';
import { useLiveReport, type LiveReport } from '@/components/live/use-live-report';
import { t } from '@/platform/words';
import { DeliveryPanel } from './delivery-panel';
import { closeFrame, reportReady } from './frame-line';
import { PanelBar } from './panel-bar';

const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && closeFrame();

/** The checklist panel: on the page in a frame, or as the browser's side panel. */
export function Panel() {
  const live = useLiveReport();
  useEffect(reportReady, []);

  return (
    <GoContext value={goInTab(live.state === 'ready' ? live.tabId : undefined)}>
      {/* Escape is a shortcut for the close button, which is there for everybody. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="panel" onKeyDown={onKeyDown}>
        <PanelBar live={live} />
        {live.state === 'ready' ? (
          <DeliveryPanel key={live.shown.key} shown={live} tabId={live.tabId} />
        ) : (
          <main>
            <h1 className="sr-only">{t('panel.checklist')}</h1>
            <p className="panel-empty" role="status">
              {WORDS[live.state]}
            </p>
          </main>
        )}
      </div>
    </GoContext>
  );
}

const WORDS: Readonly<Record<Exclude<LiveReport['state'], 'ready'>, string>> = {
  loading: '',
  none: t('panel.openADeliveryInExperimenter'),
  failed: t('panel.theChecklistCouldNotBeRead'),
};
