import { PlannerButton } from '@/components/planner/planner-button';
import { browser } from '@/platform/browser';

const hasOptions = () => browser.runtime.getManifest().options_ui !== undefined;

/** Name, planner and settings. The settings link is there once the extension has an options page. */
export function PopupHeader() {
  return (
    <header className="popup-header">
      <img src="/icon/32.png" alt="" width="20" height="20" />
      <span className="popup-name">Preflight</span>
      <PlannerButton>Planner</PlannerButton>
      {hasOptions() && (
        <button type="button" className="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          Settings
        </button>
      )}
    </header>
  );
}
