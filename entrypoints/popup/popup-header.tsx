import { browser } from '@/platform/browser';

const hasOptions = () => browser.runtime.getManifest().options_ui !== undefined;

/** Name and settings. The settings link is there once the extension has an options page. */
export function PopupHeader() {
  return (
    <header className="popup-header">
      <img src="/icon/32.png" alt="" width="20" height="20" />
      <span className="popup-name">Preflight</span>
      {hasOptions() && (
        <button type="button" className="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          Settings
        </button>
      )}
    </header>
  );
}
