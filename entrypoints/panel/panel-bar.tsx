import { isFramed } from '@/platform/surface';
import { closeFrame } from './frame-line';

/** The panel's name, and the way to close it where the browser has none. */
export function PanelBar() {
  return (
    <header className="panel-bar">
      <img src="/icon/32.png" alt="" width="18" height="18" />
      <span className="panel-name">Preflight</span>
      {isFramed() && (
        <button
          type="button"
          className="quiet panel-close"
          aria-label="Close the checklist"
          onClick={closeFrame}
        >
          ✕
        </button>
      )}
    </header>
  );
}
