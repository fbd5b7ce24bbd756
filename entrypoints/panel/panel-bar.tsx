import { moveToPage, moveToSide, SIDE_NAME } from '@/components/move-panel';
import type { LiveReport } from '@/components/live/use-live-report';
import { isFramed } from '@/platform/surface';
import { t } from '@/platform/words';
import { closeFrame } from './frame-line';
import { PanelMenu } from './panel-menu';

/** The panel's name, where it may move to, and the way to close it where the browser has none. */
export function PanelBar({ live }: { live: LiveReport }) {
  const tabId = live.state === 'ready' || live.state === 'none' ? live.tabId : undefined;
  return (
    <header className="panel-bar">
      <img src="/icon/32.png" alt="" width="18" height="18" />
      <span className="panel-name">Preflight</span>
      {tabId !== undefined && <MoveButton tabId={tabId} />}
      {live.state === 'ready' && <PanelMenu shown={live} />}
      {isFramed() && (
        <button
          type="button"
          className="quiet"
          aria-label={t('panel.closeTheChecklist')}
          onClick={closeFrame}
        >
          ✕
        </button>
      )}
    </header>
  );
}

function MoveButton({ tabId }: { tabId: number }) {
  return isFramed() ? (
    <button type="button" className="quiet move" onClick={() => void moveToSide(tabId)}>
      {t('panel.moveToTheSide', { side: SIDE_NAME })}
    </button>
  ) : (
    <button type="button" className="quiet move" onClick={() => void moveToPage(tabId)}>
      {t('panel.moveBesideThePage')}
    </button>
  );
}
