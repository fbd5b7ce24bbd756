import { moveToSide, SIDE_NAME } from '@/components/move-panel';
import { PlannerButton } from '@/components/planner/planner-button';
import { browser } from '@/platform/browser';
import type { Settings } from '@/records/kept/settings-record';
import { t } from '@/platform/words';

function PlaceButton({ tabId, place }: { tabId: number; place: Settings['panelPlace'] }) {
  const open = () => void moveToSide(tabId).then(() => window.close());
  const label =
    place === 'side'
      ? t('popup.openTheSide', { side: SIDE_NAME })
      : t('popup.moveToTheSide', { side: SIDE_NAME });
  return (
    <button type="button" className="quiet" title={t('popup.whereTheChecklistOpens')} onClick={open}>
      {label}
    </button>
  );
}

const hasOptions = () => browser.runtime.getManifest().options_ui !== undefined;

interface PopupHeaderProps {
  /** The tab whose checklist may move, and where it opens now; none while that is not known. */
  tabId: number | undefined;
  place: Settings['panelPlace'] | undefined;
}

/** Name, the checklist's place, planner and settings. The settings link is there once the extension has an options page. */
export function PopupHeader({ tabId, place }: PopupHeaderProps) {
  return (
    <header className="popup-header">
      <img src="/icon/32.png" alt="" width="20" height="20" />
      <span className="popup-name">Preflight</span>
      {tabId !== undefined && place && <PlaceButton tabId={tabId} place={place} />}
      <PlannerButton>{t('popup.planner')}</PlannerButton>
      {hasOptions() && (
        <button type="button" className="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('popup.settings')}
        </button>
      )}
    </header>
  );
}
